"""Rows of places by rank: what the number of each counts, and what it is part of."""

import pytest

from statextract.model.vocabulary import Outcome, Unit

SLAIN = (Unit.CASE, Outcome.KILLED)
CASES, DEAD, HELD = (
    (Unit.CASE, None),
    (Unit.PERSON, Outcome.KILLED),
    (Unit.PERSON, Outcome.ARRESTED),
)


def read(record):
    return {
        figure.span.text: (figure.unit, figure.outcome)
        for figure in record.figures
        if figure.unit is not Unit.OBJECT
    }


ROWS = [
    (
        "Durban leads the toll with 41, ahead of Ladysmith (33) and Newcastle (nine).",
        {"41": DEAD, "33": DEAD, "nine": DEAD},
    ),
    (
        "Ghana arrested 96 men. Accra leads with 38, followed by Kumasi with 27, Ho with 12.",
        {"96": HELD, "38": HELD, "27": HELD, "12": HELD},
    ),
    (
        "Lima alone saw 152 femicides. Tacna follows with 44, Cusco with 31; the rest (15) differ.",
        {"152": SLAIN, "44": SLAIN, "31": SLAIN, "15": CASES},
    ),
    (
        "Piura had the highest number of arrests with 61, followed by Tumbes (32).",
        {"61": HELD, "32": HELD},
    ),
    (
        "Goma reported 412 cases and 11 deaths, followed by Bukavu (203 and six).",
        {"412": CASES, "11": DEAD, "203": CASES, "six": DEAD},
    ),
    (
        "In Accra police arrested 38 people in 12 raids, followed by Kumasi with 27.",
        {"38": HELD, "12": CASES, "27": HELD},
    ),
    ("Police seized 412 pistols. Leon leads with 61, followed by Irapuato with 40.", {}),
    ("ABBA leads the chart with 41, ahead of Queen (33). Ohtani follows with 31.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[text[:30] for text, _ in ROWS])
def test_places_by_rank_count_what_their_leader_counts(record_of, text, wanted):
    assert read(record_of(text)) == wanted


def test_places_by_rank_are_no_parts_of_their_leader(record_of):
    record = record_of("Accra recorded 61 robberies, ahead of Kumasi (48) and Ho (9).")

    assert [figure.of for figure in record.figures] == [None, None, None]


def test_row_of_ranks_is_of_the_toll_of_its_own_year(record_of):
    record = record_of(
        "The murder toll of Natal rose to 217. By 6 July last year, 284 people had been killed. "
        "Durban leads the toll with 52, ahead of Ladysmith (33).",
        published="2025-07-07",
    )
    toll = record.figures[0].id

    assert [figure.of for figure in record.figures[2:]] == [toll, toll]


def test_row_of_ranks_in_brackets_is_of_all_cases(record_of):
    record = record_of(
        "Sri Lanka counted 912 cases of cholera. Kandy has reported the most cases (412 cases, 11 "
        "deaths), followed by Galle (203 and six)."
    )
    by_text = {figure.span.text: figure for figure in record.figures}

    assert by_text["203"].of == by_text["412"].of == by_text["912"].id


def test_murders_of_a_list_of_crimes_stay_crimes(record_of):
    record = record_of("Cebu logged 17 crimes in May: theft, six; and murder, 11.")

    assert {figure.unit for figure in record.figures} == {Unit.CASE}


def test_deaths_of_a_place_are_of_its_own_cases(record_of):
    record = record_of("Goma had 412 cases and 11 deaths, followed by Bukavu (203 and six).")
    by_text = {figure.span.text: figure for figure in record.figures}

    assert by_text["six"].of == by_text["203"].id


def test_rest_of_the_country_is_no_remainder_of_people(record_of):
    record = record_of("Police held 90 men. Twelve were charged; the rest of the country was calm.")

    assert not any(figure.derived for figure in record.figures)


DIED = "So far this year 150 people have died on the roads. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The largest group to die are drivers, at 66. Cyclists were next at 32.", {"66", "32"}),
        (
            """To date this year the highest category of road users to die are drivers, at 66.
            Cyclists were next, at 32; walkers accounted for 13 deaths; riders numbered 12;
            carters, five.""",
            {"66", "32", "13", "12", "five"},
        ),
        ("In May police caught 900 drivers. The largest group to die are men, at 66.", {"66"}),
    ],
)
def test_kinds_by_rank_are_of_those_who_died(record_of, text, wanted):
    record = record_of(DIED + " ".join(text.split()))
    toll = record.figures[0].id

    assert {figure.span.text for figure in record.figures if figure.of == toll} == wanted
    assert all(f.outcome is Outcome.KILLED for f in record.figures if f.of == toll)


@pytest.mark.parametrize(
    "text",
    [
        "Cyclists were next at 32; in hospitals the hurt numbered 900.",
        "Cyclists were next at 32; police fined 13 drivers.",
        "Cyclists were next at 32; the trial starts at 5.",
        "Cyclists were next at 32; checks took in 12 cars.",
    ],
)
def test_clause_behind_a_rank_that_counts_something_else_is_no_item(record_of, text):
    record = record_of(DIED + "The largest group to die are drivers, at 66. " + text)
    toll = record.figures[0].id

    assert {f.span.text for f in record.figures if f.of == toll} == {"66", "32"}


def test_kinds_by_rank_are_not_of_those_of_another_year(record_of):
    record = record_of(
        "Some 150 people died on the roads in 2020. In all of 2019, some 138 lives were "
        "lost. In 2020 the largest group to die are drivers, at 66."
    )
    by_text = {figure.span.text: figure for figure in record.figures}

    assert by_text["66"].of == by_text["150"].id
