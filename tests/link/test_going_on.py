"""What a later sentence adds to the parts told, and what is told operation by operation."""

import pytest
from tests.link.ties import listed, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Rangers held 80 loggers in Acre. Of those held, 45 had saws. Additionally, 35 "
                "had no papers."
            ),
            [("80", ("45", "35"), True)],
        ),
        (
            (
                "Prosecutors charged 90 traders this week. Forty were charged with theft. Most "
                "have been in jail before. Another 20 face charges of fraud."
            ),
            [("90", ("Forty", "20"), False)],
        ),
        (
            (
                "Prosecutors charged 200 people this week. Of those charged, 110 face theft "
                "charges, while 60 are accused of fraud. The filings also include 26 people "
                "accused of arson and four others."
            ),
            [("200", ("110", "60", "26", "four"), True)],
        ),
        (
            (
                "Nurses freed 20 girls in two raids. Twelve girls were freed in Kano. "
                "Additionally, eight girls were freed in Zaria."
            ),
            [("20", ("Twelve", "eight"), True)],
        ),
    ],
    ids=["additionally", "behind a comment", "also include", "by place"],
)
def test_what_a_sentence_adds_is_a_part_beside_those_before(record_of, text, expected):
    assert listed(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Dozens held in Acre\n\nRangers held 150 loggers in Acre. Additionally, 260 "
                "loggers were deported."
            ),
            set(),
        ),
        (
            (
                "Prosecutors charged 70 people in a national fraud case. In addition, in Ohio, "
                "12 defendants were charged with robbery."
            ),
            set(),
        ),
        (
            (
                "Eight people were convicted of fraud. A further six people were arrested on "
                "Monday in a separate raid."
            ),
            set(),
        ),
        (
            (
                "Guards caught 1,361 migrants, two of them women. A further 94 were stopped on "
                "their way out."
            ),
            {"two<1,361"},
        ),
        (
            "Of the 80 held, 50 had records for theft, including 30 for theft of cars.",
            {"50<80", "30<50"},
        ),
    ],
    ids=["more than before", "in another place", "a separate raid", "a trait", "including"],
)
def test_what_is_added_to_a_fact_is_no_part_of_it(record_of, text, expected):
    assert ties(record_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Some 40 people were arrested in two raids in Perth. Operation Red Kite ended "
                "with 25 arrests. Operation Owl ended with 15 arrests."
            ),
            [("40", ("25", "15"), True)],
        ),
        (
            (
                "Eleven people have been charged in two inquiries. Project Elm led to the arrest "
                "of six people. Project Oak resulted in the arrest of five people."
            ),
            [("Eleven", ("six", "five"), True)],
        ),
        (
            (
                "Eleven people have been charged in two inquiries. Project Elm led to the arrest "
                "of six people. An unrelated operation in 2015 led to the arrest of five people."
            ),
            [],
        ),
        (
            (
                "Some 40 people were arrested in Perth. Operation Red Kite ended with 25 "
                "arrests. Operation Owl ended with 35 arrests."
            ),
            [],
        ),
    ],
    ids=["operations", "projects", "an unrelated one", "another sum"],
)
def test_named_operations_that_make_up_a_total_are_its_parts(record_of, text, expected):
    assert listed(record_of(text)) == expected
