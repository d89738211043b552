"""What all rules over several articles share: their pages and their articles."""

import re

import pytest

from statextract.comparison import compare
from statextract.comparison.registry import load_comparison_rules

RULES = list(load_comparison_rules().values())


def articles(kind):
    return [
        pytest.param(rule, texts, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, texts in enumerate(getattr(rule, kind))
    ]


def codes(record_of, texts):
    records = [record_of(text, id=f"story-{n}") for n, text in enumerate(texts)]
    return {conflict.code for conflict in compare(records).conflicts}


@pytest.mark.parametrize(("rule", "texts"), articles("flags"))
def test_rule_alone_speaks_of_its_bad_articles(rule, texts, record_of):
    assert codes(record_of, texts) == {rule.code}


@pytest.mark.parametrize(("rule", "texts"), articles("passes"))
def test_rule_stays_silent_on_its_good_articles(rule, texts, record_of):
    assert codes(record_of, texts) == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_a_page_with_its_headings(rule):
    assert re.fullmatch(r"XDO\d{3}", rule.code)
    assert rule.described().summary.endswith(".")
    assert all(
        f"\n{head}:\n" in rule.page for head in ("Why it matters", "Stays silent when", "Source")
    )
    assert rule.name == rule.judge.__name__.replace("_", "-")
    assert rule.judge.__module__.endswith(f".{rule.judge.__name__}")


def test_codes_over_articles_are_for_ever():
    assert [f"{rule.code}:{rule.name}" for rule in RULES] == [
        "XDO001:articles-disagree",
        "XDO002:running-count-falls",
        "XDO003:year-is-below-its-part",
        "XDO004:copy-with-a-changed-number",
    ]
