#!/usr/bin/env bash
# orga 4.7.1 (JavaScript, Org files), beside uniorg-parse 3.2.2
# Valid input: the headings "Roof :budget:", "屋顶 :财务:" and "Roof :budget:财务:".
# Expected (Org manual, "Tags"; Org syntax, "Headings": a tag is made of alphanumeric characters, _, @, # and %, and 财 is one, as Emacs counts):
# the tags are budget, 财务, and both, and the titles are Roof, 屋顶 and Roof. uniorg reads them so.
# Seen: with one Chinese tag the heading has no tags at all, not even the English one, and the title ends with ":budget:财务:".
# Matters: a search for the items of a board finds none, and the tags are printed in the titles of the minutes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" orga@4.7.1 uniorg-parse@3.2.2 unified@11.0.5
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import { parse } from "orga";
import { unified } from "unified";
import uniorg from "uniorg-parse";

const version = JSON.parse(readFileSync("node_modules/orga/package.json")).version;
const orga = (text) => {
  const heading = parse(`* ${text}\n`).children[0].children[0];
  const title = heading.children.filter((one) => one.type === "text").map((one) => one.value).join("");
  return `${title} [${heading.tags ?? ""}]`;
};
const other = (text) => {
  const heading = unified().use(uniorg).parse(`* ${text}\n`).children[0].children[0];
  return `${heading.rawValue} [${heading.tags}]`;
};
const TEXTS = ["Roof :budget:", "屋顶 :财务:", "Roof :budget:财务:"];
const seen = TEXTS.map(orga);
console.log("orga", version);
console.log("expected:", TEXTS.map(other).join(" / "), "(uniorg)");
console.log("seen:    ", seen.join(" / "));
if (TEXTS.map(other).join() !== "Roof [budget],屋顶 [财务],Roof [budget,财务]") throw new Error("the behaviour of uniorg changed");
if (seen.join() !== "Roof [budget],屋顶 :财务: [],Roof :budget:财务: []") throw new Error("the behaviour changed");
JS
node finding.mjs
