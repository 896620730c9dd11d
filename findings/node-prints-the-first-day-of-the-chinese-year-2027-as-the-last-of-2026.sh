#!/usr/bin/env bash
# Node.js 26.10.0 (JavaScript; its own Temporal, and Intl with ICU 78.3), from the npm package node
# Valid input: 6 February 2027, the first day of the Chinese year (Hong Kong Observatory, calendar of 2027), in the calendar "chinese".
# Expected: Temporal and Intl of one program agree: the 1st day of the 1st month of 2027.
# Seen: Temporal says M01-01 of 2027. Intl.DateTimeFormat, and toLocaleString of the very same Temporal date, says day 30 of month 12 of 2026.
# The new moon falls at 23:56 in China, four minutes before midnight. In 2030 Intl is a day early instead (3 February is the 2nd day).
# Matters: the holiday of Spring Festival is announced a day late, and yearly events by the Chinese calendar fall on other days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix "$dir" node@26.10.0
cat >finding.mjs <<'JS'
const printed = (date) => {
  const format = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "Asia/Shanghai", year: "numeric", month: "numeric", day: "numeric" });
  const parts = format.formatToParts(new Date(`${date}T04:00:00Z`)).filter((one) => one.type !== "literal");
  return parts.map((one) => one.value).join("/");
};
const counted = (date) => {
  const day = Temporal.PlainDate.from(date).withCalendar("chinese");
  return `${day.month}/${day.day}/${day.year}`;
};
console.log("Node.js", process.version, "ICU", process.versions.icu);
for (const date of ["2026-02-17", "2027-02-06", "2030-02-03"]) console.log(`${date}: Temporal ${counted(date)}, Intl ${printed(date)}`);
const same = Temporal.PlainDate.from("2027-02-06").withCalendar("chinese").toLocaleString("en-u-ca-chinese");
if (counted("2026-02-17") !== "1/1/2026" || printed("2026-02-17") !== "1/1/2026") throw new Error("the behaviour changed for 2026");
if (counted("2027-02-06") !== "1/1/2027" || counted("2030-02-03") !== "1/1/2030") throw new Error("the behaviour of Temporal changed");
if (printed("2027-02-06") !== "12/30/2026" || same !== printed("2027-02-06")) throw new Error("the behaviour of Intl changed");
if (printed("2030-02-03") !== "1/2/2030") throw new Error("the behaviour of Intl changed for 2030");
JS
node_modules/.bin/node finding.mjs
