"""Whom "the others" are set against, what a sentence that leads to some goes on with, verdicts."""

import pytest
from tests.link.ties import listed, ties

from statextract import extract


def alarms(record):
    return [f.message for f in record.findings if f.kind in ("fail", "review")]


def derived(record):
    return [(f.quantity.value, f.span.text) for f in record.figures if f.derived]


HELD = "Agents held 40 people. Twenty-two are Nigerians and 18 are Ghanaians. "
SET_AGAINST = [
    (HELD + "The Ghanaians were deported and the others remain in custody.", [(22, "the others")]),
    (HELD + "The 18 Ghanaians went home; the rest were jailed.", [(22, "the rest")]),
    (
        (
            "Police found 34 boys. Nine of them were under ten. Of the "
            "boys, 21 came from Wele and 13 "
            "from Ube. The under-tens are in care while the others went home."
        ),
        [],
    ),
    (
        (
            "The court tried 14 people. Nine were men and five were "
            "women. The women were freed on "
            "bail; the rest were remanded."
        ),
        [(9, "the rest")],
    ),
    (HELD + "The ringleaders were deported and the others remain in custody.", []),
    (HELD + "Most were deported and the rest remain in custody.", []),
]


@pytest.mark.parametrize(("text", "rests"), SET_AGAINST, ids=range(len(SET_AGAINST)))
def test_the_others_are_set_against_those_whom_the_sentence_names(record_of, text, rests):
    record = record_of(text)

    assert derived(record) == rests
    assert not alarms(record)


def test_nobody_is_left_for_a_rest_that_a_sentence_of_its_own_tells(record_of):
    told = "Of the 98 victims, 59 went home and 39 are in care. The rest were moved to Lomé."

    assert alarms(record_of(told)) == ["98 − 59 − 39 = 0: nobody is left for “The rest”"]


LED_TO = [
    ("Of 210 people checked, 126 were held. Eighty-eight are men and 38 are women.", "126"),
    ("Of 300 people searched, 120 were arrested. Three of them were minors.", "120"),
    ("Of 90 migrants aboard, 30 were rescued. They included 12 children.", "30"),
    ("Of 300 voters polled, 120 were undecided. Ninety were women and 210 men.", "300"),
    ("Of 1,200 people tested, 80 were infected. 600 were men and 600 women.", "1,200"),
    ("Of the 98 victims, 59 went home. Seventy are women and 28 are men.", "98"),
    ("Of 40 people aboard, 12 were rescued. Three are missing.", "40"),
]


@pytest.mark.parametrize(("text", "whole"), LED_TO, ids=[text[:20] for text, _ in LED_TO])
def test_a_group_told_only_to_lead_to_some_of_it_is_left_for_these(record_of, text, whole):
    record = record_of(text)
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert {printed.get(figure.of) for figure in record.figures[2:]} == {whole}
    assert not alarms(record)


