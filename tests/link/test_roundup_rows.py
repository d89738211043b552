"""A headline's hedged toll told exactly below it, and places told in rows."""

from tests.link.ties import listed


def test_the_places_are_of_the_exact_toll_one_row_with_the_other(record_of):
    text = (
        "Floods kill more than 40 in Kenya\n\nFlash floods have killed 43 people across Kenya in "
        "the past week, the ministry said.\n\nThe county of West Pokot was worst hit, with 24 "
        "deaths. Eleven people died in Tana River and eight in Nairobi."
    )
    assert ("43", ("24", "Eleven", "eight"), True) in listed(record_of(text))
