"""Releases of statistics: letterheads, labels, periods that a report covers, lists of bare counts.

The readings are told as those of the newsroom.
"""

import pytest
from tests.phenomena.readings import assert_read

# Lines of more than 110 code points, so that the text is not hard-wrapped.
LONG = (
    "The service thanks all its volunteers in the mountains, on the coast and in the islands for"
    " the work that they have done, and asks everybody to follow the advice of the mayors."
)
READINGS = [
    (
        "the lines of a letterhead stay apart, so that a title names the year of its figures",
        (
            "2023 IN FIGURES: WHAT THE MOUNTAIN RESCUE SERVICE OF THE LAND DID\n"
            f"Innsbruck, Tyrol – 18 January 2024\n\n{LONG}\n\nNine climbers died and 66 were hurt."
        ),
        {"Nine": "killed when:2023", "66": "injured when:2023"},
    ),
    (
        "a dateline below a title heads no section",
        f"Fewer fires in October than before\nOruro, 11.11.2024\n\n{LONG}\n\nTwo men drowned.",
        {"Two": "killed no:when"},
    ),
    (
        "the day as of which a report counts is not that of its deaths",
        (
            "CIVIL PROTECTION – SITUATION REPORT 7\nStorms in the northern provinces of the land\n"
            f"As of 0600 hrs on Monday, 9 September 2024\n\n{LONG}\n\n12,480 persons have been"
            " affected since the storms began on 5 September. Nineteen deaths have been reported."
        ),
        {"Nineteen": "killed when:2024-09-05/2024-09-09"},
    ),
    (
        "a weekly bulletin: its end closes what is open, its days are labels",
        (
            "Weekly bulletin of the rescue service\n\nVIGO, Monday 10 March 2025 – Crews saved 212"
            " people between Monday, 3 March and Sunday, 9 March.\n\nMonday. A tanker found 54"
            " people on a raft.\n\nTuesday. Four men drowned off Corunna.\n\nSince 1 January,"
            " 2,480 people have been rescued, against 3,012 in the same period of 2024."
        ),
        {
            "212": "when:2025-03-03/2025-03-09",
            "54": "when:2025-03-03",
            "Four": "killed when:2025-03-04",
            "2,480": "when:2025-01-01/2025-03-09",
            "3,012": "when:2024-01-01/2024-03-09",
        },
    ),
    (
        "news of a week is no bulletin: what has gone on since January goes on to its day",
        (
            "BEIRA, 14 March 2025 – Floods drove out 900 people between 3 March and 9 March. Since"
            " 1 January, 4,100 people have been displaced."
        ),
        {"4,100": "when:2025-01-01/2025-03-14"},
    ),
    (
        "up to a day, the year of the headline too",
        (
            "Prosecutors: 84 murders this year\n\nSUCRE, 27 December 2024 – Up to 26 December the"
            " prosecutors had opened 84 cases of murder."
        ),
        {"84": "when:2024-01-01/2024-12-26", "84@2": "when:2024-01-01/2024-12-26"},
    ),
    (
        "this week is the week of the bulletin",
        (
            "Cholera update no. 9\n\nIssued: 17 March 2025. Covers: epidemiological week 11 (10 to"
            " 16 March)\n\n684 new cases this week\n\nWeek 10 had 771 cases."
        ),
        {"684": "when:2025-03-10/2025-03-16", "771": "when:2025-03-03/2025-03-09"},
    ),
    (
        "this week in news is the running one",
        "HARARE, 17 March 2025 – Police arrested 31 people this week.",
        {"31": "when:2025-03-17/2025-03-17"},
    ),
    (
        "the previous year is the one that the year of the report is compared with",
        (
            "OSLO, 1 February 2025 – Fires killed 64 people in 2024, seven more than the 57 of"
            " 2023.\n\nCrews were called to 8,120 fires, against 8,330 in the previous year.\n\nIn"
            " 2023 nine firefighters were hurt, against six in the previous year."
        ),
        {"57": "when:2023", "8,330": "when:2023", "nine": "when:2023", "six": "when:2022"},
    ),
    (
        "a change that is concluded is not of the level before it",
        (
            "TUNIS, 3 May 2024 – Mines claimed 109 victims in 2023. In 2022 there were 91 victims,"
            " so there was a rise of 18."
        ),
        {"91": "when:2022", "18": "no:when"},
    ),
    (
        "a semester of the year",
        "QUITO, 20 January 2025 – Sixty-one people drowned in the first semester.",
        {"Sixty-one": "when:2024-01/2024-06"},
    ),
    (
        "a semester of a school",
        "QUITO, 20 January 2025 – Nine students drowned in the first semester.",
        {"Nine": "no:when"},
    ),
    (
        "the 2023 period is the same period of that year",
        (
            "KINGSTON, 7 October 2024 – Police recorded 609 murders from January 1 to September 30,"
            " 2024. In the 2023 period there were 751."
        ),
        {"751": "when:2023-01-01/2023-09-30"},
    ),
    (
        "at present is the day of the report",
        (
            "Storm report, 5 to 9 June 2024\n\nGalle, 10 June 2024\n\nNine people were killed. At"
            " present 1,498 families are staying in shelters."
        ),
        {"Nine": "when:2024-06-05/2024-06-09", "1,498": "when:2024-06-09"},
    ),
    (
        "column heads: who is counted, not what describes them or where they are",
        (
            "Flood report\n\nDistrict   Deaths   Families affected   Persons in camps\n"
            "Tete            9              11,874                2,416\n"
            "Sofala          6               8,390                1,205\n"
        ),
        {"9": "killed", "11,874": "household victim", "8,390": "household", "1,205": "person"},
    ),
    (
        "the sex of a column is not that of the column beside it",
        "Citizenship\tMen\tWomen\tChildren\nIran\t402\t71\t138\nSyria\t318\t84\t142\n",
        {"402": "male", "71": "female", "138": "minor", "142": "minor"},
    ),
    (
        "a number before a colon counts the people that make it up",
        "Mines hurt 64 civilians. The army had 45: 38 soldiers and seven officers.",
        {"45": "person no:of", "38": "person of:45", "seven": "person of:45"},
    ),
    (
        "a number before a colon that nothing makes up",
        "Troops of Battalion 45: 38 soldiers and nine officers were decorated.",
        {"45": "no figure"},
    ),
    (
        "people are referred, not the points that have seen them",
        "Our 38 points have seen 5,218 people, and 604 were referred to treatment centres.",
        {"38": "object", "604": "person transferred"},
    ),
    (
        "people compared with those who met a fate met it too",
        "Seven people were killed in six raids in 2024, compared with four people in 2023.",
        {"Seven": "victim killed", "four": "victim killed when:2023"},
    ),
    (
        "people compared by what they are called are those",
        "Seven people were killed in 2024, compared with four officers in 2023.",
        {"Seven": "victim killed", "four": "other"},
    ),
    (
        "cases of a crime have no fate of people",
        "In 2024 there were 120 murders and 45 rapes.",
        {"120": "case killed", "45": "case"},
    ),
    (
        "victims who had been held were not arrested",
        (
            "The border gate received 27 victims, 19 men and eight women, who had been held in a"
            " scam compound."
        ),
        {"27": "victim", "19": "victim male", "eight": "victim female"},
    ),
    (
        "suspects who had been held were",
        "Police moved 27 suspects, 19 men and eight women, who had been held in a cell.",
        {"27": "suspect", "19": "suspect", "eight": "suspect"},
    ),
    (
        "confined by mines or floods is trapped, to a barracks is held",
        "In Choco 6,300 people are confined by mines. The army confined 40 cadets to barracks.",
        {"6,300": "victim trapped", "40": "arrested"},
    ),
    (
        "returned under an agreement is deported, returned to its owners nobody",
        "Austria returned 44 people under the readmission agreement. It returned nine paintings.",
        {"44": "other deported", "nine": "object"},
    ),
    (
        "discovered in attempts to cross is stopped; in a lorry it is not told",
        (
            "Guards discovered 733 foreigners in attempts of illegal crossing.\n\nTroopers"
            " discovered 71 people in a lorry."
        ),
        {"733": "other stopped", "71": "victim"},
    ),
    (
        "admitted to a support centre is in care, to a hospital in hospital",
        (
            "Of the 104 victims, 22 were admitted to support centres of the ministry and six were"
            " admitted to hospital."
        ),
        {"22": "victim in_care", "six": "victim hospitalised"},
    ),
    (
        "a month in brackets labels a count of its own",
        "Monthly report, April 2025\n\n57 arrests (March: 49)\nVictims rescued: 23 (March: 31)\n",
        {"49": "arrested when:2025-03 no:of", "31": "rescued when:2025-03 no:of"},
    ),
    (
        "who have died since floods began",
        "ABUJA, 22 August 2024 – 37 people have died in the floods that began on 9 August.",
        {"37": "killed when:2024-08-09/2024-08-22"},
    ),
    (
        "who died in a storm on its day",
        "ABUJA, 22 August 2024 – 37 people died in the storm that struck on 9 August.",
        {"37": "killed when:2024-08-09"},
    ),
    (
        "those in brackets behind a year are what was counted on",
        "In 2024 we identified 284 victims, 41 more than in the previous year (243).",
        {"243": "victim identified"},
    ),
    (
        "the displaced who live with relatives have not returned",
        "Of the 28,400 displaced, 17,950 are in camps and 10,450 live with relatives.",
        {"10,450": "victim displaced of:28,400"},
    ),
    (
        "a line of a count and that of another year heads nothing; a title opens with its year",
        (
            "Crime 2024: what our detectives did\n\nZug, 14 January 2025\n\nHomicides: 2 (2023: 4)"
            "\n\nSuspects numbered 2,918: 2,330 men and 588 women."
        ),
        {"4": "case when:2023", "2,918": "suspect when:2024", "588": "suspect female when:2024"},
    ),
    (
        "during the week of a bulletin",
        (
            "Weekly update\n\nTana, 10 June 2025. Week 23 (2 to 8 June 2025)\n\nDuring the week"
            " 148 new cases of measles were notified, bringing the total since 1 January to 3,906"
            " cases."
        ),
        {"148": "case sick when:2025-06-02/2025-06-08", "3,906": "when:2025-01-01/2025-06-08"},
    ),
    (
        "a year earlier is the one that the report is compared with",
        (
            "BERN, 14 January 2025 – In 2024 there were two murders (2023: 4).\n\nPolice held 31"
            " men, against 40 a year earlier."
        ),
        {"40": "when:2023"},
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [case[1:] for case in READINGS],
    ids=[case[0] for case in READINGS],
)
def test_release_is_read(text, expected):
    assert_read(text, expected)
