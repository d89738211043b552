"""Releases of statistics that are right: what is tied to what, no alarm, and most breaks told.

In ``plain_releases.txt`` a release stands under its title. Its numbers are marked: ``{12 b<a}``
is called b and part of a, ``{12 c=a}`` tells a again, ``{12 a}`` is part of nothing. Lines with
``>`` say what makes up what: ``> a = b c`` all of it, ``> a ~ b c`` some of it.
"""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.checks.breaking import loud, spell, value_of

FILE = Path(__file__).with_name("plain_releases.txt")
MARK = re.compile(r"\{([^{} ]+) (\w+)(?:<(\w+))?(?:=(\w+))?\}")
LEAST = 0.82  # of the broken numbers that a reader is told of; the rest leave another reading
DAY = "2025-06-12"


class Release(NamedTuple):
    """A text with its marked numbers, by name: start, print, whole, first statement."""

    title: str
    text: str
    marks: dict
    sums: list


def read(block):
    title, *lines = block.strip().splitlines()
    sums = [line[2:] for line in lines if line.startswith("> ")]
    body = "\n".join(line for line in lines if not line.startswith("> "))
    text, last, marks = "", 0, {}
    for mark in MARK.finditer(body):
        text += body[last : mark.start()]
        marks[mark[2]] = (len(text), mark[1], mark[3], mark[4])
        text, last = text + mark[1], mark.end()
    return Release(title, text + body[last:], marks, [read_sum(line) for line in sums])


def read_sum(line):
    total, parts = re.split(r" [=~] ", line)
    return total, frozenset(parts.split()), " = " in line


RELEASES = [read(block) for block in FILE.read_text(encoding="utf-8").split("# ")[1:]]
every_release = pytest.mark.parametrize("release", RELEASES, ids=[r.title for r in RELEASES])


def broken(release):
    """Yield the text with the largest part, the last part or the total of a sum off by some."""
    for total, parts, complete in release.sums:
        largest = max(parts, key=lambda name: value_of(release.marks[name][1]))
        last = max(parts, key=lambda name: release.marks[name][0])
        for name in {largest, last, total} if complete else ():
            start, printed, *_ = release.marks[name]
            value = value_of(printed)
            for off in (max(2, round(value * 0.03)), -max(2, round(value * 0.03))):
                new = spell(printed, value + off) if value + off > 0 else None
                if new is not None:
                    yield release.text[:start] + new + release.text[start + len(printed) :]


@every_release
def test_the_marks_of_a_release_add_up(release):
    for total, parts, complete in release.sums:
        told = sum(value_of(release.marks[name][1]) for name in parts)
        whole = value_of(release.marks[total][1])
        assert told == whole if complete else told < whole


@every_release
def test_a_right_release_raises_no_alarm(extractor, release):
    assert loud(extractor.extract(release.text, published=DAY)) == []


@every_release
def test_each_number_is_of_what_the_release_says(extractor, release):
    record = extractor.extract(release.text, published=DAY)
    figures = {figure.id: figure for figure in record.figures}
    names = {start: name for name, (start, *_) in release.marks.items()}

    def root(name):
        figure = figures.get(name)
        return figure and figures.get(figure.same_as or figure.id)

    def named(figure):
        return None if figure is None else names.get(figure.span.start, figure.span.text)

    printed = {f.span.start: f for f in record.figures if not f.derived}
    read = {name: printed.get(start) for name, (start, *_) in release.marks.items()}
    assert {
        name: (named(root(figure.of)), named(figures.get(figure.same_as)))
        for name, figure in read.items()
        if figure is not None
    } == {name: (of, same) for name, (_, _, of, same) in release.marks.items()}
    told = {
        frozenset(named(figures[part]) for part in split.parts): split.complete
        for split in record.partitions
    }
    assert {parts: complete for _, parts, complete in release.sums}.items() <= told.items()


def test_most_broken_releases_are_told(extractor):
    wrong = [text for release in RELEASES for text in broken(release)]
    told = [bool(loud(extractor.extract(text, published=DAY))) for text in wrong]
    assert len(told) > 300
    assert sum(told) / len(told) >= LEAST
