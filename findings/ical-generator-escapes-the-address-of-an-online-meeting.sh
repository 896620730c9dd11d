#!/usr/bin/env bash
# ical-generator 11.1.2 (JavaScript), its file read by ical.js 2.2.1
# Valid input: an event with the url https://meet.harbour.example/room;id=12,pin=34 (RFC 3986, 3.3: ";" and "," may stand in a path).
# Expected (RFC 5545, 3.3.13 and 3.8.4.6): URL has a value of the type URI, which is written as it is; the backslash belongs to the type TEXT
# (3.3.11).
# Seen: URL;VALUE=URI:https://meet.harbour.example/room\;id=12\,pin=34. A reader that follows the type keeps the backslashes.
# Matters: the link in the invitation leads to no room.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" ical-generator@11.1.2 ical.js@2.2.1
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import generator from "ical-generator";
import ICAL from "ical.js";

const version = JSON.parse(readFileSync("node_modules/ical-generator/package.json")).version;
const url = "https://meet.harbour.example/room;id=12,pin=34";
const calendar = generator();
calendar.createEvent({ start: new Date("2026-12-04T01:00:00Z"), summary: "Board", url });
const parsed = new ICAL.Component(ICAL.parse(calendar.toString()));
const seen = parsed.getFirstSubcomponent("vevent").getFirstPropertyValue("url");
console.log("ical-generator", version);
console.log("expected:", url);
console.log("seen:    ", seen);
if (seen !== String.raw`https://meet.harbour.example/room\;id=12\,pin=34`) throw new Error("the behaviour changed");
JS
node finding.mjs
