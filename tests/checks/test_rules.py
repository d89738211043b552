"""What all rules share: their pages, their codes, their sentences."""

import re
from pathlib import Path

import pytest

from statextract.checks.facts import Facts
from statextract.checks.registry import load_rules, rules_for
from statextract.model.vocabulary import Kind, Level

RULES = list(load_rules().values())
ARTICLES = Path(__file__).parents[2] / "corpus" / "articles"
# Sentences whose figures have no period yet, or that two rules judge (REM002, SUM001).
WAITING = ("REM002-0", "SUM006-0", "SUB003-0")
PINNED = """
APX001:not-just-below
APX002:not-more-than
APX003:fewer-than-at-least
APX004:more-than-at-most
APX005:not-fewer-than
APX006:outside-range
APX007:range-runs-backwards
APX008:vague-word-does-not-fit
APX009:stance-against-change
APX010:rounded-elsewhere
APX011:hedged-fraction-does-not-fit
ATT001:denied-figure-used
ATT002:sources-disagree
ATT003:room-and-use
ATT004:named-guilty-too-soon
ATT005:statement-newer-than-count
CHG001:percent-change-does-not-fit
CHG002:direction-does-not-fit
CHG003:difference-does-not-fit
CHG004:toll-falls
CHG005:earlier-toll-differs
CHG006:record-that-is-none
CHG007:addition-exceeds-total
CNT001:list-is-not-as-long
CNT002:names-exceed-count
CNT003:dual-does-not-fit
CNT004:ordinal-exceeds-count
CNT005:respectively-does-not-match
CNT006:none-and-yet-some
CNT007:form-against-count
DUP001:facts-disagree
DUP002:text-and-table-differ
DUP003:twin-numbers-differ
DUP004:noun-drifts
DUP005:magnitude-drifts
EXT001:figure-misread
EXT002:unclassified-number
EXT003:relation-not-checked
EXT004:no-figure
PCT001:percentage-does-not-fit
PCT002:shares-exceed-whole
PCT003:impossible-percentage
PCT004:share-above-whole
PCT005:fraction-does-not-fit
PCT006:multiple-does-not-fit
PCT007:percent-for-points
PCT008:shares-disagree
PER001:period-runs-backwards
PER002:figure-of-the-future
PER003:weekday-does-not-fit
PER004:no-such-date
PER005:duration-does-not-fit
PER006:unclear-same-period
PER007:headline-period-wider
PER008:quarter-does-not-fit
PER009:fate-before-its-cause
PER010:age-does-not-fit-birth
RAT001:fewer-people-than-cases
RAT002:mean-does-not-fit
RAT003:rate-per-head-does-not-fit
RAT004:pace-does-not-fit
RAT005:groups-do-not-sum
REM001:nothing-remains
REM002:remainder-does-not-fit
REM003:two-possible-rests
REM004:all-but-does-not-fit
REM005:toll-does-not-add-up
SUB001:part-exceeds-whole
SUB002:place-exceeds-area
SUB003:period-exceeds-span
SUB004:narrower-exceeds-wider
SUB005:overlap-too-small
SUB006:overlap-too-large
SUB007:complement-is-negative
SUB008:umbrella-below-component
SUB009:foreigners-and-nationals
SUM001:parts-do-not-sum
SUM002:parts-exceed-total
SUM003:people-do-not-sum
SUM004:casualties-do-not-sum
SUM005:places-do-not-sum
SUM006:periods-do-not-sum
SUM007:breakdowns-disagree
SUM008:flow-does-not-add-up
TYP001:part-of-a-person
TYP002:counted-what-is-no-count
TYP003:minor-of-age
TYP004:more-than-live-there
TYP005:words-of-another-sex
"""
LOUD = (Level.ERROR, Level.WARNING)
WRONG = (Kind.FAIL, Kind.REVIEW)


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
    assert rule.described().summary.endswith(".")
    assert "\nWhy it matters:\n" in rule.page
    assert "\nStays silent when:\n" in rule.page
    assert "\nSource:\n" in rule.page


def test_settings_of_a_rule_stand_on_its_page():
    for rule in RULES:
        told = re.findall(r"``(\w+)`` \(([\d.]+)\):", rule.page)
        assert told == [(name, f"{default:g}") for name, default in rule.options.items()]


@pytest.mark.parametrize(("rule", "text"), sentences("passes"))
def test_rule_stays_silent_on_its_good_sentence(rule, text, record_of):
    found = record_of(text).findings
    loud = [finding.code for finding in found if finding.level in LOUD]

    assert loud == []
    assert not [f for f in found if f.code == rule.code and f.kind in WRONG]


@pytest.mark.parametrize(("rule", "text"), sentences("flags"))
def test_rule_alone_speaks_on_its_bad_sentence(rule, text, record_of):
    findings = record_of(text).findings
    loud = {finding.code for finding in findings if finding.level in LOUD}
    found = {finding.code for finding in findings if finding.kind in WRONG}

    assert rule.code in found
    assert loud == ({rule.code} if rule.severity in LOUD else set())


def test_rule_that_is_not_asked_would_have_said_nothing(record_of):
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    texts += [text for rule in RULES for text in (*rule.flags, *rule.passes)]
    for text in texts:
        facts = Facts(record_of(text))
        asked = {rule.code for rule in rules_for(facts.holds)}
        assert [rule.code for rule in RULES if rule.code not in asked and rule.report(facts)] == []


def test_rules_are_named_after_their_files():
    for rule in RULES:
        assert rule.judge.__module__ == f"statextract.checks.rules.{rule.judge.__name__}"
        assert rule.name == rule.judge.__name__.replace("_", "-")


def test_no_code_is_lost_or_renamed():
    """A code is for ever: add new ones here, never change or take one away."""
    assert " ".join(f"{rule.code}:{rule.name}" for rule in RULES).split() == PINNED.split()
