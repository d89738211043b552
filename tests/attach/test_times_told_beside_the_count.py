"""Times that a count has from the sentences around it: of trials, of change, of handing over."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            (
                "The owner of the hall went on trial on Tuesday over the blast of 12 August 2023."
                "\n\n84 people died and 128 were injured when a wall gave way."
            ),
            [(84, "2023-08-12"), (128, "2023-08-12")],
            id="on-trial",
        ),
        pytest.param(
            (
                "Residents gathered on Sunday to mark ten years since the blaze in which 32 people "
                "lost their lives. It happened on 10 May 2016. 123 people were hurt."
            ),
            [(32, "2016-05-10"), (123, "2016-05-10")],
            id="remembered",
        ),
        pytest.param(
            (
                "The number of robberies fell again in April, police said on Monday. 121 people "
                "were arrested."
            ),
            [(121, "2026-04")],
            id="change-without-counts",
        ),
        pytest.param(
            (
                "A total of 21 children have returned home. Police handed them over to the border "
                "guard on Monday. The group includes 10 boys and 11 girls."
            ),
            [(21, "2026-05-11"), (10, "2026-05-11"), (11, "2026-05-11")],
            id="handed-over",
        ),
        pytest.param(
            "A total of 21 children have returned home. They were told of a new law on Monday.",
            [(21, None)],
            id="another-deed",
        ),
        pytest.param(
            (
                "Between 27 April and 3 May, 543 cases of cholera were reported, the office said "
                "on Tuesday. In the week before, there had been 53 cases."
            ),
            [(543, "2026-04-27/2026-05-03"), (53, "2026-04-20/2026-04-26")],
            id="week-before-a-week",
        ),
        pytest.param(
            (
                "716 migrants landed last week, the border guard said on Monday. The week before "
                "it was 928."
            ),
            [(716, "2026-05-04/2026-05-10"), (928, "2026-04-27/2026-05-03")],
            id="the-week-before-it-was",
        ),
        pytest.param(
            (
                "Murders rose from 322 in the same quarter of 2025 to 429 in the first quarter of "
                "2026, police said."
            ),
            [(322, "2025-01/2025-03"), (429, "2026-01/2026-03")],
            id="leans-on-the-next",
        ),
        pytest.param(
            (
                "Quetta is in mourning after a cable car fell last Friday.\n\n76 people were "
                "killed, police said on Tuesday."
            ),
            [(76, "2026-05-08")],
            id="after-it-fell",
        ),
        pytest.param(
            "Fever has been spreading since March. By now 263 people have come down with it.",
            [(263, "2026-03/2026-05-13")],
            id="spreading-since",
        ),
        pytest.param(
            (
                "Twelve people fell ill in the last 24 hours. The site near the border holds 1,300 "
                "people."
            ),
            [(12, "2026-05-12/2026-05-13"), (1300, None)],
            id="how-things-are",
        ),
        pytest.param(
            "Police registered 516 attacks last month, against 201 registered in March.",
            [(516, "2026-04"), (201, "2026-03")],
            id="against-registered",
        ),
        pytest.param(
            (
                "Thursday's explosion, the worst since one in 2011 that killed 136 people, killed "
                "58 workers."
            ),
            [(136, "2011"), (58, "2026-05-07")],
            id="one-that-killed",
        ),
        pytest.param(
            (
                "In the financial year that ended on 31 March 2026, inspectors dealt with 603 "
                "thefts, up from 130 in the previous financial year."
            ),
            [(603, "2025-04-01/2026-03-31"), (130, "2024-04-01/2025-03-31")],
            id="financial-year-that-ended",
        ),
        pytest.param(
            (
                "Riots broke out on Friday. 71 people were arrested that day, 165 on Saturday and "
                "14 on Sunday."
            ),
            [(71, "2026-05-08"), (165, "2026-05-09"), (14, "2026-05-10")],
            id="that-day-and-others",
        ),
        pytest.param(
            "In 2025 courts found 78 people guilty, so that 462 have been found guilty since 2005.",
            [(78, "2025"), (462, "2005/2026-05-13")],
            id="so-that",
        ),
        pytest.param(
            "A total of 21 children have returned home. Neighbours brought them food on Monday.",
            [(21, None)],
            id="brought-them-food",
        ),
        pytest.param(
            (
                "The number of tourists fell in April, the ministry said on Monday.\n\n"
                "A bus crash in Suva killed 12 people."
            ),
            [(12, None)],
            id="change-of-tourists",
        ),
        pytest.param(
            "The minister has been in office since 2019. So far 263 people have fallen ill.",
            [(263, "../2026-05-13")],
            id="in-office-since",
        ),
        pytest.param(
            "Oil dealers met after prices fell on Friday. 12 people died in a fire.",
            [(12, None)],
            id="after-prices-fell",
        ),
        pytest.param("The week before it was", [], id="nothing-behind"),
    ],
)
def test_a_count_has_the_time_told_around_it(times_of, text, told):
    assert times_of(text) == told
