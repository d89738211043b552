"""A number that a slip makes too large keeps the tie that the wording gives it.

Each text is printed as it should be, and with one number changed; what looks like it stays silent.
"""

import pytest
from tests.checks.breaking import loud_numbers

SLIPS = {
    "what a cohort comprised": (
        (
            "A total of 203 Ghanaians flew home from Tripoli on Monday.\nThe cohort comprised 50 "
            "men, {} women, 29 children and 28 infants."
        ),
        ("96", "98"),
    ),
    "what a group comprised, in passing": (
        (
            "Sixteen people were jailed in Graz. Many in the group, which comprised {} men and one "
            "woman, knew one another."
        ),
        ("15", "17"),
    ),
    "what those of some age included": (
        (
            "Sixteen Nepali children were rescued in Delhi. The children, aged between seven and "
            "fourteen, included {} boys and two girls."
        ),
        ("fourteen", "sixteen"),
    ),
    "who the victims were, as officials said": (
        "The ferry sank on Monday. Officials said the 18 victims were {} women and three girls.",
        ("15", "17"),
    ),
    "a row of shares": (
        (
            "Week 21\n\n• 752 new cholera cases were reported.\n• {} (59%) severe cases\n"
            "• 482 (64%) children below five\n• 344 (46%) were female"
        ),
        ("445", "655"),
    ),
    "a row of names in brackets": (
        (
            "Police arrested 19 people in Lanzarote ({}), Murcia (2), Cadiz (2), Huelva (1), "
            "Granada (1), Madrid (1) and Malaga (1)."
        ),
        ("11", "13"),
    ),
    "one more part of a frame": (
        (
            "Among the 206 migrants rescued, {} were travelling in family groups. Furthermore, 62 "
            "individuals were travelling alone."
        ),
        ("144", "146"),
    ),
    "one and another of a toll": (
        (
            "Police arrested 19 people on Monday. Twelve people were arrested in Oran and another "
            "{} in Setif."
        ),
        ("seven", "nine"),
    ),
    "a kind of people in a toll": (
        "The quake killed 617 people. The ministry said that {} teachers were dead.",
        ("24", "624"),
    ),
    "minors in prison": (
        (
            "There are currently 6,900 prisoners in the country's jails. At least {} minors are "
            "still being held in its prisons."
        ),
        ("180", "6,903"),
    ),
    "identified among the victims": (
        (
            "Rescuers have recovered 48 bodies. So far {} Tunisians have been identified among the "
            "victims."
        ),
        ("10", "51"),
    ),
    "names and their counts under a line": (
        (
            "In June, 842 cases of mpox were reported.\nThe most affected regions include:\n"
            "African Region: {} cases\nAmericas: 175 cases\nEuropean Region: 100 cases"
        ),
        ("567", "569"),
    ),
    "killed or injured": (
        (
            "A total of 137 people were killed or injured in the blasts. The ministry said {} "
            "people were killed and 45 injured."
        ),
        ("92", "94"),
    ),
    "kinds without a verb": (
        (
            '"For now I put the death toll at five. {} soldiers and one civilian," the mayor told '
            "reporters."
        ),
        ("Four", "Six"),
    ),
    "one thing after another": (
        (
            "A grand jury charged 370 defendants with fraud. In the first indictment, 140 "
            "defendants are named. The second indictment alleges that 190 defendants sold loans. "
            "According to the third indictment, {} people laundered money."
        ),
        ("40", "44"),
    ),
    "women who died, beside more who were hurt": (
        (
            "The war killed 1,366 civilians and injured 2,446 in May, the UN said. It caused the "
            "deaths of {} women."
        ),
        ("144", "1,369"),
    ),
    "more than there were, in a list": (
        (
            "Currently, 29,540 foreigners are under investigation, including 20,337 referred to "
            "their embassies, {} preparing to leave, and 5,461 deported."
        ),
        ("3,425", "29,543"),
    ),
    "bodies of a headline": (
        (
            "58 bodies found after colliery blast in Shanxi\n\nRescuers said on Tuesday they had "
            "found the bodies of {} miners after a blast in a colliery in Shanxi."
        ),
        ("58", "51"),
    ),
    "a number like a year": (
        "The number of cases in Kent rose to {} on Monday. The ministry said 1,612 had recovered.",
        ("1842", "1412"),
    ),
}


