"""Agendas in Word, Excel and mails: facts in tables, automatic numbers, tracked changes, attachments."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml

from helpers_inputs import facts, outline, read
from minutetui.errors import FormatError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: docx.document.Document) -> bytes:
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(f"S{number}")
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def add(document: docx.document.Document, paragraph: str) -> None:
    document.element.body.insert_element_before(parse_xml(f"<w:p {W}>{paragraph}</w:p>"), "w:sectPr")


def test_a_form_in_word_with_automatic_numbers() -> None:
    document = docx.Document()
    document.add_heading("安全生产例会", 0)
    table = document.add_table(rows=3, cols=4)
    rows = (
        ("会议时间", "2026年12月4日14:00", "会议地点", "三楼会议室"),
        ("主持人", "张华", "记录人", "王芳"),
        ("参会人员", "张华、李强（生产部）、王芳", "", ""),
    )
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    table.cell(2, 1).merge(table.cell(2, 3))
    document.add_paragraph("会议议程")
    document.add_paragraph("通报情况（李强，20分钟）", style="List Number")
    document.add_paragraph("讨论方案", style="List Number")
    document.add_paragraph("消防", style="List Number 2")
    found = read(saved(document), "a.docx")
    assert facts(found) == ("安全生产例会", "2026-12-04T14:00", "三楼会议室", "张华", "zh")
    assert (found.recorder, [one.name for one in found.attendees]) == ("王芳", ["张华", "李强", "王芳"])
    assert outline(found) == "通报情况 20 李强 | 讨论方案 | > 消防"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (
            (
                '<w:ins w:id="1" w:author="x"><w:r><w:t>New doors</w:t></w:r></w:ins>'
                '<w:del w:id="2" w:author="x"><w:r><w:delText>Old doors</w:delText></w:r></w:del>'
            ),
            "New doors",
        ),
        ("<w:sdt><w:sdtContent><w:r><w:t>Doors</w:t></w:r></w:sdtContent></w:sdt>", "Doors"),
        ('<w:smartTag w:element="x"><w:r><w:t>Doors</w:t></w:r></w:smartTag>', "Doors"),
        ('<w:fldSimple w:instr="DOCPROPERTY x"><w:r><w:t>Doors</w:t></w:r></w:fldSimple>', "Doors"),
        (
            (
                "<w:r><w:t>由</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>zhāngwěi</w:t></w:r></w:rt><w:rubyBase><w:r>"
                "<w:t>张玮</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>总结</w:t></w:r>"
            ),
            "由张玮总结",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden </w:t></w:r><w:r><w:t>Doors</w:t></w:r>", "Doors"),
    ],
)
def test_text_that_other_readers_drop(runs: str, text: str) -> None:
    document = docx.Document()
    document.add_paragraph("Agenda")
    add(document, f'<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr>{runs}')
    assert outline(read(saved(document), "a.docx")) == text


def test_chinese_automatic_numbers_give_the_depth() -> None:
    document = docx.Document()
    numbering = document.part.numbering_part.element
    levels = (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
    inner = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (kind, text) in enumerate(levels)
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="90">{inner}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {W} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    document.add_paragraph("会议议程：")
    for depth, text in ((0, "整改"), (1, "消防"), (2, "器材"), (1, "用电"), (0, "讲话")):
        number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="90"/></w:numPr>'
        add(document, f"<w:pPr>{number}</w:pPr><w:r><w:t>{text}</w:t></w:r>")
    assert outline(read(saved(document), "a.docx")) == "整改 | > 消防 | > > 器材 | > 用电 | 讲话"


def test_a_table_in_word_goes_by_its_header_row() -> None:
    document = docx.Document()
    document.add_heading("Board meeting", 1)
    document.add_paragraph("Date: 4 December 2026 at 2.30 pm")
    rows = (
        ("No.", "Topic", "Presenter", "Duration (min)"),
        ("1", "Welcome", "Ann Lee", "5"),
        ("2", "Accounts", "Bo Chen / Cy Park", "20"),
        ("2.1", "Audit", "", "10"),
    )
    table = document.add_table(rows=len(rows), cols=4)
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=True):
            cell.text = text
    found = read(saved(document), "a.docx")
    assert facts(found)[:2] == ("Board meeting", "2026-12-04T14:30")
    assert outline(found) == "Welcome 5 Ann Lee | Accounts 20 Bo Chen/Cy Park | > Audit 10"


def test_a_workbook_with_facts_an_agenda_and_people() -> None:
    agenda: list[list[object]] = [
        ["Harbour Works Board"],
        ["Date", dt.date(2026, 12, 4)],
        ["Venue", "Room 3"],
        [],
        ["Time", "Item", "Lead", "Length"],
        [dt.time(9, 0), "Welcome", "Ann Lee", None],
        [dt.time(9, 10), "Accounts", "Bo Chen", 25],
        [dt.time(9, 40), "AOB", "", 20],
    ]
    people: list[list[object]] = [
        ["Name", "Title", "Department", "Response", "E-mail"],
        ["Ann Lee", "Director", "Board", "Accepted", "ann@harbour.example"],
        ["Bo Chen", "Treasurer", "Finance", "Declined", ""],
    ]
    found = read(workbook(agenda, people), "a.xlsx")
    assert facts(found)[:3] == ("Harbour Works Board", "2026-12-04", "Room 3")
    assert outline(found) == "Welcome 10 Ann Lee | Accounts 25 Bo Chen | AOB 20"
    assert [(one.name, one.role, one.unit, one.attendance, one.email) for one in found.attendees] == [
        ("Ann Lee", "Director", "Board", "present", "ann@harbour.example"),
        ("Bo Chen", "Treasurer", "Finance", "apologies", ""),
    ]


def test_characters_that_a_workbook_writes_by_number() -> None:
    rows: list[list[object]] = [
        ["Item", "Lead"],
        ["Part _x005F_x0041_ _x0026_ B_xD800_", "Ann_x0020_Lee"],
        ["A_x000D_\nB", ""],
    ]
    assert outline(read(workbook(rows), "a.xlsx")) == "Part _x0041_ & B Ann Lee | A B"


def mail(text: str, kind: str = "plain", charset: str = "utf-8") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann Lee <ann@harbour.example>"
    message["To"] = '"Chen, Bo" <bo@harbour.example>, cy.park@harbour.example'
    message["Subject"] = "Re: Board meeting"
    message["Date"] = "Fri, 27 Nov 2026 08:00:00 +0800"
    message.set_content(text, subtype=kind, charset=charset)
    return message


def test_a_mail_in_html_and_an_old_charset() -> None:
    body = (
        "<p>Dear all,</p><p><b>When:</b> 4 December 2026, 14:00<br><b>Where:</b> 三楼会议室</p><p>Agenda</p>"
        "<ol><li>Welcome (5 min)</li><li>Accounts<ul><li>Audit</li></ul></li></ol><p>Best regards,</p><p>Ann</p>"
    )
    found = read(mail(body, "html", "gb2312").as_bytes(), "")
    assert facts(found)[:3] == ("Board meeting", "2026-12-04T14:00", "三楼会议室")
    assert [one.name for one in found.attendees] == ["Ann Lee", "Bo Chen", "Cy Park"]
    assert outline(found) == "Welcome 5 | Accounts | > Audit"


def test_the_agenda_attached_to_a_mail() -> None:
    message = mail("The agenda is attached.\n-- \nAnn\n")
    table: list[list[object]] = [
        ["Venue", "Room 3"],
        [],
        ["No.", "Topic", "Minutes"],
        [1, "Doors", 10],
        [2, "Gates", 5],
    ]
    message.add_attachment(workbook(table), maintype="application", subtype="octet-stream", filename="agenda.xlsx")
    found = read(message.as_bytes(), "a.eml")
    assert (outline(found), found.place, found.title) == ("Doors 10 | Gates 5", "Room 3", "Board meeting")


def _archive(**parts: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "protected by a password"),
        (lambda: b"PK\x03\x04 broken", "damaged"),
        (lambda: saved(docx.Document())[:4000], "damaged"),
        (lambda: _archive(mimetype="application/vnd.oasis.opendocument.text"), "another kind"),
        (lambda: _archive(word__document_xml="<w:document>", xl__workbook_xml="<x"), "damaged"),
        (
            lambda: _archive(word__document_xml="<!DOCTYPE x []><x/>", xl__workbook_xml="<!DOCTYPE x []><x/>"),
            "damaged",
        ),
    ],
)
@pytest.mark.parametrize("end", ["docx", "xlsx"])
def test_broken_protected_and_foreign_files(make: Callable[[], bytes], said: str, end: str) -> None:
    with pytest.raises(FormatError, match=said):
        read(make(), f"a.{end}")
