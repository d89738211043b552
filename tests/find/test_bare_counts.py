"""Numbers without a noun beside them that the wording makes counts of people or cases."""

import pytest

from statextract.model.vocabulary import Outcome, Unit


def found(record):
    return {f.span.text: f.unit for f in record.figures if not f.derived}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nepalis were the largest group at 819.", "819"),
        ("Hondurans made up the second-largest group with 412.", "412"),
        ("Vietnamese were the biggest community at 90 and ran the market.", "90"),
        ("The barracks of Tigre state hold 1,320, of whom most sleep on the floor.", "1,320"),
        ("The camp near Goma now shelters 9,400, of whom many are sick.", "9,400"),
        ("The firm could not reach 26 of its own staff.", "26"),
        ("The port lost 14 of its own workers in the fire.", "14"),
        ("The count took those known to have drowned to 95.", "95"),
        ("The search took the number of those known to have drowned to 95.", "95"),
        ("The navy puts those on board at about 500.", "500"),
        ("Officials put the number of nurses among the 90 dead at 12.", "12"),
        ("Farmers returning from Kenya in May numbered 680.", "680"),
        ("This season's deaths total 62.", "62"),
        ("Guards held 87 people in the first quarter: 31 in May and 56 in June.", "31"),
    ],
)
def test_bare_number_counts_people(record_of, text, number):
    assert found(record_of(text))[number] is Unit.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "The Greens were the largest party with 101.",
        "The youngest member of the largest group is 34.",
        "The index put on 12, and shares closed at 500.",
        "The firm repaired 26 of its own lorries.",
        "Those in the north put the clock at 500.",
        "He lives at number 34, of which he is proud.",
        "Shares returning from a slump numbered the days to 2019.",
        "Boats: 12\nUpdated: 14\nFlights: 7",
        "Under five years: 31\nOver ten metres: 8",
        "Dry days: 12\nReported: 14",
        "The seven, also from Ghana, were lorries.",
        "Hits (40), Runs (25) and Errors (18) make 90 in cricket.",
        "He was number nine on the list of judges.",
        "Troops captured 40 percent of the city's west in Mosul.",
        "Oslo and Lima agreed on a two plus two meeting.",
        "One can't say that it stops there, and one must speak.",
    ],
)
def test_bare_number_counts_nobody(record_of, text):
    units = found(record_of(text)).values()
    assert [unit for unit in units if unit is not Unit.OBJECT] == []


@pytest.mark.parametrize(
    "text",
    [
        "The search took the number of those known to have drowned to 95.",
        "Rescuers put the number of miners believed to have died at 95.",
        "The fire brings the number of people feared to have been killed to 95.",
    ],
)
def test_those_known_to_have_died_are_dead(record_of, text):
    (figure,) = record_of(text).figures
    assert (figure.span.text, figure.outcome) == ("95", Outcome.KILLED)


def test_bracket_behind_a_lower_rank_is_none_of_the_leader(record_of):
    record = record_of(
        "Peru turned back 900 migrants in May. Haitians were the largest group with 412, "
        "ahead of Cubans (97) and Chileans (40)."
    )
    leader, follower = record.figures[1:3]
    assert (leader.span.text, follower.span.text) == ("412", "97")
    assert follower.of != leader.id


