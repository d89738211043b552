"""Which time a figure of a long paragraph takes when none stands in its own sentence."""

import pytest

OPENING = "The first three months of 2024 saw 250,000 more refugees register in the region. "

TIMES = [
    (OPENING + "Peru has more than one million refugees.", "one million", None),
    (OPENING + "Colombia hosts nearly three million people.", "three million", None),
    (OPENING + "Some 457,000 people live in Quito.", "457,000", None),
    (OPENING + "Ten of the new refugees were held.", "Ten", "2024-01/2024-03"),
    (
        (
            "Since May 2021 the office has checked 300 people. A total of 722,370 people asked for"
            " asylum in 2018. Police reported 921 attacks."
        ),
        "921",
        None,
    ),
    (
        (
            "In 2018 a total of 722,370 people asked for asylum. In 2021, they were 300,000."
            " Police reported 921 attacks."
        ),
        "921",
        "2021",
    ),
    (
        (
            "From 1 March to 6 May 2024 floods killed 238 people. On 5 May ten drowned. Of the"
            " dead, 42 are children."
        ),
        "42",
        "2024-03-01/2024-05-06",
    ),
    ("In May 2024 the clinic had 40 patients. Ten were children.", "Ten", "2024-05"),
    (
        "From 1 to 9 May 2024, 340 cases were counted. Ica has 210 cases.",
        "210",
        "2024-05-01/2024-05-09",
    ),
]


@pytest.mark.parametrize(("text", "count", "when"), TIMES, ids=[text for text, *_ in TIMES])
def test_time_of_a_count_without_its_own(record_of, text, count, when):
    record = record_of(text, published="2025-04-24")

    assert [f.when for f in record.figures if f.span.text == count] == [when]
