"""The JSON Schema of the meeting file. Editors use it to complete and check a file.

The descriptions are the docstrings of the model's fields. They are read from its source here, when a schema is
asked for, because pydantic would read them at every start, which costs as much as loading a meeting.
"""

from __future__ import annotations

import ast
import inspect
from typing import Any

from minutetui.core.meeting import model
from minutetui.core.meeting.model import Meeting
from minutetui.core.meeting.record import adapter

SCHEMA_ID = "https://minutetui.github.io/minutetui/meeting-1.schema.json"
"""Where the documentation site has the schema of format 1."""


def meeting_schema() -> dict[str, Any]:
    """Build the schema of format 1; unknown keys are allowed, `format` and `title` are required."""
    schema = adapter(Meeting).json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}
    schema["title"] = "MinuteTUI meeting file"
    schema["required"] = ["format", "title"]
    schema["properties"]["prose"]["default"] = {}  # pydantic leaves out a default that is created anew each time
    for name, described in _docstrings().items():
        table = schema if name == "Meeting" else schema["$defs"].get(name, {})
        for field, text in described.items():
            key = "for" if field == "for_" else field
            if key in table.get("properties", {}):
                table["properties"][key].setdefault("description", text)
    return schema


def _docstrings() -> dict[str, dict[str, str]]:
    """Collect the docstrings of the model's fields, by record and field."""
    classes = (node for node in ast.parse(inspect.getsource(model)).body if isinstance(node, ast.ClassDef))
    return {node.name: dict(_fields(node)) for node in classes}


def _fields(record: ast.ClassDef) -> list[tuple[str, str]]:
    """List the fields of a record that have a docstring."""
    found = []
    for field, text in zip(record.body, record.body[1:], strict=False):
        said = isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant) and text.value.value
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and said:
            found.append((field.target.id, inspect.cleandoc(str(said))))
    return found
