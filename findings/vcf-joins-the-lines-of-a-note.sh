#!/usr/bin/env bash
# vcf 2.1.2 (JavaScript, vCard)
# Valid input: a contact with the note "Chair 2026", line break, "Secretary 2025", set by set() and written by toString("4.0").
# Expected (RFC 6350, 3.4 and 4.1): a line break in a text is written \n, so that the note is read again as two lines.
# Seen: NOTE:Chair 2026Secretary 2025. The line break is taken away, and nothing stands in its place.
# Matters: offices held are run into one word; the same holds for a postal address in a LABEL or a note of several lines.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" vcf@2.1.2
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import VCard from "vcf";

const version = JSON.parse(readFileSync("node_modules/vcf/package.json")).version;
const card = new VCard();
card.set("fn", "Ann Lee");
card.set("note", "Chair 2026\nSecretary 2025");
const seen = card.toString("4.0").split("\r\n").find((line) => line.startsWith("NOTE"));
console.log("vcf", version);
console.log("expected:", String.raw`NOTE:Chair 2026\nSecretary 2025`);
console.log("seen:    ", seen);
if (seen !== "NOTE:Chair 2026Secretary 2025") throw new Error("the behaviour changed");
JS
node finding.mjs
