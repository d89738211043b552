"""What all since a beginning, those who did otherwise, and two known men are no part of."""

import pytest

from statextract import extract


def test_all_since_the_start_are_not_those_of_a_week():
    text = (
        "More than 200 civilians were killed in three strikes last week. At least 220 civilians"
        " have been killed by the coalition since the start of Operation Dawn."
    )
    week, _, all_of_them = extract(text, published="2025-04-24").figures
    assert all_of_them.same_as is None
    assert (week.when, all_of_them.when) == ("2025-04-14/2025-04-20", None)


def test_a_toll_is_told_again_since_the_start():
    text = "Floods killed 200 people. Some 200 people have died since the start of the floods."
    first, again = extract(text).figures
    assert again.same_as == first.id


def test_those_who_lived_are_none_of_the_dead():
    text = "At least 220 people died. None of those who lived there had any links to rebels."
    assert [figure.of for figure in extract(text).figures] == [None, None]
    text = "At least 220 people died. Twelve of those who were killed were children."
    dead, children = extract(text).figures
    assert children.of == dead.id


def test_two_men_known_by_name_are_none_of_many():
    text = "It is customary for the 93 attorneys to leave. The two men never spoke."
    assert [figure.of for figure in extract(text).figures] == [None, None]
    text = "Police held 12 migrants. The two men and ten women are Thai."
    whole, *parts = extract(text).figures
    assert {part.of for part in parts} == {whole.id}


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Ninety people were killed. Last year, 37 were killed.", "37", None),
        ("Ninety people were killed. Thirty-seven were boys.", "Thirty-seven", "Ninety"),
        (
            "About 40 died in Gao on Monday. Some 43 have died since the start of the siege.",
            "43",
            None,
        ),
    ],
)
def test_those_of_last_year_or_since_a_start_are_no_part_of_others(record_of, text, part, whole):
    record = record_of(text)
    names = {figure.id: figure.span.text for figure in record.figures}
    assert [names.get(f.of) for f in record.figures if f.span.text == part] == [whole]


def test_a_round_count_since_a_start_is_told_in_full_at_once(record_of):
    text = (
        "Nearly 900 villagers have been killed and over 1,400 wounded in Sora since the war began. "
        "The UN recorded 2,331 casualties: 884 killed and 1,447 injured."
    )
    record = record_of(text)
    names = {figure.id: figure.span.text for figure in record.figures}
    same = {f.span.text: names.get(f.same_as) for f in record.figures}
    assert (same["884"], same["1,447"]) == ("900", "1,400")


def test_parts_are_of_the_exact_number_told_behind_a_round_one(record_of):
    text = (
        "Nearly 900 villagers have been killed and over 1,400 wounded in Sora. The UN recorded "
        "2,331 casualties: 884 killed and 1,447 injured. The wounded included 1,000 men and 447 "
        "women."
    )
    record = record_of(text)
    names = {figure.id: figure.span.text for figure in record.figures}
    assert [names[p.total] for p in record.partitions] == ["2,331", "1,447"]
