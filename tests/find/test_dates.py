"""Calendar expressions: what is found, and what it stands for."""

import itertools
import re
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statextract.find.dates import DateFinder
from statextract.lexicons import load_lexicons
from statextract.lexicons.dates import DatePhrase
from statextract.lexicons.load import read_entries
from statextract.read import read_article
from statextract.text import Annotator

LEXICONS = load_lexicons()
POINT = r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?~?|\d{3}X|\d\dXX)"
EDTF = re.compile(rf"{POINT}|(?:{POINT}|\.\.)/(?:{POINT}|\.\.)")


@lru_cache(maxsize=1)
def finder():
    return Annotator(LEXICONS.tables()), DateFinder(LEXICONS)


@pytest.fixture(scope="module")
def dates_of(record_of):
    """Turn a text into the pairs of its date mentions: wording and value."""

    def dates(text, published="2025-04-24"):
        return [(date.span.text, date.value) for date in record_of(text, published=published).dates]

    return dates


def words_of_the_lexicon():
    calendar = LEXICONS.calendar
    entries = itertools.chain(
        calendar.words.values(),
        calendar.tenses.values(),
        calendar.fiscal_years,
        read_entries("dates_phrases.toml", DatePhrase),
    )
    unique = {entry.forms: entry for entry in entries}
    return [pytest.param(entry, id=entry.forms[0]) for entry in unique.values()]


