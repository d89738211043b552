"""Ties as wire stories and bulletins tell them, each beside what looks alike and is none."""

import pytest
from tests.link.ties import ties

TOLLS = [
    ("The death toll rose to 160 after eight people were killed in Gao.", "eight<160"),
    ("The toll from the floods climbed to 41 when three bodies were found.", "three<41"),
    (
        "The number of people arrested rose to 85 after police detained seven men on Friday.",
        "seven<85",
    ),
    (
        (
            "Medics say 2 more strikers die of wounds\n\nTwo more strikers died in hospital, a "
            "union said on Monday. That raises the death toll from Saturday's march to seven."
        ),
        "2<seven Two<seven Two=2",
    ),
    ("The death toll rose to 21 two years after 12 people were shot dead there.", ""),
    ("The toll rose to nine after 40 people were killed in a raid in Mali.", ""),
    ("The number of injured rose to 30 as two people died.", ""),
    ("The death toll rose to 21 after a blast that hurt 90 people.", ""),
    (
        (
            "At least 140 people were dead or missing after the floods. By Sunday 95 people were "
            "confirmed dead and 45 were listed as missing."
        ),
        "95<140 45<140",
    ),
    (
        "Some 150 people were killed or injured. The blast killed 30 and injured 120.",
        "30<150 120<150",
    ),
    ("Two ships were lost or damaged. The storm killed 30 and injured 120.", ""),
    (
        "Forty-three bodies have been found after some 130 migrants went missing off Kos.",
        "Forty-three<130",
    ),
    ("Two hikers were found alive after five went missing in the Alps.", "Two<five"),
    ("Nine died on Monday, a year after 40 people went missing there.", ""),
    ("Six divers searched the lake after three people went missing.", ""),
    (
        (
            "At least 20 have died and more than 110 are missing after a boat capsized. "
            "About 180 people, mostly from Gambia, had spent six days at sea."
        ),
        "20<180 110<180",
    ),
    ("Two hundred ships were at sea when the storm hit. Nine sailors drowned.", ""),
    ("Fishermen spent three days at sea. Five people were killed in Dakar on Monday.", ""),
]
CASES = [
    (
        (
            "Cholera: 1,332 cases reported in past 24 hours\n\nWith 1,334 fresh cases of "
            "cholera in the last 24 hours, the number of confirmed cases has reached 15,712."
        ),
        "1,332<15,712 1,334<15,712",
    ),
    (
        (
            "The province reported 24 new cases of cholera on Saturday. The outbreak has infected "
            "640 people since March. Two of the new cases are children."
        ),
        "24<640 Two<24",
    ),
    (
        (
            "- The cumulative number of cases of Ebola since May is 638.\n- 143 suspected cases "
            "are under investigation.\n- 7 new confirmed cases, including 6 in Goma and 1 in Beni."
        ),
        "7<638 6<7 1<7",
    ),
    (
        (
            "At least 10 more people died from dengue in the last 24 hours. Dengue has so far "
            "claimed at least 1,476 lives this year and 291,832 were infected. At least 1,748 "
            "dengue patients were hospitalised in the 24-hour period."
        ),
        "10<1,476 1,476<291,832 1,748<291,832",
    ),
    ("Kenya recorded 35 new cases of mpox on Friday. Uganda has had 900 cases since January.", ""),
    (
        "Leeds recorded 35 new cases of mumps on Friday. Flu has had 900 cases since May.",
        "",
    ),
    ("So far 4,000 people have been infected. The flu infected 45 more people on Friday.", ""),
    (
        "There were 35 new cases of measles this week. In 2019, there were 900 cases.",
        "",
    ),
    (
        (
            "Health officials said 412 cases of mpox have been confirmed in Uganda since August. "
            "Kampala has had 180 cases since then. Kenya has recorded 90 cases since July."
        ),
        "180<412",
    ),
    ("Ghana has had 300 cases of cholera since May. Togo has recorded 90 cases since June.", ""),
    (
        (
            "The agency confirmed 120 cases of cholera out of 900 suspected infections. It said "
            "Oyo accounts for 72% of all confirmed cases."
        ),
        "120<900 72%<120",
    ),
    ("The number of infected people rose to 1,797. Total confirmed cases: 1,797.", "1,797=1,797"),
]
GROUPS = [
    (
        (
            "Police detained 20,615 migrants this year. There were 11,068 detainees at centres "
            "nationwide in May."
        ),
        "",
    ),
    ("Police detained 90 men in Gao. Twelve detainees were later freed.", "Twelve<90"),
    (
        (
            "A blast killed 76 people in a market in Yola. Four bombers and two other men died in "
            "a raid, he said."
        ),
        "",
    ),
    (
        (
            "The boat sank off Kos with 46 people on board, and 37 are missing. Three boats "
            "capsized off Tunisia, leaving at least 12 migrants missing and three dead."
        ),
        "37<46",
    ),
    (
        (
            "A total of 35 passengers were injured. The condition of five injured, including the "
            "driver, is critical."
        ),
        "five<35",
    ),
    (
        (
            "- Since May the cumulative number of cases is 638, 592 confirmed and 46 probable.\n- "
            "143 suspected cases are under investigation."
        ),
        "592<638 46<638",
    ),
    ("- The clinic has 40 beds, 25 doctors and 15 nurses.", ""),
    (
        (
            "5 die, including deputy, in shootings at Ohio home\n\nAn Ohio sheriff's deputy and "
            "four other people were killed in a weekend shooting in Dayton."
        ),
        "four<5",
    ),
    (
        (
            "Agents stopped a car that was occupied by five people. The driver and his four "
            "passengers were taken into custody."
        ),
        "four<five",
    ),
    ("Five people were killed. The mayor and four officers visited the scene.", ""),
    ("Nine people were killed in a crash. The bus driver and one pupil were hurt.", ""),
    (
        "Some 160 migrants were flown home from Libya on Friday. Twelve returnees were pregnant.",
        "Twelve<160",
    ),
    (
        "The US deported 110 people to Guatemala on Friday. Eight deportees said they were beaten.",
        "Eight<110",
    ),
    ("The US deported 110 people on Friday. Another eight deportees arrived on Saturday.", ""),
    ("In Mali, 5,000 returnees live in Gao. On Monday 40 migrants came home.", ""),
    (
        "The IOM flew 160 migrants to Mali. These 160 migrants are among 188 whom it has helped.",
        "160<188 160<188 160=160",
    ),
    (
        (
            "They brought home 410 students, 300 labourers, 120 tourists and 70 nurses, altogether "
            "900 people."
        ),
        "410<900 300<900 120<900 70<900",
    ),
    ("He treated two men, three women and five boys, altogether 4,000 patients a year.", ""),
    ("The school has 40 boys, 30 girls and nine teachers, altogether 200 computers.", ""),
]
SHARES = [
    (
        (
            "Some 21 per cent of the victims were children. About 60 per cent of child victims "
            "were girls and 40 per cent were boys."
        ),
        "60_per_cent<21_per_cent 40_per_cent<21_per_cent",
    ),
    (
        (
            "The survey found that 38% of the prisoners were women. Two thirds of the women had "
            "children at home."
        ),
        "Two_thirds<38%",
    ),
    (
        "Children were 18% of those hurt. Worldwide, 30 per cent of child victims are boys.",
        "",
    ),
    ("Half of the victims were girls. The ministry said 60% of girls finish school.", ""),
    ("About 12% of the teachers are men. Some 7% of the men with high incomes left.", ""),
    (
        (
            "Up to Monday, 312 people have been killed on the roads. The unit said 298 people were "
            "killed up to 20 April last year. Men account for 82 per cent of persons killed."
        ),
        "82_per_cent<312",
    ),
    (
        "The ministry said 412 people were killed last year. Men accounted for 300 deaths.",
        "300<412",
    ),
    (
        (
            "A total of 5,347 dengue cases were reported, the report said, noting 4,177 cases last "
            "year. Later, Ica topped the list with its 834 cases, followed by Puno with 351."
        ),
        "834<5,347 351<5,347",
    ),
]
LINES = [
    (
        (
            "Civilians: 412 people including 80 children, and they were killed as follows:\n- 210 "
            "including 40 children were killed in air raids on several towns.\n- 95 were killed by "
            "shelling.\n- 107 were killed by mines."
        ),
        "80<412 210<412 40<210 95<412 107<412",
    ),
    (
        (
            "The agency said that a total of 934 new cases of cholera were reported.\nThe most "
            "affected provinces, ranked by the number of cases, include:\nNorth Kivu: 512 "
            "cases\nTanganyika: 210 cases\nLomami: 90 cases"
        ),
        "512<934 210<934 90<934",
    ),
    (
        "Floods killed 40 people.\nPrices of rice by region:\nIca: 12\nPuno: 8\nCusco: 3",
        "",
    ),
    (
        (
            "In all 300 people were rescued.\nSchools closed include:\nIca: 12 schools\nPuno: 8 "
            "schools\nCusco: 3 schools"
        ),
        "",
    ),
    (
        (
            "A grand jury has charged a total of 24 defendants in three separate indictments. In "
            "the first indictment, 11 defendants are charged with conspiracy. The second "
            "indictment alleges that eight defendants sold arms. In the third indictment, five "
            "people face one count of conspiracy."
        ),
        "11<24 eight<24 five<24",
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"), [*TOLLS, *CASES, *GROUPS, *SHARES, *LINES], ids=lambda text: text[:50]
)
def test_a_part_is_tied_where_the_wording_says_so_and_nowhere_else(record_of, text, wanted):
    assert ties(record_of(text)) == set(wanted.split())
