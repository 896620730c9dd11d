"""The screens as texts that a person reads in a diff. `make pictures` writes them anew."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from helpers_pictures import PICTURED, ROOT, SIZES, kept_in, picture_of, text_of, text_of_others
from helpers_screencast import PLAYED, SCREENCASTS


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", PICTURED)
async def test_the_live_screen_looks_as_it_was_last_read(tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    assert await text_of(tmp_path, language, size) == kept_in(language, size).read_text("utf-8")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", PICTURED)
async def test_the_other_screens_look_as_they_were_last_read(
    tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    assert await text_of_others(tmp_path, language, size) == kept_in(language, size, "others").read_text("utf-8")


@pytest.mark.parametrize("language", PICTURED)
async def test_the_picture_of_the_readme_is_that_screen(tmp_path: Path, language: str) -> None:
    assert await picture_of(tmp_path, language) == (ROOT / PICTURED[language]).read_text("utf-8")


@pytest.mark.parametrize("language", SCREENCASTS)
def test_the_screencast_has_a_frame_for_each_scene(language: str) -> None:
    """It is too long to be played in a test; `make pictures` plays it."""
    picture = ElementTree.parse(ROOT / SCREENCASTS[language])
    frames = picture.getroot().findall("{http://www.w3.org/2000/svg}g")
    assert len(frames) == len(PLAYED[language])
    texts = ["".join(frame.itertext()) for frame in frames]
    assert all(one != other for one, other in pairwise(texts))
