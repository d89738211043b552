"""Plain, correct sentences of statistics raise no alarm; most are told when a number is broken."""

from pathlib import Path

import pytest
from tests.checks.breaking import loud, spell

SENTENCES = Path(__file__).with_name("plain_sentences.txt").read_text(encoding="utf-8").splitlines()
CUT = [  # the shortest cuts that once crashed the parser
    "Nine died in Oran, two each",
    "The share of women rose from 19 to",
    "- Females make up 46% of all cases but only 38% (53 of 139)",
]
SUMS = ("SUM", "REM")
LEAST = 0.54  # of the broken sums that a reader is told of; the rest only their sum had tied


def broken(text, record):
    """Yield the text with the last number of each sum that holds made larger by two or more."""
    figures = {figure.id: figure for figure in record.figures if not figure.derived}
    for finding in record.findings:
        if finding.kind.value != "pass" or not finding.code.startswith(SUMS):
            continue
        named = [figures[name] for name in finding.figures if name in figures]
        figure = max(named, key=lambda each: each.span.start)
        value = figure.quantity.value
        new = spell(figure.span.text, value + max(2, round(value * 0.05)))
        if new is not None:
            yield text[: figure.span.start] + new + text[figure.span.end :]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_plain_correct_sentence_raises_no_alarm(extractor, text):
    assert loud(extractor.extract(text, published="2025-06-12")) == []


@pytest.mark.parametrize("text", [*CUT, *SENTENCES])
def test_no_cut_of_a_sentence_crashes(extractor, text):
    words = text.split()
    for end in range(1, len(words) + 1):
        cut = " ".join(words[:end])
        for each in {cut, cut.rstrip(".,;:")}:
            spans = [figure.span for figure in extractor.extract(each).figures]
            assert all(each[span.start : span.end] == span.text for span in spans)


def test_most_broken_sums_are_told(extractor):
    read = [(text, extractor.extract(text, published="2025-06-12")) for text in SENTENCES]
    wrong = [each for text, record in read for each in broken(text, record)]
    told = [bool(loud(extractor.extract(each, published="2025-06-12"))) for each in wrong]
    assert len(told) > 60
    assert sum(told) / len(told) >= LEAST
