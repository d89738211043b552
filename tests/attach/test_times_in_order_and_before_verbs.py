"""Times told in the order of counts, before a verb, in a subject's insert, in a report's head."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Police counted 145, 268 and 344 arson attacks in 2022, 2023 and 2024 respectively.",
            [(145, "2022"), (268, "2023"), (344, "2024")],
            id="counts-first",
        ),
        pytest.param(
            "In 2022 and 2023 respectively, 145 and 268 people were killed on the roads.",
            [(145, "2022"), (268, "2023")],
            id="times-first",
        ),
        pytest.param(
            "Police in Lviv on 3 May held three men over the killing two years ago of 70 women.",
            [(3, "2026-05-03"), (70, "2024")],
            id="before-the-verb",
        ),
        pytest.param(
            (
                "Crews on Tuesday recovered eight more bodies from the scene of the bus crash in "
                "Cebu on Friday, taking the number of dead to 34."
            ),
            [(8, "2026-05-12"), (34, "2026-05-08")],
            id="bodies-found-later",
        ),
        pytest.param(
            (
                "The earthquake, which struck Ghana on 6 February 2023, weeks after the government "
                "had promised new rules on 12 January, killed 3,500 people."
            ),
            [(3500, "2023-02-06")],
            id="insert-of-the-subject",
        ),
        pytest.param(
            "The office was told of 1,163 offences in 2018. In 2017 the number had been 1,016.",
            [(1163, "2018"), (1016, "2017")],
            id="told-of",
        ),
        pytest.param(
            "Crashes killed 339 people, as opposed to 446 in 2023.",
            [(339, None), (446, "2023")],
            id="as-opposed-to",
        ),
        pytest.param(
            "This year, the service had counted 470 attacks by the end of April.",
            [(470, "2026-01/2026-04")],
            id="this-year-by-the-end-of",
        ),
        pytest.param(
            (
                "Gunmen attacked a church last Thursday. They killed 58 people and abducted eight, "
                "according to a list that the diocese made public on Tuesday."
            ),
            [(58, "2026-05-07"), (8, "2026-05-07")],
            id="made-public",
        ),
        pytest.param(
            (
                "31 workers died over the weekend, the office said in its bulletin of 11 May, and "
                "131 were hurt."
            ),
            [(31, "2026-05-09/2026-05-10"), (131, "2026-05-09/2026-05-10")],
            id="bulletin-of",
        ),
        pytest.param(
            "Clashes broke out in Multan on the night of 3 to 4 May. Eighty people died.",
            [(80, "2026-05-03/2026-05-04")],
            id="night-of-two-days",
        ),
        pytest.param(
            "Between 1 and 10 May, crews patrolled off Sfax. They intercepted 588 migrants.",
            [(588, "2026-05-01/2026-05-10")],
            id="opened-with-days",
        ),
        pytest.param(
            "A task force set up in January arrested 40 people in April.",
            [(40, "2026-04")],
            id="behind-a-verb-of-its-own",
        ),
        pytest.param(
            "On Monday, Mark Jones shot and killed three people in Ohio.",
            [(3, "2026-05-11")],
            id="a-man-named-mark",
        ),
        pytest.param(
            "Officials on Tuesday released 12 detainees, a report said.",
            [(12, "2026-05-12")],
            id="people-released",
        ),
        pytest.param(
            "April saw two men shot dead outside her flat in Lyon on Monday.",
            [(2, "2026-05-11")],
            id="a-woman-named-april",
        ),
        pytest.param(
            "As of Sunday, 2,190 people had been displaced since the start of the year.",
            [(2190, "2026-01-01/2026-05-10")],
            id="as-of-and-since",
        ),
    ],
)
def test_each_count_has_its_own_time(times_of, text, told):
    assert times_of(text) == told


def test_the_period_of_a_report_holds_the_events_in_it(times_of):
    text = (
        "Covering 1-7 May 2026\n\nPatrols put ashore 792 people.\n\n"
        "On 4 May a boat with 71 people in it capsized. Thirteen were saved.\n\n"
        "Medical teams treated 118 of the arrivals."
    )

    week, day = "2026-05-01/2026-05-07", "2026-05-04"
    assert times_of(text) == [(792, week), (71, day), (13, day), (118, week)]
