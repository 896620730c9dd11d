#!/usr/bin/env bash
# rrule-temporal 2.2.8 (JavaScript, recurrence rules)
# Valid input: a meeting on the 31st of every month, in short months on their last day: RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31, beside the
# same rule without BYMONTHDAY, whose day comes from DTSTART.
# Expected (RFC 7529, 4.1: SKIP=BACKWARD takes the day before where the rule names a day that does not exist; it is applied after BYMONTHDAY): 31 December,
# 31 January, 28 February, 31 March for both. The README says that the library implements RFC 7529 and names months without the desired day.
# Seen: with BYMONTHDAY February is left out, as with SKIP=OMIT; without it the rule is right.
# Matters: the meeting of February, April, June, September and November is in nobody's calendar.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" rrule-temporal@2.2.8
cat >finding.mjs <<'JS'
import { readFileSync } from "node:fs";
import { RRuleTemporal } from "rrule-temporal";

const version = JSON.parse(readFileSync("node_modules/rrule-temporal/package.json")).version;
const days = (rule) => {
  const series = new RRuleTemporal({ rruleString: `DTSTART;TZID=Asia/Shanghai:20261231T090000\nRRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;${rule};COUNT=4` });
  return series.all().map((one) => one.toString().slice(0, 10)).join(" ");
};
const plain = days("SKIP=BACKWARD");
const seen = days("SKIP=BACKWARD;BYMONTHDAY=31");
console.log("rrule-temporal", version);
console.log("without BYMONTHDAY: seen", plain);
console.log("with BYMONTHDAY=31: expected the same, seen", seen);
if (plain !== "2026-12-31 2027-01-31 2027-02-28 2027-03-31") throw new Error("the behaviour changed without BYMONTHDAY");
if (seen !== "2026-12-31 2027-01-31 2027-03-31 2027-05-31" || seen !== days("SKIP=OMIT;BYMONTHDAY=31")) throw new Error("the behaviour changed");
JS
node finding.mjs
