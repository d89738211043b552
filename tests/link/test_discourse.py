"""Parts that only the course of a story ties to their whole, and look-alikes that stay apart."""

import pytest


def parts(record):
    """The pairs (part, whole) as printed."""
    printed = {figure.id: figure.span.text for figure in record.figures}
    return {
        (figure.span.text, printed[figure.of])
        for figure in record.figures
        if figure.of and not figure.derived
    }


MEMBERS = {
    "noun of the story": (
        (
            "A Lagos man was charged with defrauding nine traders.\n\n"
            "Prosecutors said he kept the deeds of two victims."
        ),
        {("two", "nine")},
    ),
    "defendants of the charged": (
        "Prosecutors in Ohio charged 19 people with fraud. Four defendants have pleaded guilty.",
        {("Four", "19")},
    ),
    "other victims": (
        "A blast in Quetta killed 16 people. Two other victims were buried on Monday.",
        {("Two", "16")},
    ),
    "kind of victims": (
        "The office counted 14,206 offenders in Perth. In the north, 3,197 offenders were female.",
        {("3,197", "14,206")},
    ),
    "more of the killed": (
        (
            "A gunman killed nine people in Cetinje. He killed four men. Later five more men were "
            "killed outside."
        ),
        {("four", "nine"), ("five", "nine")},
    ),
    "later fate": (
        "Officers in Leeds made 22 arrests. Eight people have been charged since then.",
        {("Eight", "22")},
    ),
    "other people, other fate": (
        "A fire in Oran killed 16 people. Two men were arrested.",
        set(),
    ),
    "another year": (
        "Police in Lima arrested 40 people in 2024. In 2019, 12 people were charged.",
        set(),
    ),
    "larger than the group": (
        "Police in Lima arrested 12 people. Forty people have since been charged.",
        set(),
    ),
    "a count on top": (
        "The flood in Pati killed 12 people. Nine more victims died, bringing the toll to 31.",
        {("Nine", "31")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), MEMBERS.values(), ids=list(MEMBERS))
def test_a_noun_or_fate_of_the_story_ties(text, expected, record_of):
    assert parts(record_of(text)) == expected


COMPANY = {
    "name and others": (
        "Three fishermen drowned off Cebu. Ramon Cruz and two other fishermen left on Monday.",
        {("two", "Three")},
    ),
    "one and a rank": (
        "The three people hurt on the bridge, a captain and two sergeants, were flown to Cali.",
        {("two", "three")},
    ),
    "along with": (
        "Three officers died in Puno. The commander died along with two other officers.",
        {("two", "Three")},
    ),
    "no group of that size": (
        "Five fishermen drowned off Cebu. Ramon Cruz and two other men were on the pier.",
        set(),
    ),
    "two counts joined": (
        "Three officers died in Puno. Police held four men and two other women.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), COMPANY.values(), ids=list(COMPANY))
def test_one_and_others_are_of_the_group_of_both(text, expected, record_of):
    assert parts(record_of(text)) == expected


PRESENT = {
    "at work": (
        (
            "Forty-three men were working underground when water rushed in. Fourteen miners died "
            "and three are missing."
        ),
        {("Fourteen", "Forty-three"), ("three", "Forty-three")},
    ),
    "aboard": (
        (
            "A boat with 62 on board sank off Derna. The 24 survivors were taken to port and 11 "
            "bodies were found."
        ),
        {("24", "62"), ("11", "62")},
    ),
    "in the hotel": (
        "Sixty guests were in the hotel when the fire broke out. The blaze killed nine people.",
        {("nine", "Sixty")},
    ),
    "more than were there": (
        "The bus carried 52 passengers. Road accidents killed 98,738 people in the country.",
        set(),
    ),
    "all that there were": (
        "The 39 survivors said there had been 46 of them on board.",
        {("39", "46")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), PRESENT.values(), ids=list(PRESENT))
def test_fates_are_of_those_who_were_there(text, expected, record_of):
    assert parts(record_of(text)) == expected


SUMMED = {
    "in all": (
        "Police in Accra arrested nine men on Monday. They have now arrested 40 men in all.",
        {("nine", "40")},
    ),
    "counting in": (
        "Two clerks were charged in Utah on Friday. Including them, 19 clerks have been charged.",
        {("Two", "19")},
    ),
    "near enough to be the same": (
        "Police in Accra arrested 38 men on Monday. They arrested 40 men in all.",
        set(),
    ),
    "another fate": (
        "Nine men died in Accra on Monday. Police arrested 40 men in all.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), SUMMED.values(), ids=list(SUMMED))
def test_a_sum_told_later_holds_what_was_told(text, expected, record_of):
    assert parts(record_of(text)) == expected


TABLES = {
    "column of a total in the text": (
        (
            "Floods in Nepal have killed 91 people.\n\n"
            "Province | Dead\nKoshi | 30\nGandaki | 26\nOthers | 35\n"
        ),
        {("30", "91"), ("26", "91"), ("35", "91")},
    ),
    "series, no breakdown": (
        (
            "Floods in Nepal killed 35 people this year.\n\n"
            "Year | Dead\n2022 | 30\n2023 | 26\n2024 | 35\n"
        ),
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), TABLES.values(), ids=list(TABLES))
def test_a_column_without_a_total_is_of_that_in_the_text(text, expected, record_of):
    assert parts(record_of(text)) == expected


WORDED = {
    "named group in brackets": (
        "Police in Bokeo detained 642 people. Those detained (435 men and 207 women) were moved.",
        {("435", "642"), ("207", "642")},
    ),
    "kinds of people": (
        "The ferry had 284 people on board, 261 passengers and 23 crew, when it burned.",
        {("261", "284"), ("23", "284")},
    ),
    "still": (
        "Sixty-three people were treated for burns, and nine were still in hospital.",
        {("nine", "Sixty-three")},
    ),
    "gapped list after a colon": (
        "The mission counted 117 deaths: 74 natural, 21 in traffic and 22 at work.",
        {("74", "117"), ("21", "117"), ("22", "117")},
    ),
    "baseline is no antecedent": (
        (
            "Inspectors freed 2,004 workers, down from 3,190 in 2023. Of the workers, 30 were "
            "minors."
        ),
        {("30", "2,004")},
    ),
    "another group in between": (
        (
            "The ministry recorded 604 cases and 11 deaths. Eighty of the cases and two of the "
            "deaths were added."
        ),
        {("11", "604"), ("Eighty", "604"), ("two", "11")},
    ),
    "subject of a breakdown": (
        (
            "A boat with 196 migrants was stopped off Langkawi. The migrants were 71 men, 57 women "
            "and 68 children."
        ),
        {("71", "196"), ("57", "196"), ("68", "196")},
    ),
    "one preposition twice": (
        (
            "Gunmen killed 403 people. Gangs account for 262 of the deaths, police operations for "
            "107 and others for 34."
        ),
        {("262", "403"), ("107", "403"), ("34", "403")},
    ),
    "the group": (
        "A plane carrying 64 nurses landed in Seoul. The group includes 11 men.",
        {("11", "64")},
    ),
    "far too many for the topic": (
        "Two officers were suspended in Basra. Thousands were still in the square.",
        set(),
    ),
    "no one is no whole": (
        "Police detained 642 people. No one was hurt. Forty are Lao citizens.",
        {("Forty", "642")},
    ),
    "announced kind": (
        (
            "Police held 175 people – 121 brokers and 54 crew. As for the brokers, 31 of them were "
            "jailed."
        ),
        {("121", "175"), ("54", "175"), ("31", "121")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), WORDED.values(), ids=list(WORDED))
def test_wording_ties_to_the_right_group(text, expected, record_of):
    assert parts(record_of(text)) == expected


ON_TOP = {
    "others": (
        (
            "Police in Ontario arrested 41 people. On Monday they held 27 people. Fourteen others "
            "were arrested before."
        ),
        {("27", "41"), ("Fourteen", "41")},
    ),
    "more": (
        (
            "A gunman killed nine people in Cetinje. He shot dead four men there. He killed five "
            "more people outside."
        ),
        {("four", "nine"), ("five", "nine")},
    ),
    "another": (
        (
            "A coal mine fire killed 34 miners. Rescuers found eight bodies on Monday. Another 26 "
            "bodies were found on Tuesday."
        ),
        {("eight", "34"), ("26", "34")},
    ),
    "no total of that size": (
        (
            "Police in Ontario held 50 people. On Monday 27 people were hurt. Fourteen others were "
            "hurt before."
        ),
        set(),
    ),
}


@pytest.mark.parametrize(("text", "expected"), ON_TOP.values(), ids=list(ON_TOP))
def test_a_count_and_the_one_on_top_are_of_their_sum(text, expected, record_of):
    record = record_of(text)

    assert parts(record) == expected
    assert [len(partition.parts) for partition in record.partitions] == [2] * bool(expected)


OPEN = {
    "one more without a number": "The boat had 54 people aboard: 51 men, two women and a baby.",
    "unnumbered boy": "They buried 17 of their own on Sunday – 13 men, three women and a boy.",
}


@pytest.mark.parametrize("text", OPEN.values(), ids=list(OPEN))
def test_parts_with_one_more_untold_are_not_all(text, record_of):
    assert [partition.complete for partition in record_of(text).partitions] == [False]


def test_brackets_behind_another_time_are_no_parts(record_of):
    text = (
        "In May 4,912 victims were referred, fewer than in the previous quarter (5,168) and more "
        "than in May 2023 (4,386)."
    )

    assert parts(record_of(text)) == set()


def test_rows_of_a_table_are_one_breakdown_each(record_of):
    text = (
        "Victims by type\n\nType | Adults | Children | Not recorded | Total\n"
        "Labour | 14 | 23 | 6 | 43\nCriminal | 81 | 74 | 2 | 157\nAll types | 95 | 97 | 8 | 200\n"
    )
    record = record_of(text)

    assert {len(partition.parts) for partition in record.partitions} == {3, 2}
    assert not [finding for finding in record.findings if finding.kind in ("fail", "review")]
