"""Labels of a release that say of whom they are: "of which women: 200", on bullets or lines."""

import pytest

WOMEN_AND_MINORS = [
    "Victims identified: 310\nof which women: 200\nof whom minors: 40",
    "- Victims identified: 310\n- of which women: 200\n- of which minors: 40",
    "• Victims identified: 310\n• Women: 200\n• Minors: 40",
    "* Victims identified: 310\n* Women: 200\n* Minors: 40",
]


@pytest.mark.parametrize("text", WOMEN_AND_MINORS)
def test_each_line_has_the_trait_of_its_label(record_of, text):
    total, women, minors = record_of(text).figures
    assert (women.of, minors.of) == (total.id, total.id)
    assert (women.sex.value, women.age) == ("female", None)
    assert (minors.sex, minors.age.value) == (None, "minor")


def test_a_modifier_stands_before_the_noun_of_a_label(record_of):
    (children,) = record_of("Unaccompanied children: 540").figures
    assert (children.noun, children.age.value) == ("children", "minor")


def test_a_number_before_a_bullet_is_in_no_compound(record_of):
    women, men = record_of("- Women: 200\n- Men: 40").figures
    assert (women.sex.value, men.sex.value) == ("female", "male")
    (crew,) = record_of("A 22-man crew was rescued off Goa.").figures
    assert crew.sex is None
