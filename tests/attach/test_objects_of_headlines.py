"""Counted objects behind a bare or a named one, tolls told far off, conditions, hyphens."""

import pytest


def fates(record):
    return [(f.span.text, f.outcome and f.outcome.value) for f in record.figures if not f.derived]


BODY = "\n\nThe office gave no details of the case."

HEADLINES = [
    ("Bandits abduct pastor, two worshippers in Kogi", [("two", "abducted")]),
    ("Flood kills mother, three children in Manado", [("three", "killed")]),
    ("Police arrest doctor, three nurses over sale of babies", [("three", "arrested")]),
    ("Army rescues farmer, four pupils from kidnappers", [("four", "rescued")]),
    ("Gunmen kidnap chief, 3 wives, 4 others", [("3", "abducted"), ("4", "abducted")]),
    ("Police arrest man, two women injured", [("two", "injured")]),
    ("Flood kills woman, two missing", [("two", "missing")]),
    ("Police kill suspect, two officers say", [("two", None)]),
    ("Governor visits hospital, three patients", [("three", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "told"), HEADLINES, ids=str)
def test_headline_parts_objects_by_a_comma(record_of, title, told):
    assert fates(record_of(title + BODY)) == told


ROWS = [
    ("The blast killed Ahmed Khan, a grocer, his wife and three customers.", "killed"),
    ("Police arrested the head of the school, Ama Mensah, and three teachers.", "arrested"),
    ("Raiders kidnapped the aunt of the chief, Joy Isah, and her two children.", "abducted"),
    ("Gunmen killed a trader, Musa Bello, a father of six children.", None),
    ("Gunmen killed a trader, Musa Bello, and two officers were sent there.", None),
    ("Gunmen killed a trader, Musa Bello, in Jos, two officers said.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), ROWS, ids=str)
def test_object_behind_one_with_name_and_post(record_of, text, outcome):
    ((_, told),) = fates(record_of(text))

    assert told == outcome


@pytest.mark.parametrize(
    "level", "touched|crossed|stands at|jumped to|has climbed to|neared|mounted to".split("|")
)
def test_toll_far_from_its_level(record_of, level):
    text = f"The death toll from the floods in the north of Assam {level} 119, officials said."
    (figure,) = record_of(text).figures

    assert (figure.quantity.value, figure.outcome.value) == (119, "killed")


CONDITIONS = [
    ("If the missing have drowned, that is 105 deaths, the mayor said.", "unrealised"),
    ("If they die, that would be 19 deaths, a doctor said.", "unrealised"),
    ("If the missing are dead, it would bring the toll to about 40 dead.", "unrealised"),
    ("If anyone asks, 40 people died here, the mayor said.", "asserted"),
    ("If it rains, that is bad news for a town in which 40 people died.", "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), CONDITIONS, ids=str)
def test_sum_of_a_condition_is_not_real(record_of, text, status):
    (figure,) = record_of(text).figures

    assert figure.status.value == status


def test_nationality_before_a_hyphen(record_of):
    text = "Five Indian-nationals and 30 Chinese-citizens were held; 12 Thai-speaking men fled."

    assert [figure.nationality for figure in record_of(text).figures] == [("IN",), ("CN",), ()]


OFFENDERS = [
    ("Of the 252 migrants checked, 129 were found violating several rules.", "129", "suspect"),
    ("Twelve drivers were found flouting the rules in Accra.", "Twelve", "suspect"),
    ("Nine foreigners failed to produce valid passports in Ipoh.", "Nine", "suspect"),
    ("Twelve trafficked women failed to find work in Ipoh.", "Twelve", "victim"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "role"), OFFENDERS, ids=str)
def test_role_of_those_found_breaking_rules(record_of, text, number, role):
    roles = {figure.span.text: figure.role for figure in record_of(text).figures}

    assert roles[number].value == role
