#!/usr/bin/env bash
# chrono-node 2.10.3 (JavaScript, time phrases; the parser of simplified Chinese)
# Valid input: 明天下午3点到5点 (tomorrow from 3 to 5 in the afternoon), beside "tomorrow 3pm to 5" in English.
# Expected: 15:00 to 17:00 on 28 November in both: the afternoon holds for the end, too.
# Seen: English ends at 17:00 on the 28th; Chinese ends at 5:00 on the 29th, after fourteen hours.
# Matters: in Chinese the time of day is said once, before the first hour, so that nearly every afternoon meeting is read so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" chrono-node@2.10.3
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const version = JSON.parse(readFileSync("node_modules/chrono-node/package.json")).version;
const now = new Date(2026, 10, 27, 10, 0);
const end = (parser, text) => {
  const [found] = parser.parse(text, now);
  return `${found.start.get("hour")}:00 to ${found.end.get("hour")}:00 on the ${found.end.get("day")}`;
};
const english = end(chrono.en, "tomorrow 3pm to 5");
const chinese = end(chrono.zh.hans, "明天下午3点到5点");
console.log("chrono-node", version);
console.log("English: seen", english);
console.log("Chinese: expected the same, seen", chinese);
if (english !== "15:00 to 17:00 on the 28") throw new Error("the behaviour changed in English");
if (chinese !== "15:00 to 5:00 on the 29") throw new Error("the behaviour changed");
JS
node finding.mjs
