"""Groups that a sentence takes up by their noun, and events told one after the other."""

import pytest
from tests.checks.breaking import loud_numbers
from tests.link.ties import listed, ties

OF_THEM = [
    ("Three boys drowned in Gao. The boys, two of them brothers, were 9, 11 and 12.", "two<Three"),
    (
        "Eleven miners were trapped in Lota. The miners, three of them Bolivians, were found.",
        "three<Eleven",
    ),
    ("Police held six men. The suspects, two of them foreigners, were 22 to 45.", "two<six"),
    ("Police held six men. He beat boys, one of them at home.", ""),
]


@pytest.mark.parametrize(("text", "tie"), OF_THEM, ids=[text for text, _ in OF_THEM])
def test_some_of_them_are_of_the_group_that_opens_the_sentence(record_of, text, tie):
    assert ties(record_of(text)) == set(tie.split())


APPOSED = [
    (
        "Police freed five women in Ipoh. The women, four Thais and a Laotian, were sent home.",
        "four<five",
    ),
    ("Police held four men in Split. The men, three Serbs and a Bosnian, wept.", "three<four"),
    (
        "Police freed 12 children. The children, seven boys and five girls, were sent home.",
        "seven<12 five<12",
    ),
    ("Police freed five women. Ten men were held. The women, four Thais and a Lao, wept.", ""),
    ("The court heard five women. The men, four Thais and a Laotian, wept.", ""),
]


@pytest.mark.parametrize(("text", "tied"), APPOSED, ids=[text for text, _ in APPOSED])
def test_kinds_behind_the_women_are_of_those_just_counted(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


SECOND = [
    (
        (
            "The toll of two attacks in Quetta and Hangu rose to 65. At least 60 people were"
            " killed in the Quetta blast. In the second attack, five people died."
        ),
        "60<65 five<65",
    ),
    ("The quake killed 90 in Herat. In the second quake, two people died.", ""),
    ("Shelling wounded 30 in Kharkiv. A second strike on the block wounded nine more.", ""),
    ("Two bombs killed 22 in Gao. The second attack, at a bus stop, killed seven.", "seven<22"),
    (
        (
            "Two avalanches in the Alps killed seven skiers. Four died near Davos on Monday. Three"
            " others were killed in the second avalanche, near Ischgl."
        ),
        "Four<seven Three<seven",
    ),
]


@pytest.mark.parametrize(("text", "tied"), SECOND, ids=[text for text, _ in SECOND])
def test_a_second_event_is_none_of_the_first(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


def test_the_dead_who_were_17_are_an_age(record_of):
    record = record_of("Five men died in Gao. Two of the dead were 17.")
    assert [figure.span.text for figure in record.figures] == ["Five", "Two"]


AMONG = [
    (
        "A slide killed 14 people in Cauca. Four boys, the youngest aged two, were among them.",
        "Four<14",
    ),
    ("Police held 31 activists. Five students, all under 20, are among those held.", "Five<31"),
    ("A slide killed 14 people. Four boys, aged two to six, played among them.", ""),
]


@pytest.mark.parametrize(("text", "tied"), AMONG, ids=[text for text, _ in AMONG])
def test_an_insert_does_not_part_some_from_those_they_are_among(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


DEAD = [
    (
        (
            "Cholera killed 41 people and sickened 1,650 in a week. Of the patients, 980 have"
            " recovered while 629 are still in hospital."
        ),
        ("1,650", ("41", "980", "629"), True),
    ),
    (
        (
            "Ninety people were hurt in Oran. Of the injured, 50 were discharged and 36 are in"
            " hospital; four died."
        ),
        ("Ninety", ("50", "36", "four"), True),
    ),
    (
        "A blast killed four and injured 90. Of the injured, 50 were discharged, 36 are in care.",
        None,
    ),
    (
        "Measles sickened 60 pupils and killed five men. Of the 60, 41 recovered, 16 are in care.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "partition"), DEAD, ids=[text for text, _ in DEAD])
def test_the_dead_are_of_the_sick_whose_list_leaves_as_many_out(record_of, text, partition):
    record = record_of(text)
    assert [p for p in listed(record) if len(p[1]) > 2] == ([partition] if partition else [])
    assert partition is None or loud_numbers(record) == []


def test_a_share_of_minors_is_not_the_count_of_those_under_five(record_of):
    record = record_of(
        "Courts freed 1,046 people, so that 46 per cent of those released were below the age of"
        " eighteen. Eighty-one had not yet turned five."
    )
    assert loud_numbers(record) == []


def test_one_of_is_an_item_of_a_list_of_such(record_of):
    record = record_of("She faces nine counts: five of fraud, one of perjury and three of theft.")
    assert listed(record) == [("nine", ("five", "one", "three"), True)]
    record = record_of(
        "Five of the men fled, one of Gao's best lawyers said, and two of them fell."
    )
    assert "one" not in {figure.span.text for figure in record.figures}


def test_courts_rule_on_cases_whoever_is_told_beside_them(record_of):
    record = record_of(
        "In a year 376 people were charged in 143 cases. Courts have ruled on 81 of these."
    )
    assert ties(record) == {"81<143"}


def test_who_boarded_later_are_none_of_those_there_at_first(record_of):
    record = record_of("The van carried four children at first; seven had boarded by the end.")
    assert ties(record) == set()


def test_some_who_died_of_a_cause_are_of_the_dead(record_of):
    text = "Thirty inmates died and at least 40 were hurt in Machala, 27 of them by asphyxiation."
    assert ties(record_of(text)) == {"27<Thirty"}


def test_cases_in_which_people_were_hurt_are_cases(record_of):
    record = record_of("In 380 cases migrants were given medical help.")
    assert [str(figure.unit) for figure in record.figures] == ["case"]


GIVEN = [
    (
        "Courts tried 40 men. Bail was granted to 13. The court acquitted five and convicted 11.",
        "13<40 five<40 11<40",
    ),
    (
        "Police held 22 men. Compensation was paid to 12. A judge freed six and jailed nine.",
        "12<22 six<22 nine<22",
    ),
    ("Courts tried 40 men. Bail was granted to 13. Of them, five were Danes.", "13<40 five<13"),
    ("Officers checked 60 lorries. They fined 12 of them, and 70 were checked on Friday.", "12<60"),
    ("Two men were held, a week after police busted a cell of 12.", ""),
    ("Two men were held after a fight broke out with a gang of 12.", ""),
    ("Three men were held as officers broke up a ring of 12.", "Three<12"),
    ("Three men were held after police busted a gang, 12 people said.", ""),
    ("Two soldiers (of 40 countries) marched.", ""),
]


@pytest.mark.parametrize(("text", "tied"), GIVEN)
def test_whom_something_was_given_are_no_topic_and_others_no_part(record_of, text, tied):
    assert ties(record_of(text)) == set(tied.split())


def test_several_reasons_do_not_tell_anybody_twice(record_of):
    record = record_of(
        "Police held 90 people. Forty are charged with theft and 60 with fraud. The plan failed for"
        " several reasons."
    )
    assert [parts for _, parts, _ in listed(record)] == [("Forty", "60")]
