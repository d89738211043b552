"""Lists are of the group that the words name, and of no other that stands nearer."""

import pytest
from tests.link.ties import ties

TIES = [
    # More than the group before has are told of first.
    (
        (
            "Kuwaiti police arrested 3,100 violators in a week. They sent 8,000 violators to their "
            "embassies, while 600 were moved to travel desks and 900 were deported."
        ),
        "",
    ),
    (
        "The strike idled 900 workers. Managers sacked 60 workers, while 20 were fined.",
        "20<900",
    ),
    ("Police arrested 900 foreigners in a raid. Of them, 310 were deported.", "310<900"),
    (
        (
            "A quake trapped 21 miners. The Red Crescent sent 35 rescuers, while 17 were taken to "
            "hospital."
        ),
        "17<21",
    ),
    # Others were "also" held.
    (
        (
            "The raids led to the arrests of 1,800 individuals without papers. The office added "
            "that 140 individuals were also arrested for entering Jordan illegally. Meanwhile, 11 "
            "were arrested for trying to leave Jordan."
        ),
        "",
    ),
    (
        (
            "Floods in three districts killed 40 people in June. In Sylhet, nine people were "
            "killed. In Bogura, 12 people were also killed."
        ),
        "nine<40 12<40",
    ),
    ("Police held 120 men on Friday. On Saturday 15 more were held, while 40 are free.", ""),
    # One item for each of so many places.
    (
        (
            "The quake killed 64 people. The deaths were in three towns: 34 in Gao, 20 in Kita, "
            "and 10 in Mopti."
        ),
        "34<64 20<64 10<64",
    ),
    (
        (
            "Peru confirmed 33 dengue deaths. These were reported in three regions: Piura (20), "
            "Loreto (8) and Ica (5)."
        ),
        "20<33 8<33 5<33",
    ),
    (
        (
            "Officials counted 12 cases of measles. It spread to six provinces: three in the north "
            "and three in the south."
        ),
        "three<six",
    ),
    (
        "Guards inspected 60 farms in three districts: Gao (31), Kita (19) and Segou (10).",
        "31<60 19<60 10<60",
    ),
    # Parts within a subject.
    (
        (
            "In all nine Ebola cases including eight confirmed cases and one probable case have "
            "been reported."
        ),
        "eight<nine one<nine",
    ),
    (
        "A total of 40 captives including 12 women and 9 children were freed.",
        "12<40 9<40",
    ),
    (
        "Police freed 40 hostages including 12 women and nine children were hurt.",
        "12<40",
    ),
    (
        "Officials said 18 villagers including six women were killed and nine soldiers were hurt.",
        "six<18",
    ),
    (
        "The region reported 30 cases, including 8 deaths, 17 severe cases, and five mild cases.",
        "8<30 17<30 five<30",
    ),
    ("Benin had 30 cases, including 8 deaths, and 17 cases were reported in Togo.", "8<30"),
    # Those to whom the deeds were done.
    (
        "The league counted 95 unlawful arrests, including against eight minors and 11 women.",
        "eight<95 11<95",
    ),
    (
        "The group noted 30 cases of abduction, including five women and two girls.",
        "five<30 two<30",
    ),
    ("Monitors logged 41 killings, including of six children, in Kivu.", "six<41"),
    ("Police recorded 30 cases of theft, including five women and two girls.", ""),
    # All of a group once more, by another trait.
    (
        "Police held 60 people, 45 men and 15 women: Laotians (30), Poles (20) and Danes (10).",
        "45<60 15<60 30<60 20<60 10<60",
    ),
    (
        "Police held 40 people, 28 men and 12 women: 24 Laotians, 10 Poles and six Danes.",
        "28<40 12<40 24<40 10<40 six<40",
    ),
    (
        "Guards held 40 men, 28 Poles and 12 Danes: seven pilots and five cooks.",
        "28<40 12<40 seven<12 five<12",
    ),
    (
        (
            "Agents found 22 people. The group was comprised of 15 men and seven women. All 22 "
            "of the migrants came from Peru and the two drivers came from Chile."
        ),
        "15<22 seven<22 22=22",
    ),
    (
        (
            "Guards rounded up 90 foreigners on Friday. They comprised 60 people from Laos and 30 "
            "from Nepal."
        ),
        "60<90 30<90",
    ),
    (
        "Togo held 90 foreigners. Those arrested consist of 60 Poles and 30 Danes.",
        "60<90 30<90",
    ),
    ("Togo held 90 foreigners. The officers deployed consist of 50 men and 20 women.", ""),
    # Those who were saved, not those who saved them or died.
    ("A raid by 40 officers freed 20 people. Of that group 14 were sent to a home.", "14<20"),
    ("The raid was run by 40 officers. Of that group 14 were later promoted.", "14<40"),
    (
        "Rescuers saved 18 men and found six bodies. Four of the survivors are in hospital.",
        "Four<18",
    ),
    (
        "The lifeboat rescued 30 men and found eight bodies. Six of the dead were old.",
        "Six<eight",
    ),
    (
        (
            "Togo helped 200 stranded Ghanaian migrants return home. Later 90 men went to Chad. "
            "Among the stranded Ghanaian migrants were eight patients."
        ),
        "eight<200",
    ),
    (
        (
            "Aides saved 14 children from a farm. Later 40 officers brought six men, five women "
            "and nine children to a hall."
        ),
        "",
    ),
    # In a row of places, by what the number is of.
    (
        (
            "The drive of 105 raids freed 532 people. The states with the highest number of people "
            "freed were Bahia with 91, Para with 78 and Acre with 37."
        ),
        "91<532 78<532 37<532",
    ),
    (
        (
            "The drive made 105 raids. The states with the highest number of people freed were "
            "Bahia with 91 and Para with 78."
        ),
        "",
    ),
    # Means are of nobody; "them" may be things.
    ("So far 2,000 migrants have landed – an average of 90 per day.", ""),
    ("So far 1,840 people have arrived, 80 of them by land.", "80<1,840"),
    ("Over 9,000 officers came. Fifteen premises were searched and several of them shut.", ""),
    ("Over 9,000 officers came and several of them were praised.", "several<9,000"),
    # With a participle of their own.
    ("Five suspects have been caught by police, with two already charged.", "two<Five"),
    ("Some 2,000 people were helped since 2020, with over 400 helped this year.", "400<2,000"),
    ("Five suspects were arrested, with two officers injured.", ""),
    ("The firm hired 90 nurses, with 30 trained in Lima.", ""),
    # In their order.
    (
        (
            "Two boats with 70 people reached Malta. The first carried 40 people and the second "
            "30 people."
        ),
        "40<70 30<70",
    ),
    (
        "Troops met a group totaling 160 migrants on Monday. In Ohio police held 135 migrants.",
        "",
    ),
    # By those who did them.
    (
        (
            "The league recorded 210 killings in Tolima. Soldiers were responsible for 120, rebels "
            "for 50, and unknown gunmen for 40 killings."
        ),
        "120<210 50<210 40<210",
    ),
    (
        (
            "Monitors counted 48 arrests. The army was responsible for 30 cases, including against "
            "two girls, while rebels were responsible for the arrests of 18 people."
        ),
        "30<48 two<30 18<48",
    ),
    ("Monitors counted 90 arrests in May. In June the junta was responsible for 60 arrests.", ""),
    ("The league logged 90 killings. Dr Okello is responsible for 14 clinics.", ""),
]


