#!/usr/bin/env bash
# holidays 0.109 (Python)
# Valid input: the working days of China in 2027, a year whose make-up days the State Council has not announced (as of November 2026).
# Expected: a sign that the year is not known, as chinesecalendar 1.11.0 gives (NotImplementedError), or "(estimated)" as holidays itself writes on other estimated days.
# Seen: is_working_day answers for 2027. The year has no make-up day at all, while 2026 has six; no name says "estimated", and nothing is raised.
# The week of 5 to 11 February 2027 (Spring Festival) will have make-up Saturdays or Sundays; counting "ten working days" across it is wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109 chinesecalendar==1.11.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import datetime as dt
from importlib.metadata import version

import chinese_calendar
import holidays

china = holidays.country_holidays("CN", years=(2026, 2027))


def make_up_days(year):
    days = (dt.date(year, 1, 1) + dt.timedelta(n) for n in range(365))
    return [day for day in days if day.weekday() > 4 and china.is_working_day(day)]


print("holidays", version("holidays"), "chinesecalendar", version("chinesecalendar"))
print("make-up days 2026:", len(make_up_days(2026)), "· 2027:", len(make_up_days(2027)))
print("names of 2027 that say estimated:", [name for day, name in china.items() if day.year == 2027 and "estim" in name])
assert len(make_up_days(2026)) == 6
assert not make_up_days(2027), "the behaviour changed: 2027 has been announced or is guarded"
assert not [name for day, name in china.items() if day.year == 2027 and "estim" in name], "the behaviour changed"
try:
    chinese_calendar.is_workday(dt.date(2027, 2, 13))
except NotImplementedError as error:
    print("chinesecalendar says:", error)
else:
    raise SystemExit("chinesecalendar knows 2027 now")
PY
