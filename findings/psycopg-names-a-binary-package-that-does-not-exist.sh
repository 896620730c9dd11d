#!/usr/bin/env bash
# psycopg 3.2.0 (Python)
# Valid input: pip install "psycopg[binary]==3.2.0", the extra of its installation page.
# Expected: psycopg-binary 3.2.0, which is released, is installed with it.
# Seen: the metadata of 3.2.0 asks for psycopg-binary 3.2.0.dev1, which does not exist, so nothing is installed. A lower bound
# `psycopg[binary]>=3.2` fails where the lowest versions are taken; 3.2.1 is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
pip="$dir/venv/bin/pip --disable-pip-version-check"
$pip download --quiet --no-deps --dest "$dir" "psycopg==3.2.0" "psycopg-binary==3.2.0"
echo "expected: psycopg-binary==3.2.0 ($(cd "$dir" && ls psycopg_binary-3.2.0-*.whl))"
asked=$(unzip -p "$dir"/psycopg-3.2.0-*.whl '*/METADATA' | grep -o 'psycopg-binary *[(]*==[^;) ]*' | head -1)
echo "seen:     $asked"
if $pip install --quiet "psycopg[binary]==3.2.0" 2> "$dir/told"; then echo "the behaviour changed"; exit 1; fi
grep -q "No matching distribution found for psycopg-binary==3.2.0.dev1" "$dir/told" || { echo "the behaviour changed"; exit 1; }
