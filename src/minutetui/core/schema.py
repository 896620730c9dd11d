"""The JSON Schema of the meeting file, by which editors complete and check it."""

from __future__ import annotations

from typing import Any

from minutetui.core.model import Meeting


def meeting_schema() -> dict[str, Any]:
    """Make the schema of format 1; unknown keys are allowed, `format` and `title` are required."""
    schema = Meeting.model_json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    schema["title"] = "MinuteTUI meeting file"
    schema["required"] = ["format", "title"]
    return schema
