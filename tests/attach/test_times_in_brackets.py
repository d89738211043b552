"""The time of what stands in brackets behind a date, and plans that only say who was counted."""

import pytest

TIMES = {
    "a list behind a period": (
        (
            "In May 700 people were hurt. Compared with the same period of 2023 (913 victims: 468 "
            "killed and 445 hurt), that is a fall."
        ),
        ["2024-05", "2023-05", "2023-05", "2023-05"],
    ),
    "a level of a year": (
        (
            "In 2024 the police in Quito counted 210 killings. Relative to the 2019 level (190 "
            "killings and 30 abductions), this is a rise."
        ),
        ["2024", "2019", "2019"],
    ),
    "a bracket with a date of its own": (
        "Arrests rose to 812 in March (up from 700 in January 2024).",
        ["2024-03", "2024-01"],
    ),
    "a year before the period of the news": (
        (
            "The service opened 52 cases in 2023, six more than in 2022, it said on "
            "Tuesday.\n\nThe number of victims came to 117, against 143 a year earlier."
        ),
        ["2023", "2023", "2023", "2022"],
    ),
    "the year before, told behind other years": (
        (
            "A total of 184 people died on roads in 2023, 29 more than in 2022. It is the highest "
            "number since 2014. Drivers were 48, compared with 34 the year before."
        ),
        ["2023", "2023", "2023", "2022"],
    ),
    "the month told beside a day": (
        (
            "Police held 90 people in May, after the amnesty expired on 30 April.\n\nIn the same "
            "month 12 employers were fined."
        ),
        ["2024-05", "2024-05"],
    ),
    "the month of a day": (
        "On 12 April police held 90 people. In the same month 12 employers were fined.",
        ["2024-04-12", "2024-04"],
    ),
    "a year before an event": (
        "On Monday a bomb killed 12 people in Kabul. A year earlier 20 had died there.",
        ["2024-06-17", "2023-06-17"],
    ),
}
PLANS = {
    "who applied": (
        "The number of people who applied for asylum fell to 321 from 900.",
        "asserted",
    ),
    "who want to leave": ("The number of families who want to leave has risen to 400.", "asserted"),
    "who will be hired": ("Officials who plan to hire 30 nurses met.", "unrealised"),
    "whom somebody will train": (
        "Delhi plans to train 450 nurses who want to go abroad.",
        "unrealised",
    ),
}


@pytest.mark.parametrize(("text", "expected"), TIMES.values(), ids=TIMES)
def test_times(extractor, text, expected):
    record = extractor.extract(text, published="2024-06-20")

    assert [figure.when for figure in record.figures if not figure.derived] == expected


@pytest.mark.parametrize(("text", "status"), PLANS.values(), ids=PLANS)
def test_plans_of_those_counted(extractor, text, status):
    figures = extractor.extract(text).figures

    assert {figure.status for figure in figures} == {status}
