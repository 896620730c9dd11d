"""The commands that need no screen: each is `do_NAME`, takes the parsed arguments and gives an exit status.

Nothing here imports textual; what only one command needs is imported inside it, so that each starts quickly.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from minutetui.cli.edge import must_be_file, print_error, read_text
from minutetui.cli.output import note, put, put_bytes, put_json, show
from minutetui.errors import MinuteError, UsageError
from minutetui.store.config import language_of, load_config, now, reader_language, today, usual_theme
from minutetui.words import Saying, say

if TYPE_CHECKING:
    from minutetui.commands.keys import Keys
    from minutetui.core.agenda.invitation import Invitation
    from minutetui.core.findings import Finding
    from minutetui.store.decode import Loaded
    from minutetui.words import Language

OWN = ("config.toml", "roster.toml", "templates", "themes")
"""The files and folders of the configuration directory."""


def do_new(asked: argparse.Namespace) -> int:
    """Create a meeting file, from a template, an agenda file or the meeting before."""
    if asked.previous is not None:
        return _new_from(asked)
    from minutetui.store.encode import Encoder  # noqa: PLC0415
    from minutetui.store.new import USUAL_KIND, create_meeting, new_meeting, usual_folder  # noqa: PLC0415
    from minutetui.store.templates import load_template  # noqa: PLC0415

    config, _ = load_config()
    invitation = _invitation(asked)
    lang = asked.lang or (invitation and invitation.language) or language_of(config)
    path = Path(asked.file) if asked.file else None
    kind = asked.kind or USUAL_KIND
    template = load_template(kind, lang, path.parent if path else usual_folder()).template
    note(reader_language(), *(invitation.notices if invitation else ()))
    if asked.file == "-":
        put_bytes(Encoder().encode(new_meeting(template, today(), asked.title or "", invitation)))
        return 0
    created, _ = create_meeting(template, today(), title=asked.title, path=path, invitation=invitation)
    _tell_created(created, language_of(config))
    return 0


def _tell_created(path: Path, language: str) -> None:
    """Say which file was created; the start screen lists it first."""
    from minutetui.store.recent import remember  # noqa: PLC0415

    remember(path)
    show(say(language, "cli-created", path=path))


def _invitation(asked: argparse.Namespace) -> Invitation | None:
    """Read the agenda file that was named, if one was; a day without one is refused."""
    if asked.agenda is None:
        if asked.on is not None:
            raise UsageError(Saying("on-needs-agenda"))
        return None
    from minutetui.inputs import load_invitation, read_given  # noqa: PLC0415

    if asked.agenda != "-":
        return load_invitation(Path(asked.agenda), now(), asked.on)
    return read_given(read_text("-")[0], "", now(), asked.on)


def _new_from(asked: argparse.Namespace) -> int:
    """Create the meeting that follows another one; a problem with the earlier file goes to standard error."""
    from minutetui.store.new import follow  # noqa: PLC0415

    must_be_file("new --from", asked.previous, asked.file)
    followed = follow(
        Path(asked.previous),
        today(),
        path=Path(asked.file) if asked.file else None,
        title=asked.title or "",
        kind=asked.kind or "",
        language=asked.lang or "",
        invitation=_invitation(asked),
    )
    lang = reader_language()
    note(lang, *followed.notices)
    _tell_created(followed.path, lang)
    return 0


def do_check(asked: argparse.Namespace) -> int:
    """List what is missing in meetings; a file that cannot be read is reported, and the others are checked."""
    from minutetui.core.findings import findings  # noqa: PLC0415
    from minutetui.core.meeting.queries import confidential_ids  # noqa: PLC0415
    from minutetui.store.libraries import workdays_for  # noqa: PLC0415
    from minutetui.store.own_lists import own_vague_words  # noqa: PLC0415
    from minutetui.store.templates import template_of  # noqa: PLC0415

    lang, vague = reader_language(), own_vague_words()
    status, objects = 0, []
    for name in asked.files:
        try:
            loaded, path = load(name)
            template, is_workday = template_of(loaded.meeting, path), workdays_for(loaded.meeting.language)
            found = findings(loaded.meeting, template, vague, is_workday=is_workday)
        except MinuteError as error:
            print_error(error)
            status = max(status, error.status)
            continue
        status = max(status, 1 if found else 0)
        hidden = frozenset[str]() if asked.confidential else confidential_ids(loaded.meeting)
        objects += [as_object(finding, name if len(asked.files) > 1 else "", lang, hidden) for finding in found]
    if asked.json:
        put_json(objects)
    else:
        for entry in objects:
            show(f"{entry['file']}: {entry['message']}" if "file" in entry else entry["message"])
    return status


def as_object(finding: Finding, file: str, lang: Language, hidden: frozenset[str] = frozenset()) -> dict[str, str]:
    """Give a finding as `check --json` prints it: with the id of its line or the title of its item, if it has one.

    The words of a finding are left out if it is about one of the `hidden` lines or agenda items.
    """
    from minutetui.core.findings.finding import sentence  # noqa: PLC0415

    if finding.about in hidden:
        about = {"line" if finding.line else "item": finding.about}
        message = say(lang, "cli-check-hidden", id=finding.about, finding=say(lang, f"finding-{finding.code}"))
    else:
        about = {"line": finding.line.id} if finding.line else {"item": finding.item.title} if finding.item else {}
        message = sentence(finding, lang)
    entry = {"code": finding.code, "severity": finding.severity, **about, "message": message}
    return {"file": file, **entry} if file else entry


def do_due(asked: argparse.Namespace) -> int:
    """Print how deadlines would be read: phrase, tab, date; or -, a tab and the reason why it stays as said.

    A third column says if the public holidays of a year are not known, so that working days include them.
    """
    from minutetui.core.due import holidays_unknown, read_due  # noqa: PLC0415
    from minutetui.store.libraries import workdays_for  # noqa: PLC0415

    config, _ = load_config()
    reader = language_of(config)
    lang: Language = asked.lang or reader
    is_workday = workdays_for(lang)
    phrases = sys.stdin.read().splitlines() if asked.phrases == ["-"] else asked.phrases
    on = asked.on or today()
    for phrase in phrases:
        due = read_due(phrase, on, lang, day_first=config.day_first, is_workday=is_workday)
        if due.day is None:
            show(phrase, "-", say(reader, f"due-kind-{due.kind}"))
        else:
            uncounted = holidays_unknown(phrase, on, due.day, is_workday)
            show(phrase, due.day.isoformat(), *([say(reader, "holidays-not-counted")] if uncounted else []))
    return 0


def do_templates(_: argparse.Namespace) -> int:
    """List the templates with their files, including those in this folder; a broken one is reported with the remedy."""
    from minutetui.store.templates import broken_templates, list_templates  # noqa: PLC0415

    for entry in list_templates(Path()):
        template = entry.template
        show(template.name, template.language, template.title, str(entry.source))
    for error in broken_templates(Path()):
        print_error(error)
    return 0


def do_themes(_: argparse.Namespace) -> int:
    """List the themes; a broken one is reported with what would be right."""
    from minutetui.store.themes import describe, load_themes  # noqa: PLC0415

    lang = reader_language()
    themes = load_themes()
    for theme in themes.themes.values():
        put(describe(theme, lang))
    for notice in themes.notices:
        print_error(notice)
    return 0


def do_schema(_: argparse.Namespace) -> int:
    """Print the JSON Schema of the meeting file."""
    from minutetui.store.schema import meeting_schema  # noqa: PLC0415

    put_json(meeting_schema())
    return 0


def do_config(_: argparse.Namespace) -> int:
    """Print where the person's own files are, and the settings in force as in `config.toml`; notices go to stderr."""
    from dataclasses import replace  # noqa: PLC0415

    from minutetui.commands.keys import checked  # noqa: PLC0415
    from minutetui.store.paths import config_dir, meetings_dir, person, state_dir  # noqa: PLC0415
    from minutetui.store.team.connection import without_password  # noqa: PLC0415

    config, notices = load_config()
    keys, refused = checked(config.keys, config.preset)
    lang = language_of(config)
    note(lang, *notices, *refused)
    for path in (*(config_dir() / name for name in OWN), state_dir()):
        show(f"# {path if path.exists() else say(lang, 'config-absent', path=path)}")
    theme, folder = config.theme or usual_theme(), str(meetings_dir(config.folder))
    database = without_password(config.database)
    force = replace(
        config, language=lang, theme=theme, folder=folder, database=database, person=config.person or person()
    )
    for name, value in vars(force).items():
        if name not in ("keys", "hooks"):
            put(f"{name} = {_toml(value)}")
    if config.hooks:
        put("\n[hooks]")
    for hook in config.hooks:
        put(f"{hook.event} = {_toml(hook.command)}")
    _put_keys(keys)
    return 0


def _put_keys(keys: Keys) -> None:
    """Print the keys of all commands; one that has none is a comment."""
    from minutetui.commands.table import COMMANDS  # noqa: PLC0415

    put("\n[keys]")
    for command in COMMANDS:
        shown = keys.of(command)
        name = _toml(command.id) if "." in command.id else command.id
        put(f"{name} = {_toml(shown[0] if len(shown) == 1 else shown)}" if shown else f"# {name}")


def _toml(value: object) -> str:
    """Write a value: JSON writes text, truth values and lists as TOML does."""
    import json  # noqa: PLC0415

    return json.dumps(value, ensure_ascii=False)


def load(name: str) -> tuple[Loaded, Path | None]:
    """Read a meeting from a file or standard input; notices about it go to standard error."""
    from minutetui.store.decode import decode  # noqa: PLC0415

    data, path = read_text(name)
    loaded = decode(data, say(reader_language(), "standard-input") if path is None else name)
    note(reader_language(), *loaded.notices)
    return loaded, path