@pytest.mark.parametrize(("text", "expected"), TIES, ids=[text[:40] for text, _ in TIES])
def test_a_list_is_of_the_group_that_the_words_name(record_of, text, expected):
    assert ties(record_of(text)) == set(expected.split())


WHOLES = [
    (
        "Some 52 cases including 40 suspected cases and 12 confirmed cases were logged in Kano.",
        {("52", "40", "12")},
    ),
    (
        (
            "Monitors counted 48 disappearances in Kidal. The army was responsible for 30 cases. "
            "Rebels were responsible for 18 cases."
        ),
        {("48", "30", "18")},
    ),
    ("A total of 300 foreigners including 80 men and 20 women were rounded up.", set()),
    (
        (
            "Of the 60 suspected cases, 30 were confirmed, 20 were dropped and for the ten "
            "remaining suspected cases tests are pending."
        ),
        {("60", "30", "20", "ten")},
    ),
    ("Some 300 people fell ill. Of them, 90 have recovered and four have died.", set()),
    ("Of the 400 patients, 228 were women and 120 were children.", set()),
    ("Of the 98 victims, 59 went home and 37 are in shelters.", {("98", "59", "37")}),
]


@pytest.mark.parametrize(("text", "expected"), WHOLES, ids=[text[:40] for text, _ in WHOLES])
def test_parts_that_the_words_name_make_up_their_whole(record_of, text, expected):
    record = record_of(text)
    printed = {figure.id: figure.span.text for figure in record.figures}
    found = {
        (printed[each.total], *(printed[part] for part in each.parts))
        for each in record.partitions
        if each.complete
    }
    assert found == expected


def test_a_mean_counts_what_its_sentence_told_of(record_of):
    record = record_of("So far 1,840 people have arrived, an average of 80 per day.")
    assert [(f.span.text, f.unit.value) for f in record.figures] == [
        ("1,840", "person"),
        ("80", "person"),
    ]


def test_people_among_cases_met_what_the_cases_are_of(record_of):
    record = record_of("The group noted 30 cases of abduction, including five women.")
    assert [f.outcome and f.outcome.value for f in record.figures] == [None, "abducted"]


def test_a_part_of_a_subject_meets_what_its_verb_says_of_the_whole(record_of):
    record = record_of("A total of 40 prisoners including 12 women and 9 children were freed.")
    assert {figure.outcome.value for figure in record.figures} == {"released"}
