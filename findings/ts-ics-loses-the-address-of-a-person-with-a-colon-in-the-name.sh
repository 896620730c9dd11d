#!/usr/bin/env bash
# ts-ics 2.4.6 (JavaScript), its file read by itself and by ical.js 2.2.1
# Valid input: an invitation whose organizer has the name "Board: the chair" and the address chair@harbour.example.
# Expected (RFC 5545, 3.2): a parameter value with a colon, a semicolon or a comma is put in double quotes: CN="Board: the chair".
# Seen: CN=Board: the chair, without quotes. The value of the property begins at the first colon, so both readers get the name "Board" and an
# address that begins with " the chair:". No error is raised on either side.
# Matters: answers to the invitation go nowhere. Names such as "Lee, Ann" and "Chen; treasurer" are written without quotes, too.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" ts-ics@2.4.6 ical.js@2.2.1
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { convertIcsCalendar, generateIcsCalendar } from "ts-ics";

const version = JSON.parse(readFileSync("node_modules/ts-ics/package.json")).version;
const moment = (text) => ({ date: new Date(text), type: "DATE-TIME" });
const event = {
  uid: "1@harbour.example",
  stamp: moment("2026-11-27T00:00:00Z"),
  start: moment("2026-12-04T01:00:00Z"),
  duration: { hours: 1 },
  summary: "Board",
  organizer: { name: "Board: the chair", email: "chair@harbour.example" },
};
const file = generateIcsCalendar({ version: "2.0", prodId: "-//Harbour Works//Planner//EN", events: [event] });
const itself = convertIcsCalendar(undefined, file).events[0].organizer;
const other = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent").getFirstProperty("organizer");
console.log("ts-ics", version);
console.log("expected: Board: the chair <chair@harbour.example>");
console.log(`ts-ics:   ${itself.name} <${itself.email}>`);
console.log(`ical.js:  ${other.getParameter("cn")} <${other.getFirstValue()}>`);
if (!file.includes("ORGANIZER;CN=Board: the chair:")) throw new Error("the behaviour changed: the name is written otherwise");
if (itself.name !== "Board" || itself.email !== " the chair:chair@harbour.example") throw new Error("the behaviour changed");
if (other.getFirstValue() !== " the chair:MAILTO:chair@harbour.example") throw new Error("the behaviour changed");
JS
node finding.mjs
