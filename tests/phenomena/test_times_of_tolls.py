"""When: the day of an event told elsewhere than its toll, parts of a year compared with the last.

The readings are told as those of the newsroom.
"""

import pytest
from tests.phenomena.readings import assert_read

READINGS = [
    (
        "a headline names the day of the event: later days only count its dead",
        (
            "Death toll of Sunday's bombings in Colombo climbs to 310\n\nThe number of dead has"
            " climbed to 310, while police held a memorial for the victims of the explosions on"
            " Tuesday. In the second attack, five guards were killed."
        ),
        "2019-04-23",
        {
            "310": "killed when:2019-04-21",
            "310@2": "killed when:2019-04-21",
            "five": "killed when:2019-04-21",
        },
    ),
    (
        "an event with a day of its own does not date an inquiry",
        (
            "Crews have found the bodies of nine workers killed in a gas blast at a pit in"
            " Katowice.\n\nThe prime minister promised an inquiry on Thursday into Tuesday's"
            " explosion. In January, four men died in a similar accident."
        ),
        "2020-02-14",
        {"nine": "killed when:2020-02-11", "four": "killed when:2020-01"},
    ),
    (
        "from a night into the next day is one time",
        "Nine people were hurt in a storm that lasted from Thursday into Friday in Pisa.",
        "2020-02-17",
        {"Nine": "injured when:2020-02-13/2020-02-14"},
    ),
    (
        "one was killed and more than 20 were hurt on the same day",
        "Two men were killed and more than 20 others were hurt in a rocket attack on Sunday.",
        "2022-11-02",
        {"Two": "killed when:2022-10-30", "20": "injured when:2022-10-30"},
    ),
    (
        "a day behind another clause is not that of the first",
        "Two men were killed last month, and more than ten were hurt in clashes on Monday.",
        "2022-11-02",
        {"Two": "killed when:2022-10", "ten": "injured when:2022-10-31"},
    ),
    (
        "a clause behind since tells when it happened",
        (
            "Rescuers were searching on Thursday for 30 people missing after a bridge collapsed in"
            " Genoa. Police said that 12 people had been pulled alive from the rubble since the"
            " bridge fell on Tuesday. It named 38 people known to have died."
        ),
        "2018-08-16",
        {"30": "missing when:2018-08-14", "38": "killed when:2018-08-14"},
    ),
    (
        "those whom a quake killed are of its day, and not of all the time since",
        (
            "More than 200 aftershocks have been felt since the earthquake struck Palu on Friday,"
            " killing 1,234 people.\n\nSome 799 people are badly hurt."
        ),
        "2018-10-02",
        {"1,234": "killed when:2018-09-28", "799": "injured when:2018-09-28"},
    ),
    (
        "what has gone on since is of the time since",
        "Police have arrested 41 men since the protests began on Friday in Lima.",
        "2018-10-02",
        {"41": "arrested when:2018-09-28/2018-10-02"},
    ),
    (
        "what came down on a day is no level to compare with",
        (
            "Soldiers were digging on Thursday for dozens of villagers missing after a mudslide hit"
            " Atami. Three bodies were recovered.\n\nThe slide came down on Monday."
        ),
        "2021-08-19",
        {"Three": "killed when:2021-08-16"},
    ),
    (
        "a part of last year tells which part of this year is counted",
        (
            "According to police figures, 382 people have been murdered since the start of the"
            " year.\n\nThis is seven fewer than in the corresponding period of January 1 to April 2"
            " last year.\n\nBelize City leads with 68 cases, an increase compared to the 47 in the"
            " city up to April 2 last year.\n\nCayo follows with 41 murders compared to 18 last"
            " year. So far this year, 19 women have been killed."
        ),
        "2022-04-03",
        {
            "382": "when:2022-01-01/2022-04-02",
            "seven": "when:2022-01-01/2022-04-02",
            "68": "when:2022-01-01/2022-04-02",
            "47": "when:2021-01-01/2021-04-02",
            "41": "when:2022-01-01/2022-04-02",
            "18": "when:2021-01-01/2021-04-02",
            "19": "when:2022-01-01/2022-04-02",
        },
    ),
    (
        "last year is all of it where no part of it is told",
        "Police recorded 71 cases of bribery this year, compared to 58 last year.",
        "2024-12-28",
        {"58": "when:2023"},
    ),
    (
        "a rise over a time is of the other time",
        (
            "The number of measles cases rose to 3,344 from January until September 7, the minister"
            " said.\n\nThis is an increase of 1,107 cases over the same period last year when there"
            " were 2,237 cases, he said."
        ),
        "2019-09-15",
        {"1,107": "when:2019-01/2019-09-07", "2,237": "when:2018-01/2018-09-07"},
    ),
    (
        "a rise over the past months is of these",
        "The clinics in Goma report an increase of 240 cases over the past two months.",
        "2019-09-15",
        {"240": "when:2019-07-15/2019-09-15"},
    ),
    (
        "what a flood did since which a river is feared is of the flood, and so is that disaster",
        (
            "The Kosi has worried both countries since it broke its banks in 2008 and changed"
            " course, affecting more than two million people in Bihar. About 500 people died in"
            " that disaster."
        ),
        "2019-07-14",
        {"two million": "when:2008", "500": "killed when:2008"},
    ),
    (
        "what an eruption did since which a hill is shut is of the eruption",
        (
            "The volcano has been closed to hikers since it erupted in December 2019 and killed 22"
            " tourists."
        ),
        "2021-03-02",
        {"22": "killed when:2019-12"},
    ),
    (
        "what began then goes on",
        "The conflict has killed 9,000 people since it began in 2014 and displaced two million.",
        "2021-03-02",
        {"9,000": "killed when:2014/2021-03-02"},
    ),
    (
        "a story told day by day goes on in its year",
        (
            "On February 19, 2014, gunmen seized 276 girls from their school. Fifty-seven girls"
            " escaped.\n\nIn a video released on March 5, the leader of the group claimed the"
            " attack.\n\nOne week later, a second video showed about 100 of the girls.\n\nOn May"
            " 17, the presidents met. On October 9, Nigeria said that 21 girls were free."
        ),
        "2016-10-13",
        {"276": "abducted when:2014-02-19", "100": "when:2014-03-12"},
    ),
    (
        "what happened in the weeks before publication is the news",
        (
            "On February 19, 2014, gunmen seized 276 girls from their school.\n\nOn September 28,"
            " soldiers freed 21 women."
        ),
        "2016-10-13",
        {"276": "abducted when:2014-02-19", "21": "rescued when:2016-09-28"},
    ),
    (
        "people on a boat and those in a named list are of its day",
        (
            "Rescuers were searching on Tuesday for dozens of people missing after a ferry sank on"
            " Lake Kivu.\n\nPolice said that 18 people were rescued after the ferry sank on Monday"
            " evening. It released the names of 94 people confirmed as missing.\n\nThe overcrowded"
            " boat was filled with an estimated 150 people and 20 motorbikes, an official said."
        ),
        "2018-06-19",
        {"94": "missing when:2018-06-18", "150": "when:2018-06-18"},
    ),
    (
        "those held where guards stopped a truck were held then; Nor is a name",
        (
            "Border guards stopped a truck near Perlis on Monday and found 24 migrants in it.\n\n"
            "The driver and two helpers were detained.\n\nPolice chief Abdul Nor said three men"
            " aged 20 and 29 were picked up in a raid."
        ),
        "2021-06-15",
        {"24": "when:2021-06-14", "two": "arrested when:2021-06-14", "three": "suspect arrested"},
    ),
    (
        "a parish that follows with a number has it in the same time",
        (
            "According to police figures, 382 people have been murdered since the start of the"
            " year.\n\nCayo follows with 41 murders."
        ),
        "2022-04-03",
        {"41": "when:2022-01-01/2022-04-03"},
    ),
    (
        "attacks that are counted are of the day of those hurt in them",
        (
            "Seven hurt in two attacks in Quetta\n\nSeven people were injured in two terrorist"
            " attacks, one of them said to be a suicide bombing, on Sunday."
        ),
        "2023-02-06",
        {"two": "when:2023-02-05", "two@2": "when:2023-02-05"},
    ),
    (
        "fires since a year are not those of the day",
        (
            "Nine people were killed on Sunday. The mayor said there had been 14 fires in the"
            " district since 2019."
        ),
        "2023-02-06",
        {"14": "when:2019/2023-02-06"},
    ),
    (
        "a month with a colon labels its paragraph",
        (
            "Major mine disasters\n\nAugust 2010: A tremor buried 33 miners in Chile.\n\n"
            "June 2010: A gas blast caused a collapse near Lima. At least 73 people were killed."
            "\n\nMay 2010: Two blasts killed 66 people in Siberia. At least 16 miners remained"
            " missing."
        ),
        "2014-05-15",
        {"33": "when:2010-08", "73": "when:2010-06", "66": "when:2010-05", "16": "when:2010-05"},
    ),
    (
        "so does a year with a dash",
        (
            "Deadly crowd crushes\n\n2015 – A crane fell in Mecca. It killed 111 people.\n\n"
            "2006 – More than 360 pilgrims died in Mina."
        ),
        "2020-01-15",
        {"111": "killed when:2015", "360": "killed when:2006"},
    ),
    (
        "a bracket behind since holds the level of then",
        "Road deaths have fallen from 365 in 2006 to 162 in 2012, with a cut since 2016 (186).",
        "2019-01-02",
        {"365": "when:2006", "162": "when:2012", "186": "when:2016"},
    ),
    (
        "what a survivor told has its own day",
        (
            "Crews found four more bodies, officials said Thursday, after a boat capsized in a"
            " storm last weekend.\n\nThe survivor told rescuers that the boat capsized Saturday"
            " evening after it left Bimini."
        ),
        "2022-01-28",
        {"four": "killed when:2022-01-22"},
    ),
    (
        "a count during the year goes up to the day that the text counts it to",
        (
            "In all 167,000 people have arrived in Greece during 2016. From 1 January to 5 October"
            " 2016, 310,000 reached Europe by sea."
        ),
        "2016-10-07",
        {"167,000": "when:2016-01-01/2016-10-05", "310,000": "when:2016-01-01/2016-10-05"},
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [row[1:] for row in READINGS],
    ids=[row[0] for row in READINGS],
)
def test_time_of_figures(text: str, published: str, expected: dict[str, str]) -> None:
    assert_read(text, expected, published=published)
