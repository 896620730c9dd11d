"""The command line: each command, its exit status, and what it does not import."""

from __future__ import annotations

import argparse
import inspect
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from helpers_app import SMALL, meeting_file
from minutetui.cli.parser import CLI_COMMANDS
from minutetui.core.text.characters import cells, has_han
from minutetui.words import catalogue

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "retrospective.zh.toml"


def run(*arguments: str | Path, text: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a fresh interpreter, with pipes."""
    return subprocess.run(
        [sys.executable, "-m", "minutetui", *map(str, arguments)],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


def test_render_to_stdout_file_and_from_stdin(tmp_path: Path) -> None:
    golden = SAMPLE.with_suffix(".md").read_text(encoding="utf-8")
    assert run("render", SAMPLE).stdout == golden
    assert run("render", "-", text=SAMPLE.read_text(encoding="utf-8")).stdout == golden
    out = tmp_path / "out.md"
    assert run("render", SAMPLE, "-o", out).returncode == 0
    assert out.read_text(encoding="utf-8") == golden


def test_render_in_the_other_language() -> None:
    done = run("render", SAMPLE, "--lang", "en")
    assert done.returncode == 0
    assert "## 1. Background" in done.stdout


def test_check_lists_what_is_missing() -> None:
    done = run("check", ROOT / "samples" / "demo.en.toml", "--json")
    assert done.returncode == 1
    found = json.loads(done.stdout)
    ask = {"action-without-owner", "action-without-due", "issue-undecided"}
    assert {entry["code"] for entry in found} == {*ask, "draft-prose"}
    assert all(entry["line"] and entry["message"] for entry in found if entry["severity"] == "ask")
    assert run("check", SAMPLE).returncode == 0


def test_check_names_a_line_or_an_item_only_where_there_is_one(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    lines = (
        '[[agenda.lines]]\nid = "k7"\ntag = "action"\ntext = "Fix the gate soon"\nowners = ["Ann"]\ndue = "Friday"\n'
    )
    path.write_text(
        f'format = 1\ntitle = "T"\n[[agenda]]\ntitle = "A"\n{lines}[[agenda]]\ntitle = "B"\n', encoding="utf-8"
    )
    found = {entry.pop("code"): entry for entry in json.loads(run("check", path, "--json").stdout)}
    assert all(entry.pop("message") for entry in found.values())
    assert found["vague-wording"] == {"severity": "later", "line": "k7"}
    assert found["item-empty"] == {"severity": "later", "item": "B"}
    assert found["place-missing"] == {"severity": "later"}


def test_check_names_a_broken_file_and_goes_on(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("title =", encoding="utf-8")
    done = run("check", broken, ROOT / "samples" / "demo.zh.toml")
    assert done.returncode == 65
    assert "broken.toml, line 1" in done.stderr
    assert len(done.stdout.splitlines()) == 5


def test_new_makes_a_meeting_and_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    assert run("new", path, "--lang", "zh", "--title", "仓库复盘").returncode == 0
    meeting = tomllib.loads(path.read_text(encoding="utf-8"))
    assert (meeting["title"], meeting["language"]) == ("仓库复盘", "zh")
    assert len(meeting["agenda"]) == 4
    again = run("new", path)
    assert again.returncode == 74
    assert "exists" in again.stderr
    assert tomllib.loads(path.read_text(encoding="utf-8")) == meeting


def test_new_without_a_file_goes_to_the_folder(tmp_path: Path, own_directories: Path) -> None:
    config = own_directories / "config"
    config.mkdir()
    (config / "config.toml").write_text(f'folder = "{tmp_path / "minutes"}"\n', encoding="utf-8")
    done = run("new", "--title", "Depot: review!")
    (path,) = (tmp_path / "minutes").iterdir()
    assert path.name.endswith("-depot-review.toml")
    assert str(path) in done.stdout
    assert (own_directories / "state" / "recent").read_text(encoding="utf-8").splitlines() == [str(path)]


def test_take_plain_reads_the_same_grammar(tmp_path: Path) -> None:
    path = meeting_file(tmp_path)
    lines = ("!Queue: ten minutes", "=Order a second scanner", ">Ask for offers @bo +2026-12-07", "@2 @张华", "")
    done = run("take", "--plain", path, text="\n".join(lines) + "\n")
    assert done.returncode == 0
    shown = done.stdout.splitlines()
    assert shown[0] == "issue\tlabel=Queue\ttext=ten minutes"
    assert shown[2] == "action\ttext=Ask for offers\towner=Bo Chen\tdue=2026-12-07\tunder: Queue"
    assert shown[3].startswith("last line\taction")
    issue = tomllib.loads(path.read_text(encoding="utf-8"))["agenda"][0]["lines"][0]
    assert issue["lines"][1]["owners"] == ["Bo Chen", "张华"]


def test_take_plain_keeps_what_it_does_not_understand_of_who_does_an_action(tmp_path: Path) -> None:
    path = tmp_path / "tasks.toml"
    text = meeting_file(tmp_path).read_text(encoding="utf-8")
    path.write_text(text.replace('"Bo Chen"', '"李明"').replace('"en"', '"zh"'), encoding="utf-8")
    lines = (
        "》采购桌椅：张华牵头、李明配合，一周内",
        "》追货（李明盯，周三前必须到）",
        "》对账 ＠张华＋李明 ＋会后2日",
        "会议认为，线上风险偏高",
    )
    shown = run("take", "--plain", path, text="\n".join(lines) + "\n").stdout.splitlines()
    assert shown[0] == "action\ttext=采购桌椅\towner=张华, 李明 (support)\tdue=2026-11-30"
    assert shown[1] == "action\ttext=追货（李明盯，周三前必须到）\towner=李明\tdue=2026-11-25"
    assert shown[2] == "action\ttext=对账\towner=张华, 李明\tdue=2026-11-25"
    assert shown[3] == "emphasis\tverb=认为\ttext=线上风险偏高"


def test_take_plain_writes_nothing_as_decided_that_was_put_off_or_failed(tmp_path: Path) -> None:
    path = tmp_path / "council.toml"
    path.write_text(
        'format = 1\ntitle = "业委会"\nlanguage = "zh"\nkind = "minutes"\n[[agenda]]\ntitle = "车位"\n', "utf-8"
    )
    lines = [
        "＝车位改造，改日再议",
        "＝聘任李明 提议人：王芳 附议人：张华 同意4，回避1人",
        "＝扩建车棚，票数不够",
        "s／车棚／车库／",
    ]
    done = run("take", "--plain", path, text="\n".join((*lines, "s／没有／什么／")) + "\n")
    assert "“没有”" in done.stdout
    text = run("render", path).stdout
    decided = [line for line in text.splitlines() if "会议决定" in line]
    assert decided == ["2. 会议决定，聘任李明，回避1人。王芳提议、张华附议，经表决，4票同意，通过。"]
    assert "车位改造，改日再议。" in text
    assert "扩建车库，票数不够。" in text


def test_take_plain_says_where_public_holidays_are_not_known(tmp_path: Path) -> None:
    text = meeting_file(tmp_path).read_text(encoding="utf-8")
    path = tmp_path / "later.toml"
    path.write_text(text.replace("2026-11-23", "2099-02-02").replace('"en"', '"zh"'), encoding="utf-8")
    shown = run("take", "--plain", path, text="> 报送 +三个工作日内\n> 报送 +三天内\n").stdout.splitlines()
    assert shown[0].endswith("due=2099-02-05 (holidays not counted)")
    assert shown[1].endswith("due=2099-02-05")


def test_due_reads_phrases_from_arguments_and_stdin() -> None:
    done = run("due", "--on", "2026-11-23", "两周内", "上线前两周", "X天内")
    assert done.stdout == "两周内\t2026-12-07\n上线前两周\t-\tevent\nX天内\t-\tunread\n"
    assert run("due", "--on", "2026-11-23", "-", text="2w\nsoon\n").stdout == "2w\t2026-12-07\nsoon\t-\tvague\n"


def test_due_says_where_public_holidays_are_not_known() -> None:
    done = run("due", "--lang", "zh", "--on", "2099-02-02", "三个工作日内", "三天内")
    assert done.stdout == "三个工作日内\t2099-02-05\tholidays not counted\n三天内\t2099-02-05\n"
    assert run("due", "--lang", "zh", "--on", "2026-09-30", "下一个工作日").stdout == "下一个工作日\t2026-10-08\n"


def test_templates_themes_and_schema() -> None:
    assert "retrospective\tzh" in run("templates").stdout
    assert "ink" in run("themes").stdout
    schema = json.loads(run("schema").stdout)
    assert schema["required"] == ["format", "title"]
    assert all("description" in field for field in schema["properties"].values())


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("render", "nowhere.toml"), 74, "nowhere.toml cannot be read"),
        (("render", "."), 74, "is a folder"),
        (("render", SAMPLE, "--kind", "../x"), 65, "not a valid template name"),
        (("render", SAMPLE, "--kind", "séance"), 65, "no template"),
        (("render",), 2, "usage"),
        (("due", "--on", "soon", "2w"), 2, "soon is not a day"),
        (("take", SAMPLE), 74, "no terminal"),
        (("demo",), 74, "no terminal"),
        (("tutor",), 74, "no terminal"),
    ],
)
def test_errors_are_one_plain_sentence(arguments: tuple[str, ...], status: int, said: str) -> None:
    done = run(*arguments)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stderr + done.stdout


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "缺少 format，因此不是会议文件。"),
        ('format = 1\ntitle = "x"\nquorum = "many"\n', "quorum应为整数。"),
        ("format = 1\ntitle = x\n", "第2行第9列（title）：值的写法不对。"),
    ],
)
def test_errors_are_said_in_the_language_of_the_screens(tmp_path: Path, text: str, told: str) -> None:
    done = run("render", meeting_file(tmp_path, text), LC_ALL="zh_CN.UTF-8")
    assert done.returncode == 65
    assert told in done.stderr


def test_a_newer_format_is_not_written(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, SMALL.replace("format = 1", "format = 2"))
    before = path.read_bytes()
    done = run("take", "--plain", path, text="x\n")
    assert done.returncode == 65
    assert "newer" in done.stderr
    assert path.read_bytes() == before


def test_a_reader_that_leaves_is_no_error() -> None:
    done = subprocess.run(
        f"{sys.executable} -m minutetui schema | head -1", shell=True, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""


PROBE = """
import sys
from minutetui.cli import run
status = run(sys.argv[1:])
print([name for name in ("textual", "rich", "pydantic", "asyncio") if name in sys.modules], file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [("themes",), ("schema",)],
    ids=lambda arguments: arguments[0],
)
def test_nothing_but_the_screens_imports_textual(arguments: tuple[str | Path, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1] == "['pydantic']"


def test_config_says_where_it_is_and_what_is_in_force(own_directories: Path) -> None:
    path = own_directories / "config" / "config.toml"
    assert f"# {path} (does not exist)\n" in run("config").stdout
    path.parent.mkdir()
    path.write_text('theme = "pine"\nmouse = 3\nfolder = "~/Minutes \\"x\\""\n', encoding="utf-8")
    done = run("config", LC_ALL="zh_CN.UTF-8")
    assert f"# {path}\n" in done.stdout
    assert "mouse" in done.stderr
    force = tomllib.loads(done.stdout)
    assert (force["language"], force["theme"], force["mouse"]) == ("zh", "pine", False)
    assert force["folder"] == str(own_directories / 'Minutes "x"')


@pytest.mark.parametrize(
    "arguments",
    [
        ("actions", ROOT / "samples"),
        ("search", "x", ROOT / "samples"),
        ("due", "2w"),
        ("render", SAMPLE),
        ("check", SAMPLE),
        ("templates",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_file_without_mistakes_is_read_without_pydantic(arguments: tuple[str | Path, ...]) -> None:
    probe = [sys.executable, "-c", PROBE, *map(str, arguments)]
    assert subprocess.run(probe, capture_output=True, text=True, check=False).stderr.splitlines()[-1] == "[]"


def test_rendering_reads_no_deadlines() -> None:
    """Their grammar takes a tenth of the time that a summary takes."""
    probe = PROBE.replace('"asyncio"', '"asyncio", "minutetui.core.due"')
    command = [sys.executable, "-c", probe, "render", str(SAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == "[]"


def test_take_plain_does_not_import_textual_either(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, "take", "--plain", meeting_file(tmp_path)],
        input="hello\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_help_names_every_command(language: str) -> None:
    shown = run("--help").stdout
    for name in (
        "tutor",
        "demo",
        "new",
        "take",
        "review",
        "render",
        "check",
        "actions",
        "due",
        "schema",
        "templates",
        "themes",
        "config",
    ):
        assert name in shown
    assert run("--version").stdout.startswith("minutetui ")


def test_new_from_the_meeting_before(tmp_path: Path) -> None:
    one = meeting_file(tmp_path, SMALL + '\n[[agenda.lines]]\ntag = "action"\ntext = "Ask"\nowners = ["Bo Chen"]\n')
    two = tmp_path / "two.toml"
    done = run("new", two, "--from", one)
    assert (done.returncode, done.stderr) == (0, "")
    table = tomllib.loads(two.read_text(encoding="utf-8"))
    assert [item["title"] for item in table["agenda"]] == ["Matters arising", "Throughput", "Shifts"]
    assert table["agenda"][0]["lines"][0]["origin"] == "meeting.toml#k1"
    assert 'status = "carried"' in one.read_text(encoding="utf-8")
    again = run("new", tmp_path / "three.toml", "--from", one)
    assert again.returncode == 74
    assert "already has a next meeting" in again.stderr


AGENDA_TEXT = """Agenda for the board meeting, 3 December 2026, 10:00

Present: Bo Chen, Dana Fox (treasurer)
1. Welcome
2. Matters arising from the minutes
3. Budget (Dana Fox, 15 min)
"""


def test_new_from_the_meeting_before_with_the_agenda_of_an_invitation(tmp_path: Path) -> None:
    action = '\n[[agenda.lines]]\ntag = "action"\ntext = "Ask"\nowners = ["Bo Chen"]\n'
    person = '\n[[attendees]]\nname = "Bo Chen"\nrole = "Warden"\naliases = ["Bobby"]\narrived = 2026-03-12T09:10:00Z\n'
    one = meeting_file(tmp_path, SMALL + action + person)
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(AGENDA_TEXT, encoding="utf-8")
    two = tmp_path / "two.toml"
    done = run("new", two, "--from", one, "--agenda", agenda)
    assert (done.returncode, done.stderr) == (0, "")
    table = tomllib.loads(two.read_text(encoding="utf-8"))
    assert (table["previous"], str(table["date"]), table["title"]) == ("meeting.toml", "2026-12-03", "Board meeting")
    assert [(item["id"], item["title"]) for item in table["agenda"]] == [
        ("a1", "Welcome"),
        ("a2", "Matters arising from the minutes"),
        ("a3", "Budget"),
    ]
    assert [line["origin"] for item in table["agenda"] for line in item.get("lines", ())] == ["meeting.toml#k1"]
    assert (table["agenda"][2]["led_by"], table["agenda"][2]["minutes"]) == (["Dana Fox"], 15)
    bo = next(person for person in table["attendees"] if person["name"] == "Bo Chen")
    assert (bo["role"], bo["aliases"], "arrived" in bo) == ("Warden", ["Bobby"], False)
    assert 'next = "two.toml"' in one.read_text(encoding="utf-8")


def test_approved_minutes_take_no_lines_and_say_so(tmp_path: Path) -> None:
    path = meeting_file(tmp_path, 'status = "final"\n' + SMALL)
    before = path.read_bytes()
    done = run("take", "--plain", path, text="One line more\n")
    assert done.returncode == 74
    assert "is approved; nothing can be added" in done.stderr
    assert done.stdout == ""
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("term", "colorterm", "theme"),
    [
        ("xterm", "", "terminal"),
        ("linux", "", "terminal"),
        ("vt220", "", "terminal"),
        ("xterm", "truecolor", "ink"),
        ("xterm-256color", "", "ink"),
        ("xterm-kitty", "", "ink"),
    ],
)
def test_a_terminal_of_few_colours_has_the_theme_of_its_own(term: str, colorterm: str, theme: str) -> None:
    assert f'theme = "{theme}"\n' in run("config", TERM=term, COLORTERM=colorterm).stdout


def test_a_theme_that_was_chosen_stays_on_every_terminal(own_directories: Path) -> None:
    folder = own_directories / "config"
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text('theme = "paper"\n', encoding="utf-8")
    assert 'theme = "paper"\n' in run("config", TERM="linux", COLORTERM="").stdout


CHINESE = {"LANG": "zh_CN.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""}
ENGLISH_WORDS = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}")


@pytest.mark.parametrize("command", ["", *CLI_COMMANDS])
def test_all_help_is_in_the_language_of_the_reader(command: str) -> None:
    shown = run(*filter(None, [command]), "--help", **CHINESE).stdout.partition(catalogue("zh")["cli-examples"])[0]
    assert shown.startswith("用法：minutetui")
    assert not ENGLISH_WORDS.search(re.sub(r"\[.*?\]", "", shown)), shown
    assert all(cells(row) <= 80 for row in shown.splitlines() if row.startswith("   ") and has_han(row))
    assert run(*filter(None, [command]), "--help", LANG="C", LC_ALL="C").stdout.startswith("usage: minutetui")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("render",), "缺少参数：file"),
        (("render", "a", "b"), "不认识的参数：b"),
        (("due", "x", "--lang", "fr"), "请从 'zh', 'en' 中选择"),
        (("due", "x", "--on", "5/3"), "“5/3”不是形如 2026-03-05 的日期"),
        (("actions", "--json", "--csv", "x"), "不能与 --json 同时使用"),
        (("actions", "x", "--owner"), "需要一个值"),
    ],
)
def test_errors_of_usage_are_in_the_language_of_the_reader(arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments, **CHINESE)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert not ENGLISH_WORDS.search(done.stderr.rpartition("minutetui")[2])


def test_the_words_of_argparse_are_those_it_has() -> None:
    source = inspect.getsource(argparse)
    ours = {key: text for key, text in catalogue("en").items() if key.startswith("argparse-")}
    assert len(ours) > 15
    assert [text for text in ours.values() if repr(text)[1:-1] not in source] == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("rendr", "render"), ("revew", "review"), ("Check", "check"), ("tempaltes", "templates")]
)
def test_a_mistyped_command_is_answered_with_the_nearest(tmp_path: Path, typed: str, meant: str) -> None:
    done = run(typed, "x")
    assert done.returncode == 2
    assert f"Did you mean minutetui {meant}?" in done.stderr
    assert f"是否要用 minutetui {meant}？" in run(typed, "x", **CHINESE).stderr


def test_what_is_like_no_command_is_a_file() -> None:
    done = run("weekly-meeting.toml")
    assert done.returncode == 74
    assert "Did you mean" not in done.stderr


def test_a_hyphen_is_standard_input_and_output_everywhere(tmp_path: Path) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    assert run("render", "-", "-o", "-", text=text).stdout == SAMPLE.with_suffix(".md").read_text(encoding="utf-8")
    assert run("check", "-", text=text).stdout == run("check", SAMPLE).stdout
    listed = json.loads(run("actions", "--json", "-", text=text).stdout)
    assert [one["id"] for one in listed] == [one["id"] for one in json.loads(run("actions", "--json", SAMPLE).stdout)]
    assert {one["file"] for one in listed} == {"-"}
    created = run("new", "-", "--kind", "minutes", "--title", "Board").stdout
    assert tomllib.loads(created)["title"] == "Board"
    assert run("check", "-", text=created).returncode == 0
    for arguments in (("take", "-"), ("review", "-"), ("new", "--from", "-"), ("take", "--plain", "-")):
        done = run(*arguments, text=text)
        assert (done.returncode, "- will not do" in done.stderr) == (2, True)
    assert "标准输入" in run("check", "-", text="x = 1", **CHINESE).stderr


def test_why_a_deadline_is_no_date_is_said_in_the_language_of_the_reader() -> None:
    assert run("due", "上线后", "--lang", "zh").stdout.split("\t")[1:] == ["-", "event\n"]
    assert run("due", "上线后", **CHINESE).stdout.split("\t")[1:] == ["-", "以某事为准\n"]


def test_new_from_an_agenda_file(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(
        "关于召开安全生产会议的通知\n会议时间：2026年12月4日\n议程：\n一、消防\n二、用电\n", encoding="gb18030"
    )
    out = tmp_path / "new.toml"
    done = run("new", out, "--agenda", agenda)
    assert (done.returncode, done.stderr) == (0, "")
    made = tomllib.loads(out.read_text("utf-8"))
    assert (made["title"], str(made["date"]), made["kind"], made["language"]) == (
        "安全生产会议",
        "2026-12-04",
        "minutes",
        "zh",
    )
    assert [(item["id"], item["title"]) for item in made["agenda"]] == [("a1", "消防"), ("a2", "用电")]


def test_new_from_standard_input_or_a_broken_file(tmp_path: Path) -> None:
    out = tmp_path / "new.toml"
    assert run("new", out, "--agenda", "-", text="Agenda\n1. Doors\n2. Gates\n").returncode == 0
    assert [item["title"] for item in tomllib.loads(out.read_text("utf-8"))["agenda"]] == ["Doors", "Gates"]
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04")
    other = tmp_path / "other.toml"
    done = run("new", other, "--agenda", broken)
    assert (done.returncode, done.stdout, other.exists()) == (65, "", False)
    assert done.stderr.count("\n") == 2
    assert run("new", other, "--on", "2026-12-04").returncode == 2
