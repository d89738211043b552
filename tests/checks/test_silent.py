"""Over correct text nothing is said loudly, on whatever day it was published."""

import datetime
import tomllib
from pathlib import Path

import pytest

from statextract.model.vocabulary import Kind, Level

CORRECT = tomllib.loads((Path(__file__).parent / "correct.toml").read_text(encoding="utf-8"))
TEXTS = [(name, text) for name, entry in CORRECT.items() for text in entry["texts"]]
DAYS = (datetime.date(2025, 1, 8), datetime.date(2025, 4, 24), datetime.date(2025, 11, 2), None)
LOUD = (Level.ERROR, Level.WARNING)


@pytest.mark.parametrize(("name", "text"), TEXTS, ids=[f"{n}-{t[:24]}" for n, t in TEXTS])
def test_correct_text_raises_no_alarm(name, text, record_of):
    for day in DAYS:
        findings = record_of(text, published=day).findings
        loud = [f.message for f in findings if f.level in LOUD and f.kind is not Kind.PASS]

        assert loud == [], (name, day)