def test_sentence_that_breaks_off_is_read(record_of):
    assert record_of("One couple and").relations == ()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In Beira 118 people drowned, in Dondo 43, and elsewhere 20.", ["118", "43", "20"]),
        ("In Gondar province 64 died; in Bahir Dar, 170.", ["64", "170"]),
        ("At Kasese 12 were hurt, and near Bwera seven.", ["12", "seven"]),
        ("Marines rescued 210, fishing boats 92 and naval ferries 31.", ["210", "92", "31"]),
        ("Police arrested 14, border guards six.", ["14", "six"]),
        ("Kano reported 15 further deaths, for 92 in all.", ["15", "92"]),
        ("Peru recorded 40 infections and Chile 12 cases, making 52 in total.", ["40", "12", "52"]),
        ("Some 60 died in Tete, giving a total for the week of 95.", ["60", "95"]),
        ("The dead in the mine numbered 30 on Monday, with 12 found that day.", ["30", "12"]),
        ("The toll stood at 33 on Monday, after nine more were recovered.", ["33", "nine"]),
        ("Rebels shot 40 in Ituri. The surviving 18 fled to Bunia.", ["40", "18"]),
        ("Forty-nine, Ethiopians all, were found in a lorry.", ["Forty-nine"]),
        ("Eleven, Danes all, boarded in Lagos.", ["Eleven"]),
    ],
)
def test_count_goes_on_from_the_one_before(record_of, text, numbers):
    units = found(record_of(text))
    assert [number for number in units if units[number] in (Unit.PERSON, Unit.CASE)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "In Beira 118 people drowned, in Dondo 43 houses fell.",
        "In Beira 118 people drowned, in Dondo 43 per cent lost power.",
        "In Hama 118 people died, in March 2015.",
        "Police arrested 118, the minister said on page 12.",
        "Police arrested 118, Arsenal won 3-1.",
        "Police arrested 118, bail was set at 500.",
        "Firemen rescued 118, aged 30 to 62.",
        "Police arrested 118, the youngest 31 and the oldest 62.",
        "Fire killed 118 people, for 92 dollars in all.",
        "The toll stood at 118, after nine cars were found.",
        "The court fined 118 people, giving a total bill of $9.",
    ],
)
def test_number_of_another_kind_does_not_go_on(record_of, text):
    units = found(record_of(text))
    assert [n for n in units if units[n] in (Unit.PERSON, Unit.CASE)] == ["118"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Reported: 74\nFound alive: 62\nFound dead: 12", ["74", "62", "12"]),
        ("Registered: 90\nHospitalised: 31\nDischarged: 22", ["90", "31", "22"]),
        ("- Confirmed cases: 42\n- Under five years: 31\n- Deaths: 4", ["42", "31", "4"]),
        ("- Victims: 42\n- Aged 60 and over: 31\n- Girls: 4", ["42", "31", "4"]),
        ("Police held 72. Eighteen, also from Ghana, were in a lorry.", ["72", "Eighteen"]),
        ("Police held 72. Nine, all from Peru, sought asylum.", ["72", "Nine"]),
        ("All 40 women, who number nine by now, were let go.", ["40", "nine"]),
        (
            "Wau (40), Juba (25) and Yei (18) account for most patients, or 83 people.",
            ["40", "25", "18", "83"],
        ),
        (
            "Of the 90 crashes, 20 were fatal, 45 grave and 25 slight.",
            ["90", "20", "45", "25"],
        ),
    ],
)
def test_label_or_row_tells_what_is_counted(record_of, text, numbers):
    units = found(record_of(text))
    assert [number for number in units if units[number] in (Unit.PERSON, Unit.CASE)] == numbers


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Eleven, or a third, have been identified.", "third"),
        ("Some 30 of them, or a fifth, were shot.", "fifth"),
        ("At least 12 miners, or a tenth, drowned.", "tenth"),
    ],
)
def test_ordinal_that_says_a_count_again_is_a_share(record_of, text, share):
    figures = record_of(text).figures
    assert [f.span.text for f in figures if f.unit is Unit.SHARE] == [share]


@pytest.mark.parametrize(
    "text",
    ["A second, or a third, attempt killed 12.", "On 4 May, or a third day, 12 died."],
)
def test_ordinal_of_a_row_is_no_share(record_of, text):
    assert [f.span.text for f in record_of(text).figures if f.unit is not Unit.OBJECT] == ["12"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Bern took in 600 refugees, as against 400 put up in Basel.", ["600", "400"]),
        ("Police held 70 boys, as against 12 the week before.", ["70", "12"]),
        ("Eight of the miners were shot, as against three in June.", ["Eight", "three"]),
    ],
)
def test_what_a_count_is_set_against_is_a_count(record_of, text, numbers):
    figures = record_of(text).figures
    assert [f.span.text for f in figures if f.unit is Unit.PERSON] == numbers


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Last week 14 Indian fishermen were arrested.", True),
        ("In the first quarter 14 Indian nationals died.", True),
        ("That week 14 Turkish soldiers were killed.", True),
        ("In week 14 many Indian fishermen were arrested.", False),
    ],
)
def test_a_week_that_is_told_apart_has_no_number(record_of, text, counted):
    assert ("14" in [f.span.text for f in record_of(text).figures]) is counted