@pytest.mark.parametrize("entry", words_of_the_lexicon())
def test_lexicon_entry_reads_its_example(entry, dates_of):
    forms = [form.lower() for form in entry.forms]
    assert any(form in entry.example.lower() for form in forms)
    found = dates_of(entry.example)
    if entry.gives:
        assert found[0][1] == entry.gives
    else:
        assert [value for _, value in found if value] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vila, 3 June 2021: two ferries collided.", "2021-06-03"),
        ("Women arrested 2021: 610", "2021"),
        ("The quay burned on Feb. 9, 2022.", "2022-02-09"),
        ("The quay burned on Tuesday the 8th of April, 2025.", "2025-04-08"),
        ("Logged 2024-11-30 in Split.", "2024-11-30"),
        ("Logged 14/03/2024 in Split.", "2024-03-14"),
        ("Logged 03/14/2024 in Split.", "2024-03-14"),
        ("Quito, 5 May 87 (ANSA) - Two died.", "1987-05-05"),
        ("Rain fell from 28 February to 3 March 2024.", "2024-02-28/2024-03-03"),
        ("Rain fell on June 12-14, 2023.", "2023-06-12/2023-06-14"),
        ("The 2016-18 drought emptied the lake.", "2016/2018"),
        ("Peru spent less in Q3 2023.", "2023-07/2023-09"),
        ("Wales had fewer fires in quarter 4 2023.", "2023-10/2023-12"),
        ("Wales had fewer fires in Quarter 3 of 2023.", "2023-07/2023-09"),
        ("Kenya spent less in the 2022/23 financial year.", "2022-07/2023-06"),
        ("The ford was safe in the early 1970s.", "197X"),
        ("In the last quarter of 2023 no boat came.", "2023-10/2023-12"),
        ("In the 12 months to March 2024 no boat came.", "2023-04/2024-03"),
        ("No boat came in the week to 14 July 2024.", "2024-07-08/2024-07-14"),
        ("No boat came in the week leading up to 14 July 2024.", "2024-07-08/2024-07-14"),
        ("No boat came up to the end of 14 July 2024.", "../2024-07-14"),
        ("At year-end 2024 no boat was left.", "2024-12"),
        ("No boat came in the two decades to 2013.", "1994/2013"),
        ("By end 2024 no boat was left.", "2024-12-31"),
        ("So far in 2025 no boat has come.", "2025-01-01/2025-04-24"),
        ("No boat has come since last November.", "2024-11/.."),
        ("Two men were shot late on Friday.", "2025-04-18"),
        ("A mother of three was shot last weekend.", "2025-04-19/2025-04-20"),
        ("Ten days ago the wells ran dry.", "2025-04-14"),
        ("The ban ends in early May 2025.", "2025-05"),
        ("Rain fell between Monday night and dawn on Wednesday.", "2025-04-21/2025-04-23"),
        ("Overnight into Tuesday, a dam burst.", "2025-04-21/2025-04-22"),
        ("Two depots burned Friday into Saturday.", "2025-04-18/2025-04-19"),
        ("No boat came in the fortnight to Sunday.", "2025-04-07/2025-04-20"),
        ("No boat came in the six months ending September 30, 2024.", "2024-04-01/2024-09-30"),
        ("Talks from Monday to Wednesday last week failed.", "2025-04-14/2025-04-16"),
        ("Nine died on Tuesday last week.", "2025-04-15"),
        ("Many fled on 3, 4 and 5 March.", "2025-03-03/2025-03-05"),
        ("First-quarter arrivals fell.", "2025-01/2025-03"),
        ("The January-March quarter was dry.", "2025-01/2025-03"),
        ("Dam works stood still in 2022 and 2023.", "2022/2023"),
        ("Peru ended 2024 with 600 fires.", "2024"),
        ("In week 47 of 2024 no boat came.", "2024-11-18/2024-11-24"),
        ("No boat came in the year to end-June 2024.", "2023-07/2024-06"),
        ("Jan-Feb arrivals fell.", "2025-01/2025-02"),
        ("Between November 2023 and now, 88 towns fell.", "2023-11/2025-04-24"),
        ("India spent more in FY24.", "2023-04/2024-03"),
        ("The toll for February is out.", "2025-02"),
        ("The weekend of 5-6 April was calm.", "2025-04-05/2025-04-06"),
        ("Nine drowned in the summer months of 2024.", "2024-22"),
        ("The vote was put off to 9 June.", "2025-06-09"),
        ("The toll for the year is high.", "2025"),
        ("No wreck was found in January or February.", "2025-01/2025-02"),
    ],
    ids=str,
)
def test_date_stands_for_its_time(text, expected, dates_of):
    assert [value for _, value in dates_of(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "May the dead of Goma rest, said the nun.",
        "Students march on the palace; they may return.",
        "June Abaya, 44, and April Cruz, 39, survived.",
        "He served 12 years and was freed at 5 pm.",
        "Some 400 people in 2000 villages lost their homes.",
        "The second of three sons is 16.",
        "Traders in Lagos cut prices for Black Friday.",
        "He was charged under the Firearms Act, 2000.",
        "The Sun sat on the story for two weeks.",
        "A lorry ploughed into a Christmas market.",
        "Aid for 1950 families was held up.",
    ],
    ids=str,
)
def test_no_date_is_read_into_other_words(text, dates_of):
    assert dates_of(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court sits on Monday.", "2025-04-21"),
        ("The court will sit on Monday.", "2025-04-28"),
        ("The trial was adjourned to 9 June.", "2025-06-09"),
        ("REBELS FREED THE MAYOR TODAY.", "2025-04-24"),
        ("Two sisters vanished on 9 June.", "2024-06-09"),
        ("The vote is set for December.", "2025-12"),
        ("The vote was rigged in December.", "2024-12"),
        ("Ali died on 13 February before he was to fly.", "2025-02-13"),
        ("Ali will meet the widows on Friday, before heading to Oslo.", "2025-04-25"),
        ("They had sought support for a 16 May referendum.", "2025-05-16"),
        ("They had sought support for a 16 May colleague.", "2024-05-16"),
        ("They oppose a census to be held on 16 May.", "2025-05-16"),
    ],
    ids=str,
)
def test_tense_settles_the_side_of_publication(text, expected, dates_of):
    assert [value for _, value in dates_of(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "From January to March 2025 Togo held 40 men. In the same period of 2024 it was 31.",
            ["2025-01/2025-03", "2024-01/2024-03"],
            id="same period of another year",
        ),
        pytest.param(
            "In 2022 and 2023 Chile lost 4 and 6 men respectively. Fires raged in May and July.",
            ["2022", "2023", "2024-05", "2024-07"],
            id="months and years that are told apart",
        ),
        pytest.param(
            "In the year ending March 2024 Wales lost 40 men. In the previous year it was 31. "
            "Raids rose over the same period.",
            ["2023-04/2024-03", "2022-04/2023-03", "2023-04/2024-03"],
            id="year before a year that ends in March",
        ),
        pytest.param(
            "Togo held 40 men in March, against 31 in the previous month and 28 in the same month "
            "last year.",
            ["2025-03", "2025-02", "2024-03"],
            id="same month behind another comparison",
        ),
        pytest.param(
            "So far this year Togo has held 40 men, 12 fewer than at the same point last year.",
            ["2025-01-01/2025-04-24", "2024-01-01/2024-04-24"],
            id="the same point of another year",
        ),
        pytest.param(
            "Raids in early 2022 and late 2023 failed, and at the same time 40 men fled.",
            ["2022", "2023"],
            id="parts of two years, and what happens at the same time",
        ),
        pytest.param(
            "This year Togo has held 40 men. In the same period last year it was 31.",
            ["2025", "2024-01-01/2024-04-24"],
            id="same period as this year so far",
        ),
        pytest.param(
            "From January to March 2025 Togo held 40 men. In the same period of 2024 it was 31.\n\n"
            "In the same three months the courts tried nine.",
            ["2025-01/2025-03", "2024-01/2024-03", "2025-01/2025-03"],
            id="same months again after a comparison",
        ),
        pytest.param(
            "The dam broke on 3 March. The following day the army came; two weeks later it left.",
            ["2025-03-03", "2025-03-04", "2025-03-18"],
            id="counted from the day before it",
        ),
        pytest.param(
            "Since the rise of the group in 2014 guards are up. Police foiled 12 plots since then.",
            ["2014", "2014/.."],
            id="then is the time before, be it a year",
        ),
        pytest.param(
            "Police came on Monday. Since then nobody has slept.",
            ["2025-04-21", "2025-04-21/.."],
            id="then is the day before",
        ),
        pytest.param(
            "Jets have bombed Idlib since entering the war in September 2015. Raids have been "
            "rarer since a truce in late December.",
            ["2015-09", "2024-12"],
            id="what goes on lends no year",
        ),
        pytest.param(
            "He was jailed in September 2015. A court freed him in late December.",
            ["2015-09", "2015-12"],
            id="a story lends its year",
        ),
        pytest.param(
            "Jets came on Tuesday. The 28 January raid had failed.",
            ["2025-04-22", "2025-01-28"],
            id="a weekday of the sentence before",
        ),
        pytest.param(
            "In August 2024 Beja had 12 fires. The month before it had had five.",
            ["2024-08"],
            id="before a clause is no date",
        ),
        pytest.param(
            "Reporting period: 3-9 March 2025. Since 1 January 90 men have come.",
            ["2025-03-03/2025-03-09", "2025-01-01/2025-03-09"],
            id="closed at the end of the report",
        ),
    ],
)
def test_date_is_resolved_against_others(text, expected, dates_of):
    assert [value for _, value in dates_of(text)] == expected