@pytest.mark.parametrize(("text", "numbers"), SLIPS.values(), ids=SLIPS)
def test_a_wrong_number_is_spoken_of(record_of, text, numbers):
    right, wrong = numbers

    assert loud_numbers(record_of(text.format(right))) == []
    assert any(wrong in figures for figures in loud_numbers(record_of(text.format(wrong))))


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 30 people at the rally. Organisers said 35 students were arrested.",
        "Three people died in the fire. Four children died in hospital.",
        (
            "Two people died in a crash near Oran on Friday. Four tourists were killed when a bus "
            "overturned near Setif."
        ),
        "A quake killed 17 people in Nepal. Nineteen tourists died in Pokhara in a bus crash.",
        "Of the 30 people arrested, 12 were charged. Another 40 people were arrested in Oran.",
        "Of the 90 migrants, 40 were Malians. In addition, 55 migrants landed on Crete.",
        "Of the 90 hurt, 40 were taken to hospital. Another 62 people died.",
        (
            "Gunmen killed 19 people in Kaduna on Monday. On Sunday, attackers killed eight people "
            "in Zamfara and another 13 in Sokoto."
        ),
        "Floods killed 40 people. Mudslides killed 22 people in Ica and another 15 in Puno.",
        (
            "In June, 842 cases of mpox were reported.\nThe budget of the regions is:\n"
            "African Region: 567 dollars\nAmericas: 477 dollars\nEuropean Region: 100 dollars"
        ),
        (
            "A total of 137 people were killed or injured in the blasts. In another blast 92 "
            "people were killed and 60 injured."
        ),
        "The blast killed five people. Four soldiers and three civilians were hurt.",
        "The blast killed five people on Monday. Four gunmen and three policemen, a day later.",
        (
            "Some 90 people joined the tour. In the first half of it 50 people were hurt; in the "
            "second half 60 people were hurt."
        ),
        (
            "12 bodies found in Oran\n\nPolice found seven more bodies in Oran on Monday, two days "
            "after five had been found."
        ),
        (
            "Twelve bodies found in river\n\nNine migrants were found dead in a river on Monday. "
            "Three more bodies were found on Tuesday."
        ),
        "Courts convicted 20 accused and acquitted three. The trial of the other 18 goes on.",
        "Protests left 966 hurt in Basra, and nine in Amara; in all, 975 injuries were counted.",
        (
            "The clinic saw 600 patients: 330 (55%) were women and 180 (30%) children. It tested "
            "many, and 78 (41%) of those tested were ill."
        ),
    ],
)
def test_counts_of_other_things_stay_apart(record_of, text):
    assert loud_numbers(record_of(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The 40 detainees came from countries such as Mali (12), Chad (10) and Togo (9).",
        "Police arrested 40 people in regions like Mali (12), Chad (10) and Togo (9).",
        "The 40 people came from several countries, among others Mali (12), Togo (9) and Chad (6).",
        (
            "The 40 detainees were nationals of countries such as Mali, Chad and Togo: 12 Malians, "
            "10 Chadians and nine Togolese."
        ),
    ],
)
def test_examples_are_not_all_there_are(record_of, text):
    record = record_of(text)

    assert loud_numbers(record) == []
    assert not any(partition.complete for partition in record.partitions)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The number of cases in Kent rose to 1842 on Monday.", False),
        ("The death toll has reached 2014, the agency said.", False),
        ("The number of murders fell to 1990 levels.", False),
        ("Deaths rose 2015 to 2020 by a third.", True),
        ("The number of attacks has increased from 2014 to 2019.", True),
        ("The number of deaths rose in 1918.", True),
    ],
)
def test_what_a_count_has_come_to_is_no_year(record_of, text, year):
    assert any(date.span.text[-4:].isdigit() for date in record_of(text).dates) is year
