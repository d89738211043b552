"""Those aboard what is stopped, those said to have done a thing, counterparts, help to return."""

import pytest


def fates(record):
    return [(f.span.text, f.outcome and f.outcome.value) for f in record.figures if not f.derived]


def roles(record):
    return [f.role and f.role.value for f in record.figures if not f.derived]


ABOARD = [
    ("A rubber boat drifting off Izmir with 44 migrants was rescued by the navy.", "rescued"),
    ("A boat carrying 44 migrants was intercepted off Sfax.", "stopped"),
    ("The navy said a dinghy with 44 people on board had been rescued.", "rescued"),
    ("A bus carrying 40 pupils was stopped by gunmen in Kogi.", None),
    ("A village with 44 migrants was rescued.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), ABOARD, ids=str)
def test_those_aboard_share_what_befell_the_craft(record_of, text, outcome):
    ((_, told),) = fates(record_of(text))

    assert told == outcome


SAID = [
    ("Six people believed to have organised the crossings were detained.", "suspect", "arrested"),
    ("Four men alleged to have robbed a bank were shot dead.", "suspect", "killed"),
    ("Two women said to have sold babies were jailed for ten years.", "suspect", "convicted"),
    ("Nine women thought to have been trafficked were rescued.", "victim", "rescued"),
    ("Nine people appear to have died in the fire.", "victim", "killed"),
    ("Twelve men claimed to have killed a guard.", "suspect", None),
    ("Twelve men are alleged to have killed a guard.", "suspect", None),
    ("Nine men are alleged to have been beaten in Gao.", "victim", "injured"),
    ("Nine rescuers are reported to have saved a child.", "other", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "outcome"), SAID, ids=str)
def test_fate_behind_what_they_are_said_to_have_done(record_of, text, role, outcome):
    record = record_of(text)

    assert (roles(record)[0], fates(record)[0][1]) == (role, outcome)


BESIDE = [
    (
        "The raids killed 19 people, including six boys, in Saraqeb and 23 people in Ehsim.",
        ["killed", "killed", "killed"],
    ),
    (
        "Police held 19 people, including six women, in Lima, and another 23 people in Cusco.",
        ["arrested", "arrested", "arrested"],
    ),
    (
        "Police held 19 people, including six women, and two people were hurt.",
        ["arrested", "arrested", "injured"],
    ),
    (
        "Police held 19 people, including six women, and met 23 people.",
        ["arrested", "arrested", None],
    ),
]


@pytest.mark.parametrize(("text", "told"), BESIDE, ids=str)
def test_fate_of_others_behind_some_of_the_first(record_of, text, told):
    assert [fate for _, fate in fates(record_of(text))] == told


@pytest.mark.parametrize("how", ["in returning to Mali", "to return back to Mali"])
def test_help_to_return(record_of, how):
    record = record_of(f"The IOM repatriates migrants. It assisted 40 migrants {how} in May.")

    assert fates(record) == [("40", "repatriated")]


def test_people_behind_crashes_are_people(record_of):
    text = "Some 9,600 crashes were recorded, out of which 4,700 died; 30,700 sustained injuries."
    units = [(figure.unit.value, figure.of) for figure in record_of(text).figures]

    assert units == [("case", None), ("person", None), ("person", None)]


SURVIVED = [
    ("Some 22,100 people survived the crashes with varying degrees of injuries.", "injured"),
    ("Nine riders survived with burns in Gulu.", "injured"),
    ("Nine riders survived the fire in Gulu.", None),
]


@pytest.mark.parametrize(("text", "outcome"), SURVIVED, ids=str)
def test_who_survived_with_injuries_is_injured(record_of, text, outcome):
    ((_, told),) = fates(record_of(text))

    assert told == outcome