def test_year_comes_from_the_text_if_publication_is_unknown(record_of):
    text = (
        "Forty women were freed in 2021.\n\n"
        "Since the start of the year 12 men have been held, a May 3 statement says. "
        "During the same period nine fled."
    )
    dates = record_of(text).dates

    assert [date.value for date in dates] == [
        "2021",
        "2021-01-01/2021-05-03",
        "2021-05-03",
        "2021-01-01/2021-05-03",
    ]
    assert dates[3].anchor == dates[1].id


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "Fire in Arusha\n\nARUSHA, Sept. 3, 2022 (Agency) - Two men died on Friday.",
            "2022-09-03",
        ),
        ("Fire in Arusha\n\nArusha, 9 July 2022\n\nTwo men died on Friday.", "2022-07-09"),
        ("Fire\n\nPosted On: 12 MAR 2022 4:05PM by Desk, Pune\n\nTwo men died.", "2022-03-12"),
        ("Fire\n\nStaff Writer | The Post | Monday, May 2, 2022\n\nTwo men died.", "2022-05-02"),
        ("Fire in Arusha\n\nTwo men died in a fire that broke out on 9 July 2022.", None),
        ("On 9 July 2022, two men died in Arusha.", None),
    ],
    ids=["wire", "bulletin", "label", "byline", "none", "an opening day"],
)
def test_publication_day_is_read_off_the_top(text, published, record_of):
    found = record_of(text).article.published

    assert (found.isoformat() if found else None) == published


def test_given_publication_day_wins_over_the_dateline(record_of):
    text = "ARUSHA, Sept. 3, 2022 (Agency) - Two men died on Friday."

    assert record_of(text, published="2022-09-05").article.published.isoformat() == "2022-09-05"


