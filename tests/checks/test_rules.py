"""What all rules share: their pages, their codes, their sentences."""

import re

import pytest

from statextract.checks.explain import codes, explain
from statextract.checks.registry import load_rules
from statextract.errors import OptionError
from statextract.model.vocabulary import Level

RULES = list(load_rules().values())
# Sentences whose figures have no period yet, or that two rules judge (REM002, SUM001).
WAITING = ("REM002-0", "SUM006-0", "SUB003-0")
LOUD = (Level.ERROR, Level.WARNING)


def sentences(kind):
    return [
        pytest.param(rule, text, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, text in enumerate(getattr(rule, kind))
        if f"{rule.code}-{number}" not in WAITING
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_a_page_with_its_headings(rule):
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert rule.summary.endswith(".")
    assert "\nWhy it matters:\n" in rule.page
    assert "\nStays silent when:\n" in rule.page


@pytest.mark.parametrize(("rule", "text"), sentences("passes"))
def test_rule_stays_silent_on_its_good_sentence(rule, text, record_of):
    loud = [finding.code for finding in record_of(text).findings if finding.level in LOUD]

    assert loud == []


@pytest.mark.parametrize(("rule", "text"), sentences("flags"))
def test_rule_alone_speaks_on_its_bad_sentence(rule, text, record_of):
    loud = {finding.code for finding in record_of(text).findings if finding.level in LOUD}

    assert loud <= {rule.code}


def test_rules_are_named_after_their_files():
    for rule in RULES:
        assert rule.judge.__module__ == f"statextract.checks.rules.{rule.judge.__name__}"
        assert rule.name == rule.judge.__name__.replace("_", "-")


def test_explain_prints_the_page_by_code_or_name():
    page = explain("sum001")

    assert page.startswith("# SUM001: parts-do-not-sum\n")
    assert "**Why it matters**" in page
    assert page == explain("parts-do-not-sum")


def test_explain_refuses_an_unknown_code():
    with pytest.raises(OptionError, match="XYZ999"):
        explain("XYZ999")


def test_codes_are_sorted():
    assert list(codes()) == sorted(codes())