PLACES = [
    (
        (
            "Police freed 79 people. Fourteen men were held in four "
            "provinces: eight in Almeria, three "
            "in Murcia, two in Jaen and one in Cadiz."
        ),
        ("Fourteen", ("eight", "three", "two", "one"), True),
    ),
    (
        (
            "Officers freed 79 people. They made 14 raids in three "
            "towns: eight in Lyon, four in Nice "
            "and two in Lille."
        ),
        ("14", ("eight", "four", "two"), True),
    ),
    (
        (
            "Some 120 cases of cholera were reported. Cases were seen in "
            "three towns: 40 in Gulu, 30 "
            "in Lira and 50 in Arua."
        ),
        ("120", ("40", "30", "50"), True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES, ids=["held", "raids", "told before"])
def test_a_list_of_places_is_of_the_count_of_its_own_sentence(record_of, text, wanted):
    assert listed(record_of(text)) == [wanted]


RING = (
    "A court in Ghent convicted 11 members of a ring. The "
    "alleged leader received 20 years, seven "
    "others were given terms of between four and nine years and three were handed suspended "
    "sentences. "
)
VERDICTS = [
    (
        RING + "Two defendants were acquitted. Prosecutors had charged 13 people.",
        {"11<13", "seven<11", "three<11", "Two<13"},
    ),
    ("A court jailed six people. It acquitted four other defendants.", set()),
    ("A judge jailed 11 men. Two other suspects, who fled, will be tried in June.", set()),
    ("A jury found five defendants guilty. Three other defendants were cleared.", set()),
    (
        "A court convicted five men. A sixth man got 12 years in 2021, and two others got life.",
        set(),
    ),
    ("A court jailed five men for life. Their driver got ten years and two others got six.", set()),
    ("Sixteen people were charged. Two defendants have pleaded guilty.", {"Two<Sixteen"}),
]


@pytest.mark.parametrize(("text", "wanted"), VERDICTS, ids=[text[:24] for text, _ in VERDICTS])
def test_the_acquitted_are_of_all_who_were_tried(record_of, text, wanted):
    record = record_of(text)

    assert ties(record) == wanted
    assert not alarms(record)


TIMED = [
    (
        (
            "Kuwait deported 2,900 people in March, bringing the total "
            "for the first quarter to 8,750. "
            "Of the March deportees, 1,740 were men and 1,160 women."
        ),
        ("2,900", ("1,740", "1,160"), True),
    ),
    (
        (
            "Police rescued 90 girls in February and 410 girls last "
            "year. Of the girls rescued in "
            "February, 62 were Lao and 28 Thai."
        ),
        ("90", ("62", "28"), True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TIMED, ids=["attributive", "in"])
def test_a_month_in_a_noun_phrase_says_which_count_is_meant(text, wanted):
    assert wanted in listed(extract(text, published="2025-04-24"))


SHELTERS = (
    "Gendarmes stopped a bus carrying 44 children. The driver "
    "and three women were arrested. The "
    "children are now in three shelters: 20 in Lomé, 14 in Sokodé and ten in Kara."
)


def test_places_in_a_row_are_of_those_whom_their_sentence_begins_with(record_of):
    record = record_of(SHELTERS)

    assert listed(record) == [("44", ("20", "14", "ten"), True)]
    assert alarms(record_of(SHELTERS.replace("14 in", "15 in"))) == ["20 + 15 + 10 = 45, not 44"]


UNKNOWN = [
    (
        (
            "The office received 5,003 referrals. Adults accounted for "
            "3,302 referrals and children "
            "for 1,586, while in 115 cases the age was unknown."
        ),
        ("5,003", ("3,302", "1,586", "115"), True),
    ),
    (
        (
            "The office had 600 referrals. Of these, 420 were male and "
            "172 female; the sex was not "
            "recorded in eight cases."
        ),
        ("600", ("420", "172", "eight"), True),
    ),
    (
        "Of 60 victims, 40 were women and 20 men; in 12 cases the suspect is unknown.",
        ("60", ("40", "20"), True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), UNKNOWN, ids=["age", "sex", "another matter"])
def test_cases_of_unknown_age_or_sex_complete_the_list(record_of, text, wanted):
    record = record_of(text)

    assert listed(record) == [wanted]
    assert not alarms(record)


def test_those_acquitted_are_none_of_the_sentenced(record_of):
    told = (
        "Prosecutors said 43 members of a gang had been sentenced. Twenty-seven of them were "
        "policemen. Nine were acquitted."
    )

    assert ties(record_of(told)) == {"Twenty-seven<43"}
    assert ties(record_of("Of 52 people tried, 43 were convicted. Nine were acquitted.")) == {
        "43<52",
        "Nine<52",
    }


PAST = [
    (
        (
            "Officers detained 63 people. In 2023 the department made "
            "13,500 raids and arrested 5,800 "
            "people."
        ),
        [None, "2023", "2023"],
    ),
    (
        (
            "Prosecutors said 43 members of a gang had been sentenced. "
            "The gang, dismantled in 2022 in "
            "31 raids, moved 900 people."
        ),
        [None, "2022", None],
    ),
    ("Courts convicted 97 people in 2023. Sixty were men.", ["2023", "2023"]),
]


@pytest.mark.parametrize(("text", "whens"), PAST, ids=["a year", "dismantled", "of the period"])
def test_news_takes_no_time_from_a_past_year_told_behind_it(text, whens):
    record = extract(text, published="2025-04-24")

    assert [figure.when for figure in record.figures] == whens


def test_a_level_takes_no_sex_from_the_sentence_before(record_of):
    record = record_of("Ten defendants were women. The number of suspects fell from 486 to 449.")

    assert [figure.sex for figure in record.figures] == ["female", None, None]


ROLES = [
    ("Of the 80 travellers, 12 were suspected trafficking victims.", ["other", "victim"]),
    ("Of the 80 men, 12 were suspected traffickers.", ["other", "suspect"]),
    ("Border police discovered 412 migrants in a lorry.", ["other"]),
    ("Police discovered 41 women in a locked flat.", ["victim"]),
    ("Ten people were reported to prosecutors for smuggling.", ["suspect"]),
    ("Police booked 22 kiln owners. Three owners have obtained bail.", ["suspect", "suspect"]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES, ids=[text[:24] for text, _ in ROLES])
def test_who_is_found_suspected_or_reported_is_who_the_noun_says(record_of, text, roles):
    assert [figure.role for figure in record_of(text).figures] == roles


NO_COMMA = [
    (
        "Mexico found 233 migrants in a trailer. Of these 189 are adults and 44 are minors.",
        ("233", ("189", "44"), True),
    ),
    (
        "Togo took back 1,109 citizens. Of the returnees 1,042 were men, 61 women and six boys.",
        ("1,109", ("1,042", "61", "six"), True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), NO_COMMA, ids=["these", "a noun"])
def test_an_opening_needs_no_comma_before_a_number_with_a_verb(record_of, text, wanted):
    assert listed(record_of(text)) == [wanted]


TIED = [
    ("Police held 80 men. Of those 12 arrested on Monday, three are minors.", {"three<12"}),
    ("Police held 90 people. Of these 40 men, ten are Danes.", {"ten<40"}),
    (
        (
            "Police charged 58 people over 23 deaths. Thirty-six of "
            "those charged are abroad and 22 at "
            "home; eleven of the latter are held."
        ),
        {"Thirty-six<58", "22<58", "eleven<22"},
    ),
    ("Police held 40 men and 22 women. Eleven of the latter are minors.", {"Eleven<22"}),
    ("A court remanded nine people. Two more suspects are on bail, three are wanted.", set()),
    ("Nine men were held in Oran. Two were charged. Three more suspects are held.", {"Two<Nine"}),
    ("Police held 12 people and took 300 pills from two of them.", {"two<12"}),
    ("Officers searched two cars and found 300 pills in one of them.", {"one<two"}),
    (
        (
            "A judge sentenced 18 of 22 defendants. The main suspect was jailed for 15 years, six "
            "others received five and 11 were given suspended terms."
        ),
        {"18<22", "six<18", "11<18"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TIED, ids=[text[:30] for text, _ in TIED])
def test_counts_are_of_the_group_that_the_wording_means(record_of, text, wanted):
    assert ties(record_of(text)) == wanted


def test_what_follows_a_former_level_is_of_the_level_of_now():
    text = (
        "4,120 people were turned back in February. In January the "
        "number was 3,880. Fifty-one had "
        "re-entry bans."
    )

    assert ties(extract(text, published="2025-04-24")) == {"Fifty-one<4,120"}


OWNERS = [
    ("Inspectors visited 620 workers' dormitories and 12 women's shelters.", ["object", "object"]),
    ("Police searched nine migrants' hostels and found 300 people.", ["object", "person"]),
    ("Police freed 12 victims' relatives.", ["person"]),
    ("He answered the two men's letters.", ["person"]),
    ("The other four artists' paintings were sold.", ["person"]),
]


@pytest.mark.parametrize(("text", "units"), OWNERS, ids=[text[:24] for text, _ in OWNERS])
def test_a_number_before_owners_counts_what_they_own_unless_they_are_known(record_of, text, units):
    assert [figure.unit for figure in record_of(text).figures] == units


def test_survivors_share_no_fate_of_the_dead_and_missing(record_of):
    record = record_of("The wreck left 82 bodies, 104 survivors and nine missing.")

    assert [figure.outcome for figure in record.figures] == ["killed", "rescued", "missing"]


def test_who_has_admitted_guilt_is_convicted(record_of):
    record = record_of("Prosecutors indicted 11 people. Five have admitted guilt.")

    assert [figure.outcome for figure in record.figures] == ["charged", "convicted"]


ROWS = (
    "The centre registered 868 victims. A third, 289, had been exploited in the sex industry, 314 "
    "in other work and 265 had been forced into crime. Seventy-two were minors."
)
LATER = [
    (ROWS, {"289<868", "314<868", "265<868", "Seventy-two<868"}),
    ("Police found 82 people in a lorry. In a similar case in July, 41 had been found.", set()),
    ("Police arrested 82 people. In a separate raid in July, 41 were arrested.", set()),
    ("Nurses treated 15 boys. All 15 are in care, and 11 have gone home.", {"15=15", "11<15"}),
    ("All 40 passengers survived, and nine were treated for shock.", {"nine<40"}),
    ("All 15 children are safe and 11 teachers were hurt.", set()),
    ("A judge ordered the arrest of 18 men, 15 of whom were held. Three are being sought.",
     {"15<18", "Three<18"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LATER, ids=[text[:30] for text, _ in LATER])
def test_what_comes_later_is_of_the_group_it_goes_on_with(record_of, text, wanted):
    record = record_of(text)

    assert ties(record) == wanted
    assert not alarms(record)


def test_another_event_keeps_its_count():
    record = extract("Police found 82 people in a lorry. In a similar case, 41 had been found.")

    assert [(figure.span.text, figure.unit) for figure in record.figures] == [
        ("82", "person"),
        ("41", "person"),
    ]


FOUND = [
    ("A boat sank off Sfax. Fishermen said 12 people were picked up.", ["rescued"]),
    ("Detectives raided two houses. Nine men were picked up.", [None, "arrested"]),
    ("A boat was stopped. Police said 12 men were picked up in Oran.", ["arrested"]),
    ("Four suspects were picked up in port after their boat docked.", ["arrested"]),
    ("Twelve men were picked up on a boat and were charged.", ["arrested"]),
    ("A court ordered the arrest of 18 people.", [None]),
    ("The raid ordered by the mayor led to the arrest of 18 people.", ["arrested"]),
    ("A Nigerian girl of 16 disappeared from a shelter.", []),
]


@pytest.mark.parametrize(("text", "outcomes"), FOUND, ids=[text[:30] for text, _ in FOUND])
def test_an_arrest_is_none_that_was_only_ordered_or_at_sea(record_of, text, outcomes):
    assert [figure.outcome for figure in record_of(text).figures] == outcomes


APART = [
    (
        "By May 156 people were expelled. Of those expelled 117 were men, 28 women, 11 children.",
        {"117<156", "28<156", "11<156"},
    ),
    ("Nineteen were arrested, including the leader, and 12 others are being investigated.", set()),
    ("Nine were hurt, including a boy of two and six others from Oran.", {"six<Nine"}),
    (
        "Latvia had 61 victims. Thirty-nine were exploited abroad, 22 in Latvia.",
        {"Thirty-nine<61", "22<61"},
    ),
    ("Some 300 workers fell ill at home, 22 in Latvia.", {"22<300"}),
]


@pytest.mark.parametrize(("text", "wanted"), APART, ids=[text[:24] for text, _ in APART])
def test_those_told_apart_are_no_part_of_those_beside_them(record_of, text, wanted):
    assert ties(record_of(text)) == wanted
