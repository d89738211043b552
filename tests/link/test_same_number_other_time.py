"""One number twice: of another time or event, and of a crosshead that tells it ahead."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        (
            "Labs in Gao reported 82 new cases of cholera for the week to Friday,"
            " unchanged from the 82 of the week before."
        ),
        (
            "Labs in Gao found 82 new cases of cholera in the week to Friday, the"
            " same as the 82 of the week before."
        ),
        (
            "Gunmen killed four people in a village near Gao on Friday. An attack"
            " on a bus near Odesa last week claimed the lives of four people."
        ),
        (
            "A mill burned in Gao, killing 23 people, police said. In 2009, a"
            " similar tragedy in Lahore claimed 23 lives."
        ),
    ],
    ids=["unchanged", "the same", "lives claimed", "a similar tragedy"],
)
def test_equal_counts_of_two_times_are_two(record_of, text):
    assert [figure.same_as for figure in record_of(text).figures] == [None, None]


@pytest.mark.parametrize("fate", ["appeared in court charged with murder", "were charged"])
def test_crosshead_tells_what_stands_below_it(record_of, fate):
    record = record_of(
        "39 arrested after Gao lynching\n\nPolice arrested 39 people after a mob killed a trader in"
        f" Gao, officials said.\n\nFive charged\n\nFive of those arrested {fate}."
    )
    first, again, headed, told = record.figures

    assert (again.same_as, told.same_as) == (first.id, headed.id)
    assert told.of in (first.id, again.id)


def test_number_that_a_headline_rounds_is_told_again_by_the_exact_one(record_of):
    record = record_of(
        "Nearly 200 die in Gao crash\n\nThe bodies of 191 people had been found by Saturday after a"
        " coach fell into a ravine in Gao. Six of the 191 were foreigners."
    )
    headed, told, some, again = record.figures

    assert (told.same_as, again.same_as) == (headed.id, headed.id)
    assert some.of in (headed.id, told.id, again.id)


@pytest.mark.parametrize("words", ["in all", "in total"])
def test_group_named_with_its_number_is_no_part_of_itself(record_of, words):
    record = record_of(
        f"26 women freed in Gao\n\nThe women, 26 {words}, were rescued on Friday, police said."
    )
    headed, told = record.figures

    assert (told.of, told.same_as) == (None, headed.id)


def test_share_that_bears_out_a_whole_contradicts_no_other(record_of):
    text = "Of 300 cases this week, 120 were men. In Hue 30% of the cases (60 of the 200) died."

    assert not [f for f in record_of(text).findings if f.level in ("error", "warning")]


def test_others_told_beside_who_is_among_the_dead_are_none_of_them(record_of):
    record = record_of(
        "A blast killed 19 people. Among the 19 victims is a singer, and 68 people were hurt."
    )

    assert record.figures[-1].of is None
    assert not [f for f in record.findings if f.level in ("error", "warning")]


def test_bodies_that_another_source_counted_are_no_part_of_the_toll(record_of):
    record = record_of(
        "State television put the number of dead at 40. A doctor at the hospital counted 31 bodies."
    )

    assert [figure.of for figure in record.figures] == [None, None]
