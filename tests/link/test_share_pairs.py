"""Shares printed with their count: "(24%; 4,052)", "31% of all referrals, totalling 3,825"."""

import pytest
from tests.link.ties import ties

REFERRED = "Some 12,340 potential victims of trafficking were referred to the unit last year. "


def tied(record):
    numbers = {figure.id: figure.span.text for figure in record.figures}
    return {f.span.text: numbers[f.of] for f in record.figures if f.of and not f.derived}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            REFERRED + "Females accounted for 31% of all referrals, totalling 3,825.",
            {"31%": "12,340", "3,825": "12,340"},
        ),
        (
            REFERRED + "The most common nationality was Polish (18%; 2,221). Most Polish nationals "
            "were adults (80%; 1,777).",
            {"18%": "12,340", "2,221": "12,340", "80%": "2,221", "1,777": "2,221"},
        ),
        (
            REFERRED + "A quarter of those referred were Irish (3,085). For Irish nationals, 60% "
            "(1,851) were adults.",
            {"quarter": "12,340", "3,085": "12,340", "60%": "3,085", "1,851": "3,085"},
        ),
        (
            REFERRED + "Most referrals (7,020) came from police forces. Of these, two thirds came "
            "from Kent (4,680) and a third from Essex (2,340).",
            {
                "7,020": "12,340",
                "two thirds": "7,020",
                "4,680": "7,020",
                "third": "7,020",
                "2,340": "7,020",
            },
        ),
        (
            (
                "Police had 46,200 knife cases. Rape and robbery each made up 44 per cent of all "
                "cases (20,310 and 20,140 respectively)."
            ),
            {"44 per cent": "46,200", "20,310": "46,200", "20,140": "46,200"},
        ),
        (
            "The force dealt with 2,400 cases. Theft made up 55% (1,320) and fraud 25% (600).",
            {"55%": "2,400", "1,320": "2,400", "25%": "2,400", "600": "2,400"},
        ),
    ],
)
def test_pair_is_of_what_it_is_a_share_of(record_of, text, expected):
    assert tied(record_of(text)) == expected


def test_pair_of_a_people_counts_that_people(record_of):
    text = REFERRED + "The most common nationality was Polish (18%; 2,221)."
    nations = {f.span.text: f.nationality for f in record_of(text).figures}

    assert nations["18%"] == nations["2,221"] == ("PL",)


@pytest.mark.parametrize(
    "text",
    [
        "Police made 640 arrests. Crime rose 12% (77) in May.",
        "The ministry had 1,000 complaints. In 12% (2019) of towns none was made.",
        "The hotel has 300 guests. Costs rose by 24% (72 dollars).",
        "Some 640 people were held. Prices fell 10% (64 euros).",
        "The town has 640 voters. Turnout was 64% (up from 58%).",
        # The values do not fit anything told before.
        "The unit helped 640 women. The most common language was Lao (18%; 2,221).",
    ],
)
def test_share_with_something_else_is_of_nobody(record_of, text):
    assert tied(record_of(text)) == {}


def test_pair_whose_words_name_the_whole_is_checked(record_of):
    text = REFERRED + "Females accounted for 31% of all referrals, totalling 3,285."
    found = [f.code for f in record_of(text).findings if f.kind in ("fail", "review")]

    assert found == ["PCT001"]


@pytest.mark.parametrize(
    "text",
    [
        # The shares say that some are left.
        "The poll of 1,200 adults found 45% (540) for and 40% (480) against.",
        # What stands in shut brackets is no like of what follows.
        "There were 500 cases in Ica (20%; 100 deaths) and 300 in Puno (10%; 30 deaths).",
    ],
)
def test_correct_pairs_raise_nothing(record_of, text):
    record = record_of(text)

    assert [f.code for f in record.findings if f.kind in ("fail", "review")] == []


def test_count_behind_shut_brackets_goes_on_from_before_them(record_of):
    record = record_of("There were 500 cases in Ica (100 deaths) and 300 in Puno (30 deaths).")
    figures = {f.span.text: f for f in record.figures}

    assert figures["300"].unit.value == "case"
    assert figures["300"].of is None
    assert figures["30"].of == figures["300"].id


def test_clause_behind_a_share_is_of_what_the_share_is_of(record_of):
    text = (
        "The shelter took in 212 women. With them came 189 children. Two in three women had been "
        "beaten; 31 had been trafficked."
    )

    assert tied(record_of(text))["31"] == "212"


def test_a_row_of_shares_is_of_what_its_first_is_of(record_of):
    text = (
        "The year saw 376 fatal crashes. Of the 416 dead, 18 per cent were drivers, pillion "
        "riders account for 12 per cent and cyclists make up six per cent."
    )
    told = ties(record_of(text))
    assert {"18_per_cent<416", "12_per_cent<416", "six_per_cent<416"} <= told

    text = (
        "The deaths resulted from 376 fatal crashes. Officials said 18 per cent of road users are "
        "walkers, drivers also account for 12 per cent; cyclists make up six per cent."
    )
    assert not {tie for tie in ties(record_of(text)) if tie.endswith("<376")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Fires left 400 people dead. In all 140 cooks were killed (35%); maids killed were 36.",
            {"140<400", "35%<400"},
        ),
        (
            "Fires left 400 dead. 68 cooks (at work, on duty) died; 15 (3.75%) died in sheds.",
            {"15<400", "3.75%<400"},
        ),
        ("Fires left 300 dead. Of them, 50 were cooks (16.66%).", {"50<300", "16.66%<300"}),
        ("Fires left 400 people dead. Of them, 140 were cooks (22%).", {"140<400", "22%<400"}),
    ],
)
def test_share_in_brackets_tells_the_group_of_its_count(record_of, text, wanted):
    assert wanted <= ties(record_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Fires left 400 people dead. Some 140 cooks who were ill were saved (60%).",
    ],
)
def test_share_that_its_count_is_not_stays_untied(record_of, text):
    assert not any("%<400" in each for each in ties(record_of(text)))
