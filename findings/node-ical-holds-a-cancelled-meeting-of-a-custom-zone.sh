#!/usr/bin/env bash
# node-ical 0.27.2 (JavaScript)
# Valid input: a weekly meeting at 01:30 in a time zone that the file defines (+08:00), cancelled on 14 December by an EXDATE with the same
# TZID. Read on a machine whose own zone is UTC. The same meeting is read with TZID=Asia/Shanghai beside it.
# Expected (RFC 5545, 3.8.5.1 and 3.2.19): the EXDATE is local time of its TZID, so the meeting of 14 December is left out. The README calls
# the exception dates time-zone-aware.
# Seen: DTSTART is read in the zone of the file, but the EXDATE in the zone of the machine, so that they never meet: with the custom zone all
# three meetings are held. With TZ=Asia/Shanghai the fault does not show.
# Matters: Outlook writes such zones ("Customized Time Zone"); people come to a meeting that was called off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" node-ical@0.27.2
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import ical from "node-ical";

const version = JSON.parse(readFileSync("node_modules/node-ical/package.json")).version;
const ZONE = `BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
`;
const meetings = (zone, definition) => {
  const file = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour Works//Planner//EN
${definition}BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20261127T000000Z
DTSTART;TZID=${zone}:20261207T013000
DURATION:PT1H
SUMMARY:Board
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;TZID=${zone}:20261214T013000
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
  const event = ical.sync.parseICS(file)["1@harbour.example"];
  const span = { from: new Date("2026-12-01T00:00:00Z"), to: new Date("2027-01-01T00:00:00Z") };
  return ical.expandRecurringEvent(event, span).map((one) => one.start.toISOString().slice(0, 16)).join(" ");
};
const named = meetings("Asia/Shanghai", "");
const custom = meetings("Customized Time Zone", ZONE);
console.log("node-ical", version);
console.log("Asia/Shanghai:        seen", named);
console.log("Customized Time Zone: expected the same, seen", custom);
if (named !== "2026-12-06T17:30 2026-12-20T17:30") throw new Error("the behaviour changed for a named zone");
if (custom !== "2026-12-06T17:30 2026-12-13T17:30 2026-12-20T17:30") throw new Error("the behaviour changed");
JS
TZ=UTC node finding.mjs
