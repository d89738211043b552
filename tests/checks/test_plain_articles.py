"""Plain, correct news articles: no alarm, few wrong ties, and most broken numbers are told.

The articles of ``plain_articles.txt`` stand apart by a line of dashes. In braces is a number with a
name of its own, behind which stands what it is part of (``{two|b<a}``) or what it tells again
(``{12|a=h}``); lines such as ``P: a = b c`` list all parts of a whole.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.checks.test_plain_sentences import loud, spell

FILE = Path(__file__).with_name("plain_articles.txt")
MARK = re.compile(r"\{([^{}|]*)\|(\w+)([<=]?)(\w*)\}")
PUBLISHED = "2025-06-12"
RIGHT, FOUND = 0.88, 0.87  # of the ties that are made, and of those that a reader makes
TOO_MANY, TOO_FEW, HEADLINE = 0.52, 0.37, 0.44  # of the broken numbers that are told


class Article(NamedTuple):
    """A text with the places of its named numbers, what ties them, and which parts are all."""

    text: str
    places: dict[str, int]
    wholes: dict[str, str]
    firsts: dict[str, str]
    splits: list[tuple[str, list[str]]]

    def root(self, name):
        """The first number that states the fact of another."""
        return self.firsts.get(name, name)


def read(block):
    """Read one article of the file."""
    lines = block.strip().splitlines()
    body = "\n".join(line for line in lines if not line.startswith("P: ")).strip() + "\n"
    splits = [line[3:].split(" = ") for line in lines if line.startswith("P: ")]
    text, last, places, wholes, firsts = "", 0, {}, {}, {}
    for mark in MARK.finditer(body):
        printed, name, tie, other = mark.groups()
        text += body[last : mark.start()]
        places[name] = len(text)
        text, last = text + printed, mark.end()
        if tie:
            (wholes if tie == "<" else firsts)[name] = other
    split = [(whole, parts.split()) for whole, parts in splits]
    return Article(text + body[last:], places, wholes, firsts, split)


@cache
def articles():
    """All articles of the file, in its order."""
    return [read(block) for block in FILE.read_text(encoding="utf-8").split("\n----\n")]


def printed_at(record, place):
    """The printed figure at a place of the text, None if there is none."""
    found = (f for f in record.figures if f.span.start == place and not f.derived)
    return next(found, None)


def expected(article, name):
    """The facts of which a number may be held for a part."""
    fact = article.root(name)
    told = {article.wholes[n] for n in article.wholes if article.root(n) == fact}
    told |= {whole for whole, parts in article.splits if fact in map(article.root, parts)}
    return {article.root(whole) for whole in told}


def break_number(article, record, name, change):
    """The text with a number changed, None if it is no plain number or becomes no whole one."""
    figure = printed_at(record, article.places[name])
    value = None if figure is None else figure.quantity.value
    if not isinstance(value, int) or value + change(value) < 1:
        return None
    new = spell(figure.span.text, value + change(value))
    start, end = figure.span.start, figure.span.end
    return None if new is None else article.text[:start] + new + article.text[end:]


def share_told(extractor, texts):
    """The share of broken texts with a loud finding; there must be many."""
    told = [bool(loud(extractor.extract(text, published=PUBLISHED))) for text in texts if text]
    assert len(told) > 40
    return sum(told) / len(told)


def more(value):
    """What makes a number plainly larger."""
    return max(2, round(value * 0.05))


def fewer(value):
    """What makes a number plainly smaller."""
    return -max(1, round(value * 0.05))


@pytest.fixture(scope="module")
def records(extractor):
    """The articles with what is read of them."""
    return [(a, extractor.extract(a.text, published=PUBLISHED)) for a in articles()]


@pytest.mark.parametrize("article", articles(), ids=lambda a: a.text.partition("\n")[0])
def test_a_plain_correct_article_raises_no_alarm(extractor, article):
    assert loud(extractor.extract(article.text, published=PUBLISHED)) == []


def test_most_ties_are_right_and_most_are_found(records):
    made = wanted = right = 0
    for article, record in records:
        names = {f.id: n for n, at in article.places.items() if (f := printed_at(record, at))}
        for name, place in article.places.items():
            figure, told = printed_at(record, place), expected(article, name)
            whole = None if figure is None else figure.of
            made += whole is not None
            wanted += bool(told)
            right += whole in names and article.root(names[whole]) in told
    assert right / made >= RIGHT
    assert right / wanted >= FOUND


@pytest.mark.parametrize(
    ("change", "least"), [(more, TOO_MANY), (fewer, TOO_FEW)], ids=["too many", "too few"]
)
def test_most_broken_sums_are_told(extractor, records, change, least):
    broken = [
        break_number(article, record, parts[-1], change)
        for article, record in records
        for _, parts in article.splits
    ]
    assert share_told(extractor, broken) >= least


def test_many_broken_headlines_are_told(extractor, records):
    broken = [
        break_number(article, record, first, change)
        for article, record in records
        for first in dict.fromkeys(article.firsts.values())
        if article.places[first] < article.text.index("\n")
        for change in (more, fewer)
    ]
    assert share_told(extractor, broken) >= HEADLINE
