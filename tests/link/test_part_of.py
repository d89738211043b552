"""Which figure is part of which, by the wording that says so."""

import pytest


def parts(record):
    """The pairs (part, whole) as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {(figure.span.text, printed[figure.of]) for figure in record.figures if figure.of}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya freed 59 of the 98 victims.", {("59", "98")}),
        ("Kenya freed 12 of Lamu's 80 orphans.", {("12", "80")}),
        ("Police held 40 people. Of them, 12 were women.", {("12", "40")}),
        ("Police held 40 people, 12 of whom were women.", {("12", "40")}),
        ("Police held 40 people (12 women) in Lima.", {("12", "40")}),
        ("Police held 40 people – 12 of them women – in Lima.", {("12", "40")}),
        ("Police held 40 people, including 12 women.", {("12", "40")}),
        ("Police held 40 people, among them 12 women.", {("12", "40")}),
        ("Police held 40 people in 9 cases, with 12 being women.", {("12", "40")}),
        ("Police held 40 people: 12 women and 28 men.", {("12", "40"), ("28", "40")}),
        ("Half of the 40 patients in Lomé are children.", {("Half", "40")}),
        ("Police held 40 people; nine were charged.", {("nine", "40")}),
        ("Police held 40 men in Oran. Nine have been charged.", {("nine", "40")}),
        ("Nine were arrested out of 40 suspects.", {("Nine", "40")}),
        ("The ward counted 815 cholera cases and 28 deaths.", {("28", "815")}),
        ("A bus carrying 50 pupils overturned, and eight were killed.", {("eight", "50")}),
        ("The blast hurt 63 people. Nine were seriously injured.", {("Nine", "63")}),
        ("Two bombs killed 48 people. The first blast killed 26.", {("26", "48")}),
        (
            "Bonn saw 83 raids at 12 farms: 52 for wages, 31 for filth.",
            {("52", "83"), ("31", "83")},
        ),
        ("Police held 40 people. They found 12 cars.", set()),
        ("The blast killed nine people. Twenty were wounded.", set()),
        ("The boat had 40 people aboard. Another 12 people waited ashore.", set()),
    ],
    ids=[
        "partitive",
        "partitive of a possessor",
        "of them",
        "of whom",
        "brackets",
        "dashes",
        "including",
        "among them",
        "with being",
        "colon",
        "share",
        "after a semicolon",
        "noun left out",
        "out of",
        "deaths of cases",
        "aboard",
        "badly hurt",
        "one event of two",
        "colon behind a setting",
        "nothing says so",
        "another fate",
        "another group",
    ],
)
def test_part_hangs_on_its_whole(record_of, text, expected):
    lower = {(part.lower(), whole.lower()) for part, whole in expected}

    assert {(part.lower(), whole.lower()) for part, whole in parts(record_of(text))} == lower


def test_count_at_a_place_hangs_on_that_of_the_place_around_it(record_of):
    record = record_of("Fires killed 40 people in Algeria. In Oran, 25 people were killed.")

    assert parts(record) == {("25", "40")}


def test_count_of_a_month_hangs_on_that_of_the_year(record_of):
    record = record_of(
        "In May the navy rescued 37 migrants. Since January it has rescued 290 migrants.",
        published="2025-06-16",
    )

    assert parts(record) == {("37", "290")}


def test_numbers_of_a_comparison_are_no_parts(record_of):
    record = record_of("The courts tried 61 cases, against 37 in 2023, a rise of 24.")

    assert [figure.unit.value for figure in record.figures] == ["case", "case", "case"]
    assert parts(record) == set()


def test_cells_hang_on_their_row_and_rows_on_the_total(record_of):
    record = record_of(
        "Port | Men | Women | Total\nOran | 20 | 11 | 31\nBejaia | 40 | 12 | 52\n"
        "All ports | 60 | 23 | 83\n"
    )

    assert parts(record) == {
        ("20", "31"),
        ("11", "31"),
        ("40", "52"),
        ("12", "52"),
        ("60", "83"),
        ("23", "83"),
        ("31", "83"),
        ("52", "83"),
    }


def test_part_takes_what_it_lacks_from_its_whole(record_of):
    record = record_of("Thai police rescued 98 Lao victims in May 2024. Of them, 12 were girls.")
    whole, part = record.figures

    assert part.role is whole.role
    assert part.nationality == ("LA",)
    assert part.when == whole.when
    assert {"figure:f1"} <= {reason.by for reason in part.reasons}


def test_a_count_that_may_be_all_of_the_headlines_is_no_part_of_it(record_of):
    record = record_of(
        "Nearly 60 Nepali women have been freed in 2024\n\nSince the start of the year, police in "
        "Doha have repatriated 58 Nepali victims of forced labour, in 12 cases.",
        published="2024-06-01",
    )

    assert parts(record) == set()


TOLD = {
    "raised by some more": (
        "The toll rose to 43 on Thursday, with six more dying in hospital.",
        {("six", "43")},
    ),
    "among them behind": (
        "Police held 27 traders, four women among them, in 112 raids.",
        {("four", "27")},
    ),
    "one and some among them": (
        "The nine policemen, among them a major and two sergeants, were suspended.",
        {("two", "nine")},
    ),
    "one and some included": (
        "The fire hurt nine people, including a pregnant woman and two boys.",
        {("two", "nine")},
    ),
    "none of them": ("The navy saved five fishermen off Cebu. None was hurt.", {("None", "five")}),
    "a colon behind a baseline": (
        "Police logged 212 crimes in May, down from 240 in April: theft, 141; robbery, 71.",
        {("141", "212"), ("71", "212")},
    ),
    "bullets under a heading": (
        (
            "Operation Net ended with 77 people arrested.\n\nArrests by category:\n\n• 52 men who "
            "bought sex\n• 19 women, 17 of them foreigners, who sold it\n• Six drivers"
        ),
        {("52", "77"), ("19", "77"), ("17", "19"), ("Six", "77")},
    ),
    "fatality of cases": (
        "There were 1,284 cases of cholera, including 47 deaths (case fatality ratio 3.7%).",
        {("47", "1,284"), ("3.7%", "1,284")},
    ),
    "nobody killed the year after": ("Nine miners died in May. None died in June.", set()),
    "hurt beside dead": ("3 dead, 11 hurt in Cebu and Bohol, 9 held", set()),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_the_course_of_a_sentence_says_what_is_part_of_what(record_of, text, expected):
    assert parts(record_of(text)) == expected


def test_a_pronoun_goes_back_to_the_group_that_the_sentence_before_names(record_of):
    text = (
        "Police arrested 84 smugglers in Tampa. They seized boats from 12 families. The smugglers "
        "come from all over the State. They include four soldiers."
    )

    assert ("four", "84") in parts(record_of(text))


MORE = {
    "told again beside the rest": (
        (
            "Gunman kills nine in Ohio\n\nHe killed nine people in Ohio.\n\nIn all, 23 people "
            "were hit. Nine have died. The other 14 will live."
        ),
        {("Nine", "23"), ("nine", "23"), ("14", "23")},
    ),
    "wounded beside dead": (
        (
            "In Ohio 23 people were hit. Nine have died; the other 14 were hurt. Of the wounded, "
            "five are in hospital."
        ),
        {("Nine", "23"), ("14", "23"), ("five", "14")},
    ),
    "while behind a relative clause": (
        (
            "The jeepney had 14 people on board. Nine were treated, two of whom were kept in, "
            "while three escaped unhurt."
        ),
        {("Nine", "14"), ("two", "Nine"), ("three", "14")},
    ),
    "people whom nobody counts": (
        "Police arrested 84 people in Tampa. Detectives posed as buyers. Two of them wore wires.",
        set(),
    ),
    "several accidents": (
        ("Three were killed in separate accidents. A jeepney with 14 people on board hit a wall."),
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), MORE.values(), ids=MORE)
def test_sentences_that_follow_say_what_is_part_of_what(record_of, text, expected):
    assert parts(record_of(text)) == expected


def test_a_definite_count_restates_the_one_of_its_noun(record_of):
    record = record_of(
        "Two of the 84 men jailed in Tampa are soldiers. Of the 11 victims, two are girls. The two "
        "girls are in care."
    )
    printed = {figure.id: figure.span.start for figure in record.figures}

    assert printed[record.figures[-1].same_as] == record.figures[-2].span.start


def test_an_age_between_two_is_no_count(record_of):
    assert [f.span.text for f in record_of("Six men wooed a girl between 13 and 15.").figures] == [
        "Six",
    ]


SENTENCES = {
    "half and the rest": (
        (
            "Gas killed 125 people in Puno. Police named six suspects, half of them officers, the "
            "other three clerks."
        ),
        {("half", "six"), ("three", "six")},
    ),
    "an older story": (
        (
            "A crash killed 20 people on 6 May 2018, the most since 2009, when 49 people died. "
            "Eighteen of the victims were inside."
        ),
        {("Eighteen", "20")},
    ),
    "behind an aside": (
        "In Tyre 12 people, two of them boys, died on Tuesday and 25 on Wednesday.",
        {("two", "12")},
    ),
    "where they were held": (
        "Police kill 40 rebels\n\nPolice killed 30 rebels in two raids in Giza, and ten in Suez.",
        {("30", "40"), ("ten", "40")},
    ),
    "deaths out of cases": (
        "Ninety people have died of cholera in Kwilu since March out of 1,530 recorded cases.",
        {("Ninety", "1,530")},
    ),
    "for a total": (
        "The county reported 41 new infections on Thursday, for a total of 367.",
        {("41", "367")},
    ),
    "those who had come before": (
        "The 106 migrants were tested. Eleven of those who had come on Tuesday were ill.",
        set(),
    ),
    "more by nation": (
        "Police held 41 people. Of them, 27 are Filipinos and eight Thais; six are Malaysians.",
        {("27", "41"), ("eight", "41"), ("six", "41")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_sentences_of_many_newsrooms(record_of, text, expected):
    assert parts(record_of(text)) == expected


RANKS = {
    "with a fate": (
        (
            "Crashes killed 72 people. Pedestrians were the worst hit, with 31 killed, followed by "
            "passengers (25) and drivers (16)."
        ),
        {("31", "72"), ("25", "72"), ("16", "72")},
    ),
    "with a noun": (
        (
            "Police made 46 arrests in Cebu. Mandaue had most arrests with 21, followed by Naga "
            "with 13 and Bogo with seven."
        ),
        {("21", "46"), ("13", "46"), ("seven", "46")},
    ),
    "quarters of a town": (
        (
            "The toll is 217. The north leads the toll with 52, ahead of Arima (48), the west "
            "(29) and the centre (25)."
        ),
        {("52", "217"), ("48", "217"), ("29", "217"), ("25", "217")},
    ),
    "another day": ("Nine men were held, followed by 12 on Monday.", set()),
}


@pytest.mark.parametrize(("text", "expected"), RANKS.values(), ids=RANKS)
def test_nobody_in_a_row_of_ranks_is_part_of_its_leader(record_of, text, expected):
    assert parts(record_of(text)) == expected


RESTS = {
    "the other of the": (
        (
            "In all, 3,245 people died. Only 1,412 bodies were found; the other 1,833 of the 3,245 "
            "are missing."
        ),
        {("1,412", "3,245"), ("1,833", "3,245")},
    ),
    "the others were": (
        (
            "In all, 305 people died. For 204 victims no age is known. "
            "The others were 80 men and 21 women."
        ),
        {("204", "305"), ("80", "305"), ("21", "305")},
    ),
    "a group that can hold them": (
        (
            "Bandits kidnapped 4,722 people, and at least 762 were killed. Zamfara accounted "
            "for 1,203 of the victims."
        ),
        {("1,203", "4,722")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), RESTS.values(), ids=RESTS)
def test_what_is_left_is_of_what_it_completes(record_of, text, expected):
    assert parts(record_of(text)) == expected


SERIES = {
    "said": ("Gunmen took 287 pupils in Kuriga. A teacher said 28 had escaped.", {("28", "287")}),
    "a week earlier": (
        "The navy rescued 104 migrants off Pylos. A week earlier, 90 migrants were rescued there.",
        set(),
    ),
    "being": (
        "Eleven of the fourteen defendants came to court, three being still at large.",
        {("Eleven", "fourteen"), ("three", "fourteen")},
    ),
    "from among these": (
        "Of 143 victims, 71 were sheltered, and from among these, 22 have gone home.",
        {("71", "143"), ("22", "71")},
    ),
    "a participle": (
        "Police freed 31 girls, 13 belonging to Khunti, 10 to Simdega and eight to Gumla.",
        {("13", "31"), ("10", "31"), ("eight", "31")},
    ),
    "a total under bullets": (
        "Prisoners by status:\n\n• convicted: 12,406\n• awaiting trial: 19,871\n\nTotal: 32,277",
        {("12,406", "32,277"), ("19,871", "32,277")},
    ),
    "a group before a dash": (
        (
            "A crash killed nine and hurt 36. The injured – 18 men, 11 women and seven boys – were "
            "taken to Lima."
        ),
        {("18", "36"), ("11", "36"), ("seven", "36")},
    ),
    "a dateline": ("LIMA – Police held 12 men and nine women.", set()),
    "all those": (
        (
            "A boat sank and 104 people were rescued. All those rescued were male: 43 Thais and 61 "
            "Malays."
        ),
        {("43", "104"), ("61", "104")},
    ),
    "accounts for": (
        "Floods killed 225 people in Malawi. Blantyre accounts for 158, and Mulanje for 30.",
        {("158", "225"), ("30", "225")},
    ),
    "nations in brackets": (
        "Police stopped 11,471 migrants. Thais (2,654) were most, then came Laotians (1,180).",
        {("2,654", "11,471"), ("1,180", "11,471")},
    ),
    "a list opened by them": (
        "Inspectors freed 184 workers, 130 of them on farms, 37 in mines and 17 on building sites.",
        {("130", "184"), ("37", "184"), ("17", "184")},
    ),
    "places and one inside": (
        (
            "It killed eight people: three in Grenada, two of them in Gouyave, three in Haiti and "
            "two in Cuba."
        ),
        {("three", "eight"), ("two", "three"), ("three", "eight"), ("two", "eight")},
    ),
    "the acquitted": (
        (
            "Of 340 people tried, 291 were convicted, 29 acquitted. Eleven of the acquitted went "
            "home."
        ),
        {("291", "340"), ("29", "340"), ("Eleven", "29")},
    ),
    "all of two days": (
        "On Monday police held 23 Thais. On Tuesday 34 Laotians were held. All 57 were deported.",
        {("23", "57"), ("34", "57")},
    ),
    "a total and deaths": (
        "Iran confirmed 586 new infections, raising the total to 2,922, and 15 deaths.",
        {("586", "2,922"), ("15", "2,922")},
    ),
    "from so many countries": (
        (
            "Togo deported 90 traders. The men had come from three countries: 40 from Mali, 30 "
            "from Niger and 20 from Chad."
        ),
        {("40", "90"), ("30", "90"), ("20", "90")},
    ),
    "countries of a continent": (
        "The fund helps 19 countries: 12 in Africa and seven in Asia.",
        {("12", "19"), ("seven", "19")},
    ),
    "those who are named behind": (
        (
            "On Monday 27 people were rescued. Seven of the rescued, four women and three "
            "children, were taken to hospital."
        ),
        {("Seven", "27"), ("four", "Seven"), ("three", "Seven")},
    ),
    "former and latter": (
        "Of 52 women, 36 came from Mali and Togo, 20 from the former and 16 from the latter.",
        {("36", "52"), ("20", "36"), ("16", "36")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), SERIES.values(), ids=SERIES)
def test_series_of_a_release(record_of, text, expected):
    assert parts(record_of(text)) == expected
