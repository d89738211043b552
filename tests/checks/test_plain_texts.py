"""Stories and releases written before any rule was looked at: no alarm, most ties right and found.

Their marks are those of ``plain_articles.txt``. What holds was measured on them: the floors are no
estimate for other texts.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from tests.checks.test_plain_articles import (
    PUBLISHED,
    break_number,
    expected,
    fewer,
    more,
    printed_at,
    read,
    share_told,
)
from tests.checks.test_plain_sentences import loud

HERE = Path(__file__).parent


class Floor(NamedTuple):
    """The least share of ties made that are right, of ties that are found, of breaks told."""

    file: str
    right: float
    found: float
    told: float


FLOORS = [
    Floor("plain_stories.txt", right=0.85, found=0.76, told=0.4),
    Floor("plain_statistics.txt", right=0.91, found=0.73, told=0.5),
]
TEXTS = {
    floor.file: [
        read(block) for block in (HERE / floor.file).read_text(encoding="utf-8").split("\n----\n")
    ]
    for floor in FLOORS
}
ALL = [text for texts in TEXTS.values() for text in texts]
each_floor = pytest.mark.parametrize("floor", FLOORS, ids=[floor.file for floor in FLOORS])


@pytest.fixture(scope="module")
def records(extractor):
    """The record of each text, by the text."""
    return {each.text: extractor.extract(each.text, published=PUBLISHED) for each in ALL}


@pytest.mark.parametrize("text", ALL, ids=[each.text.partition("\n")[0] for each in ALL])
def test_a_right_text_raises_no_alarm(records, text):
    assert loud(records[text.text]) == []


@each_floor
def test_most_ties_are_right_and_most_are_found(records, floor):
    made = wanted = right = 0
    for text in TEXTS[floor.file]:
        record = records[text.text]
        names = {f.id: n for n, at in text.places.items() if (f := printed_at(record, at))}
        for name, place in text.places.items():
            figure, told = printed_at(record, place), expected(text, name)
            whole = None if figure is None else figure.of
            made += whole is not None
            wanted += bool(told)
            right += whole in names and text.root(names[whole]) in told
    assert right / made >= floor.right
    assert right / wanted >= floor.found


@each_floor
def test_many_broken_sums_are_told(extractor, records, floor):
    broken = [
        break_number(text, records[text.text], parts[-1], change)
        for text in TEXTS[floor.file]
        for _, parts in text.splits
        for change in (more, fewer)
    ]
    assert share_told(extractor, broken) >= floor.told
