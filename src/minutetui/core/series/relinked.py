"""Carried actions whose earlier file was renamed or moved: linked again, so that they are not listed twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from minutetui.core.series.actions import Action


def relinked(actions: list[Action], following: Mapping[str, str]) -> list[Action]:
    """Let origins that lead to no file lead to the one that took its place, where there is just one.

    That is the file which names this one as the next meeting, or one that is called the same elsewhere and says the
    same in the same lines.

    Args:
        actions: Of all files.
        following: The files that were read, each with the one it names as the next meeting, as absolute paths.
    """
    lost: dict[tuple[str, str], list[Action]] = {}
    for action in actions:
        earlier = action.origin.rpartition("#")[0]
        if earlier and earlier not in following:
            lost.setdefault((action.path, earlier), []).append(action)
    if not lost:
        return actions
    lines = {action.key: action for action in actions}
    found: dict[str, str] = {}
    for (file, earlier), copies in lost.items():
        places = [other for other in following if _took_its_place(other, file, earlier, copies, following, lines)]
        found |= {copy.key: f"{places[0]}#{_line(copy)}" for copy in copies if len(places) == 1}
    return [replace(one, origin=found[one.key]) if one.key in found else one for one in actions]


def _took_its_place(
    other: str,
    file: str,
    earlier: str,
    copies: Iterable[Action],
    following: Mapping[str, str],
    lines: Mapping[str, Action],
) -> bool:
    """Tell whether another file is the earlier one under a new name or in a new place."""
    if other == file:
        return False
    if following[other] == file:
        return True
    if other.rpartition("/")[2] != earlier.rpartition("/")[2]:
        return False
    firsts = [(copy, lines.get(f"{other}#{_line(copy)}")) for copy in copies if copy.tag == "action"]
    return bool(firsts) and all(
        first is not None and (first.label, first.text) == (copy.label, copy.text) for copy, first in firsts
    )


def _line(action: Action) -> str:
    """Give the id of the line that an action was carried over from."""
    return action.origin.rpartition("#")[2]
