"""Days of counting, of judging and of telling, which are not those of what happened."""

import pytest

CASES = [
    # The day on which a toll was counted is not that of what happened, whatever that was.
    (
        "the number of dead rose on another day",
        (
            "The number of people killed when a dam failed in Kasai climbed to 142 on Thursday. "
            "The dam failed near Kenge at 3am on Sunday. More than 200 people were hurt."
        ),
        ["2025-04-20", "2025-04-20"],
    ),
    (
        "stages of a toll",
        (
            "A quarry caved in at Ranchi on Sunday. By Tuesday the toll had stood at 11, and by "
            "Wednesday at 15."
        ),
        ["2025-04-20", "2025-04-20"],
    ),
    (
        "no other day is told",
        "The death toll of the unrest climbed to 61 on Thursday.",
        ["2025-04-24"],
    ),
    # A day of the week in which it lies.
    (
        "the quake of last week",
        (
            "The toll of the earthquake last week has risen to 646 people, Peru said. Last "
            "Saturday's quake injured 12,500 people."
        ),
        ["2025-04-19", "2025-04-19"],
    ),
    (
        "clashes of a week have no one day",
        (
            "Clashes in Kivu last week killed 64 people. In the worst attack, 12 people died on 16 "
            "April when a bus was ambushed."
        ),
        ["2025-04-14/2025-04-20", "2025-04-16"],
    ),
    (
        "two days that are both named",
        "Floods on Monday and Tuesday killed 18 people. On Tuesday 13 people were swept away.",
        ["2025-04-21/2025-04-22", "2025-04-22"],
    ),
    (
        "another verb behind the second day",
        "Three people died on Monday and Tuesday saw four more deaths.",
        ["2025-04-21", "2025-04-22"],
    ),
    # The day of the verdict is not that of the deed.
    (
        "who shot six was sentenced",
        "A man who shot dead six members of a wedding party in Plovdiv was sentenced on Monday.",
        [None],
    ),
    (
        "accused of killing",
        "A teenager accused of killing three classmates in Malmo was remanded on Tuesday.",
        [None],
    ),
    (
        "who killed 12 was shot dead then",
        "A gunman who killed 12 shoppers was shot dead by police on Saturday.",
        ["2025-04-19"],
    ),
    (
        "the date stands with the deed",
        "The driver who ran over nine pilgrims on Saturday was charged on Monday.",
        ["2025-04-19"],
    ),
    (
        "held over what happened at the weekend",
        "Police in Goma have held three men over the murder of two doctors at the weekend.",
        [None, "2025-04-19/2025-04-20"],
    ),
    (
        "held on a day over a killing",
        "Police held three men on Friday over the killing of two doctors.",
        ["2025-04-18", None],
    ),
    (
        "the age behind a name begins no insert",
        "Ivan Petrov, 44, opened fire in Ruse on 3 May 2014, killing six people.",
        ["2014-05-03"],
    ),
    # How long it is since then is no time that counts go on in.
    (
        "a span since an event",
        (
            "Crowds marked four years since the general was killed along with nine others in "
            "January 2021."
        ),
        ["2021-01"],
    ),
    (
        "in the years since",
        "In the three years since the war began in May 2022, 4,000 people have been killed.",
        ["2022-05/2025-04-24"],
    ),
    # Who only tells of it.
    (
        "experts foresee",
        "Two experts predict 300 deaths this year.",
        [None, "2025"],
    ),
    (
        "witnesses told that",
        "Three witnesses told police that four men were shot on Tuesday.",
        [None, "2025-04-22"],
    ),
    (
        "those who are expected come then",
        "A further 50 police are expected to arrive on Friday.",
        ["2025-04-25"],
    ),
    # A part between semicolons has its own time.
    (
        "years in turn",
        (
            "There were 1,616 cases with six deaths in 2014; 2,872 cases with 14 deaths in 2015; "
            "and 1,028 cases with eight deaths in 2017."
        ),
        ["2014", "2014", "2015", "2015", "2017", "2017"],
    ),
    (
        "one day for all parts",
        "On Monday four people died in Ajmer; three people died in Kota.",
        ["2025-04-21", "2025-04-21"],
    ),
    # "From" before a number compares only what has changed.
    (
        "people from boats",
        "Crews rescued 215 migrants from three boats over the weekend.",
        ["2025-04-19/2025-04-20", "2025-04-19/2025-04-20"],
    ),
    (
        "a thing that was buried",
        "A bus carrying 36 people was buried on Sunday in Pueblo Rico. Nine of them died.",
        ["2025-04-20", "2025-04-20"],
    ),
    (
        "people who were buried",
        (
            "Nine people died in a blast in Tula on Thursday. They were buried on Saturday. Forty "
            "people were hurt."
        ),
        ["2025-04-24", "2025-04-24"],
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_time_is_that_of_what_happened(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [figure.when for figure in record.figures if not figure.derived] == wanted