@pytest.mark.parametrize(
    ("text", "span", "problem"),
    [
        ("It was signed on 31 April 2024.", "31 April 2024", "impossible"),
        ("It was signed on Feb. 29, 2023.", "Feb. 29, 2023", "impossible"),
        ("It was signed on 2024-13-02.", "2024-13-02", "impossible"),
        (
            "It ran from 9 May 2024 to 3 January 2024.",
            "from 9 May 2024 to 3 January 2024",
            "reversed",
        ),
    ],
    ids=["day", "leap day", "month", "range"],
)
def test_date_that_cannot_be_is_one_mention_without_value(text, span, problem, record_of):
    (date,) = record_of(text).dates

    assert (date.span.text, date.value, date.problem) == (span, None, problem)


def test_weekday_beside_a_date_is_kept(record_of):
    (date,) = record_of("It was signed on Monday, 9 April 2024.").dates

    assert (date.value, date.weekday) == ("2024-04-09", "Monday")


_VOCABULARY = [
    *LEXICONS.calendar.words,
    *LEXICONS.date_phrases.entries,
    *"the a of from to until by since before after between and in on ago this that so far".split(),
    *"- – / , . ; ( ) 's 's st th 0 1 5 12 29 31 32 88 00 1999 2024 9999 0001 11.03.2004".split(),
    *"John police killed people India Act said".split(),
]


@given(
    words=st.lists(st.sampled_from(_VOCABULARY), max_size=25),
    published=st.none() | st.dates(),
)
@settings(max_examples=150, deadline=None)
def test_no_words_and_no_day_break_the_finder(words, published):
    annotate, find = finder()
    text = " ".join(words)
    dates = find(annotate(read_article(text, published=published))).dates

    for date in dates:
        assert text[date.start : date.end].strip()
        assert date.value is None or EDTF.fullmatch(date.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In quarter 4 2024 the port of Gdynia stopped 40 boats.", "2024-10/2024-12"),
        ("In quarter 3 of 2023 the port of Colon stopped 40 boats.", "2023-07/2023-09"),
        ("In the June quarter of 2022 the court in Suva heard 9 cases.", "2022-04/2022-06"),
        ("Australia counted 40 victims in 2023-24.", "2023-07/2024-06"),
    ],
)
def test_quarter_and_financial_year(record_of, text, value):
    assert [date.value for date in record_of(text, published="2025-04-24").dates] == [value]


def test_open_period_closes_on_the_day_of_the_statement(record_of):
    text = (
        "Since the beginning of the year Chad has freed 98 girls, according to an April 2 "
        "statement of the ministry."
    )

    assert [date.value for date in record_of(text, published="2025-04-04").dates] == [
        "2025-01-01/2025-04-02",
        "2025-04-02",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deaths rose from January to September of last year.", "2024-01/2024-09"),
        ("Deaths fell from November to January this year.", "2024-11/2025-01"),
        ("A 2019 safety report named the road.", "2019"),
        ("The ship was built in the year 1995.", "1995"),
        ("2016 murder toll up 10%", "2016"),
    ],
)
def test_years_that_another_word_gives(dates_of, text, expected):
    assert [value for _, value in dates_of(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 130 men were killed, up from 96 in April.", "2024-05 2024-04"),
        ("In March 130 men were killed, against 96 in February.", "2025-03 2025-02"),
        ("Ten men were held in November and 14 were charged in February.", "2024-11 2025-02"),
    ],
)
def test_what_is_compared_with_was_before(dates_of, text, expected):
    assert " ".join(value for _, value in dates_of(text)) == expected


@pytest.mark.parametrize("text", ["Christmas Island holds nine.", "A 2021 law bans it."])
def test_places_and_laws_are_no_dates(dates_of, text):
    assert dates_of(text) == []


def test_a_date_takes_the_year_told_of_not_the_one_compared_with(dates_of):
    text = (
        "Some 412 died from January to June 2018, against 687 in 2017. The latest wreck was on"
        " 11 September."
    )
    assert dates_of(text, published=None)[-1] == ("11 September", "2018-09-11")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The judge told him to appear on Wednesday 22 March.", "2017-03-22"),
        ("A law passed in 2015 ended on Thursday, March 16, prompting calls.", "2017-03-16"),
        ("Six men died on Tuesday, March 22.", "2016-03-22"),
        ("Six men died on Friday, March 10.", "2017-03-10"),
    ],
)
def test_a_printed_weekday_tells_the_coming_day_from_that_of_last_year(text, value, record_of):
    assert value in [date.value for date in record_of(text, published="2017-03-15").dates]
