"""Times of a background or of another event, which are not those of the news beside them."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    # An older time is of its own sentence and of the next one.
    _case(
        "spells of a life are no period of the news",
        "The driver had worked in Oman in two spells between 2005 and 2009. Four people were "
        "killed and 50 were hurt on Tuesday's bridge in Graz. Police shot him on Tuesday. "
        "Of the 50, 31 went to hospital.",
        ("Four", "2025-04-22"),
        ("31", "2025-04-22"),
    ),
    _case(
        "an old war told beside a new attack",
        "A blast killed two nurses in Split on Monday. Shells killed 8,000 villagers there in "
        "1995. The mayor spoke of shame. He laid a wreath. Some 90 families fled.",
        ("two", "2025-04-21"),
        ("8,000", "1995"),
        ("90", None),
    ),
    _case(
        "what follows an older day at once is of that day",
        "A blast killed two nurses in Split on Monday. Shells killed 8,000 villagers there in "
        "1995. Another 400 were wounded.",
        ("400", "1995"),
    ),
    # What a war has done is of no day of the news beside it.
    _case(
        "talks on a day to end a war that has killed",
        "Talks opened in Oslo on Monday to end a war that has killed 900 people and left 4,000 "
        "homeless.",
        ("900", None),
        ("4,000", None),
    ),
    _case(
        "the only group that still wages a war which has killed",
        "The FLK is the only group still waging a war in Omar which has killed 900 people.",
        ("900", None),
    ),
    _case(
        "the war goes on as shells kill on a day",
        "A war that has cost 900 lives went on as shells killed nine people on Monday.",
        ("nine", "2025-04-21"),
    ),
    _case(
        "what a war has done since a year is of it",
        "Talks opened on Monday to end a war that has killed 900 people since 2019.",
        ("900", "2019/2025-04-24"),
    ),
    # What the news is set beside.
    _case(
        "the news comes as another bomb is claimed",
        "A letter exploded in Lille and one woman was hurt. The blast comes as a group claimed a "
        "bomb that was found on Tuesday.",
        ("one", None),
    ),
    _case(
        "suits come the day after a march",
        "Lawyers in Bari sued the force on Wednesday. The suits come the day after 300 people "
        "marched and 23 were arrested.",
        ("300", None),
        ("23", None),
    ),
    _case(
        "a call that came in after eleven sets nothing beside it",
        "A bomb exploded in Lille. The call came in just after 11 p.m. on Tuesday. Nobody was "
        "hurt, but two people were treated for shock.",
        ("two", "2025-04-22"),
    ),
    # What has been counted for longer.
    _case(
        "a toll of years beside that of a day",
        "Two men were killed in a blast in Diffa on Wednesday. The group has killed more than "
        "20,000 people and displaced 300,000.",
        ("Two", "2025-04-23"),
        ("20,000", None),
        ("300,000", None),
    ),
    _case(
        "a toll that has risen little is of the day",
        "Two men were killed in a blast in Diffa on Wednesday. Five people have died by now.",
        ("Five", "2025-04-23"),
    ),
    _case(
        "deaths over decades",
        "Bones were found under a convent in Cork on Tuesday. The order hid the deaths of 800 "
        "infants over a number of decades.",
        ("800", None),
    ),
    _case(
        "a war long past",
        "A bomb of World War II that killed 90 people was shown in Kiel on Tuesday.",
        ("90", "2025-04-22"),
    ),
    _case(
        "lost in a war long past",
        "An old shell exploded in Kiel on Tuesday and hurt a man. The town lost 9,000 of its "
        "people in World War II.",
        ("9,000", None),
    ),
    _case(
        "dead since a conflict erupted",
        "The president freed 25 rebels on Sunday. At least 300,000 people have been killed since "
        "the conflict erupted, monitors say.",
        ("25", "2025-04-20"),
        ("300,000", None),
    ),
    _case(
        "dead since a storm erupted on a day",
        "A storm broke out over Tonga on Sunday. At least nine people have been killed since the "
        "storm began.",
        ("nine", "2025-04-20"),
    ),
    _case(
        "violence that has since spread",
        "Two aid workers were abducted near Kananga on Sunday. The violence has since spread to "
        "two provinces, leaving 400 people dead.",
        ("400", None),
    ),
    _case(
        "a present told in a report on an old time",
        "Nine men were killed in 2011. Thousands of prisoners still languish there.",
        ("Nine", "2011"),
        ("Thousands", "2025-04-24"),
    ),
    _case(
        "suspects alleged to have stolen then",
        "A court indicted two agents alleged to have stolen mail in 2014.",
        ("two", None),
    ),
    _case(
        "the day on which it was learned",
        "Two cars collided near Spur on Tuesday. Today we learned that three people had died.",
        ("three", "2025-04-22"),
    ),
    _case(
        "times the number of an older year",
        "Some 600 children need aid, 12 times the number in 2012.",
        ("600", None),
    ),
    _case(
        "a war that has killed many and driven many away",
        "Talks began in Oslo on Monday after a blast killed two guards on Sunday. They are to end "
        "a war that has killed 9,000 people and wounded 40,000.",
        ("9,000", None),
        ("40,000", None),
    ),
    _case(
        "a shrine attack that comes days after a bomb",
        "A bomber struck a shrine and more than 70 people died. The attack comes days after a bomb "
        "exploded in Lahore on Monday, killing 14 people.",
        ("70", None),
        ("14", "2025-04-21"),
    ),
    _case(
        "dead since an offensive was launched",
        "A raid killed nine people in Mosul on Monday. Some 300 people have died since the allied "
        "forces launched their offensive.",
        ("300", None),
    ),
    _case(
        "a mother of three children",
        "On Monday the mother of three children was hurt.",
        ("three", None),
    ),
    # Since an event.
    _case(
        "blasts that left many dead",
        "Oslo has been on alert since blasts in March 2022 left 130 people dead.",
        ("130", "2022-03"),
    ),
    _case(
        "since blasts many have fled",
        "Since the blasts in March 2022 some 130 people have died.",
        ("130", "2022-03/2025-04-24"),
    ),
    # An event that its noun takes up.
    _case(
        "the raid of a day",
        "Jets hit Marib on Tuesday. The 28 January raid had failed. Five soldiers were wounded "
        "in the raid.",
        ("Five", "2025-01-28"),
    ),
    _case(
        "since the attack of a day",
        "The war began when gunmen attacked Sderot on 7 October 2023. Since the attack the army "
        "has killed 3,400 people.",
        ("3,400", "2023-10-07/2025-04-24"),
    ),
    _case(
        "another noun takes up nothing",
        "Jets hit Marib on Tuesday. The 28 January raid had failed. Five soldiers were wounded "
        "in the storm.",
        ("Five", "2025-04-22"),
    ),
    # What people are, and what is being done.
    _case(
        "a father of two has them on any day",
        "A father of two was killed in Lodz on Monday and three others were hurt.",
        ("two", None),
        ("three", "2025-04-21"),
    ),
    _case(
        "whom police are seeking now",
        "On 3 March four men were charged, but officers are looking for seven others.",
        ("four", "2025-03-03"),
        ("seven", None),
    ),
    _case(
        "what was reported that was in a year",
        "The agency has reported that in 2016 some 40 women were abused at sea.",
        ("40", "2016"),
    ),
    _case(
        "what was reported on a day",
        "The agency reported on Monday that some 40 women were abused at sea.",
        ("40", None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_a_figure(text, expected, record_of):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected
