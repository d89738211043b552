"""What news says in hundreds of combinations: frames of sentences and the words that fill them."""

import re
from pathlib import Path

import pytest
from tests.frames.filled import PUBLISHED, fill, read_frames
from tests.frames.marked import Mark, MarkedText, Reading, read_marks

TIMES = 8
FRAMES = [
    pytest.param(frame, fillers, id=f"{file.stem}: {frame['id']}")
    for file in sorted(Path(__file__).parent.glob("*.toml"))
    for frame, fillers in read_frames(file)
]
ADDED_UP = [case for case in FRAMES if "|part=" in case.values[0]["text"]]


def breakable(told: MarkedText) -> list[Mark]:
    """Return the parts of complete partitions that are printed in digits."""
    return [
        mark
        for mark in told.marks
        if "part" in mark.told and re.fullmatch(r"\d[\d,]*", mark.printed)
    ]


def broken(told: MarkedText, mark: Mark) -> str:
    """Return the text with another number, larger by two."""
    number = int(mark.printed.replace(",", "")) + 2
    end = mark.start + len(mark.printed)
    printed = f"{number:,}" if "," in mark.printed else str(number)
    return told.text[: mark.start] + printed + told.text[end:]


@pytest.mark.parametrize(("frame", "fillers"), FRAMES)
def test_a_frame_is_read_with_every_filling(frame, fillers, record_of):
    wrong = {}
    for marked in fill(frame, fillers, TIMES):
        told = read_marks(marked)
        record = record_of(told.text, published=frame.get("published", PUBLISHED))
        if faults := Reading(told, record).faults():
            wrong[told.text] = faults
    assert not wrong


@pytest.mark.parametrize(("frame", "fillers"), ADDED_UP)
def test_a_part_that_does_not_fit_is_found(frame, fillers, record_of):
    unnoticed = []
    for marked in fill(frame, fillers, TIMES // 4):
        told = read_marks(marked)
        for mark in breakable(told)[-1:]:
            text = broken(told, mark)
            record = record_of(text, published=frame.get("published", PUBLISHED))
            if not any(
                f.kind in {"fail", "review"} or f.level == "warning" for f in record.findings
            ):
                unnoticed.append(text)
    assert not unnoticed
