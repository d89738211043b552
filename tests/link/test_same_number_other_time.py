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
