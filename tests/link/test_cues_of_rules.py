"""The cues that part-of rules declare are honest: without one of them they have no answer."""

import json
from pathlib import Path

import pytest
from tests.link.ties import ties

from statextract.link.part_of.rule import RuleTable

ROOT = Path(__file__).resolve().parents[2]
LISTS = (*(ROOT / "tests" / "phenomena").glob("*.jsonl"), ROOT / "tests/specs/figures.jsonl")


def _texts():
    for article in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
        yield article.read_text(encoding="utf-8")
    for listed in LISTS:
        for line in listed.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def test_asking_every_rule_of_every_count_changes_nothing(extractor, monkeypatch):
    texts = list(_texts())
    chosen = [extractor.extract(text) for text in texts]

    monkeypatch.setattr(RuleTable, "select", lambda table, words, counts: table.sections)
    asked = [extractor.extract(text) for text in texts]

    changed = [text for text, one, other in zip(texts, chosen, asked, strict=True) if one != other]
    assert not changed


MADE_UP = {
    "plain": (
        (
            "The ferry company said 900 passengers were evacuated from the island overnight. "
            "Children under 12 make up 110, people over 65 some 90."
        ),
        {"110<900", "90<900"},
    ),
    "share": (
        "In Peru 1,200 cases of dengue were confirmed. Farm workers make up 31 per cent.",
        {"31_per_cent<1,200"},
    ),
    "inside a long sentence": (
        (
            "Some 320 people died in the quake. Rescuers said children, many of them from two "
            "schools in the old town of Antakya, made up 85 of them."
        ),
        {"85<320"},
    ),
    "others": ("Police held 40 men. The committee is made up of 12 members.", set()),
    "things": ("The court convicted 18 men. They made up 30 false invoices.", set()),
}


@pytest.mark.parametrize(("text", "expected"), MADE_UP.values(), ids=MADE_UP)
def test_what_a_class_makes_up_is_of_the_count_before(record_of, text, expected):
    assert ties(record_of(text)) == expected
