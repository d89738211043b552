"""What all since a beginning, those who did otherwise, and two known men are no part of."""

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
