#!/usr/bin/env bash
# chrono-node 2.10.3 (JavaScript, time phrases; the parser of simplified Chinese)
# Valid input: 上午九点一刻 (a quarter past nine in the morning) and 下午两点三刻 (a quarter to three in the afternoon).
# Expected: 9:15 and 14:45, as 上午九点半 gives 9:30; or 9:00 and 14:00 with 刻 left over. The README calls the support partial.
# Seen: 9:01 and 14:03. The number of quarters is read as minutes, and the word for quarter is dropped from the matched text.
# Matters: nothing looks wrong, and those who come at a quarter past are fourteen minutes late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" chrono-node@2.10.3
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const version = JSON.parse(readFileSync("node_modules/chrono-node/package.json")).version;
const now = new Date(2026, 10, 27, 8, 0);
const read = (text) => {
  const [found] = chrono.zh.hans.parse(text, now);
  return `${found.text} ${found.start.get("hour")}:${String(found.start.get("minute")).padStart(2, "0")}`;
};
const seen = ["上午九点半", "上午九点一刻", "下午两点三刻"].map(read).join(" / ");
console.log("chrono-node", version);
console.log("expected: 上午九点半 9:30 / 上午九点一刻 9:15 / 下午两点三刻 14:45");
console.log("seen:    ", seen);
if (seen !== "上午九点半 9:30 / 上午九点一 9:01 / 下午两点三 14:03") throw new Error("the behaviour changed");
JS
node finding.mjs
