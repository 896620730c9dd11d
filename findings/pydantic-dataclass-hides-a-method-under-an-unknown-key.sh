#!/usr/bin/env bash
# pydantic 2.14.4 (Python)
# Valid input: a standard dataclass validated with {"extra": "allow"}, and data with an unknown key that is the name of one of its methods.
# Expected: as with BaseModel, the unknown key is kept apart (`model_extra`), and the method stays a method.
# Seen: the key is stored among the attributes of the object and hides the method: calling it raises TypeError.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pydantic==2.14.4
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from dataclasses import dataclass
from importlib.metadata import version

from pydantic import BaseModel, ConfigDict, TypeAdapter


class Model(BaseModel):
    model_config = ConfigDict(extra="allow")
    title: str

    def summary(self) -> str:
        return f"about {self.title}"


@dataclass
class Record:
    __pydantic_config__ = ConfigDict(extra="allow")
    title: str

    def summary(self) -> str:
        return f"about {self.title}"


data = {"title": "Shed", "summary": "a key of a newer version"}
model, record = Model(**data), TypeAdapter(Record).validate_python(data)
print("pydantic", version("pydantic"))
print("model: ", model.summary(), model.model_extra)
print("record:", repr(record.summary))
assert model.summary() == "about Shed"
assert record.summary == "a key of a newer version", "the behaviour changed"
PY
