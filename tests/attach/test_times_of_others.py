"""Dates that a sentence names for somebody else than its figure, and days that stand for others."""

import pytest


def _case(name, text, *expected):
    return pytest.param(text, list(expected), id=name)


CASES = [
    # Which of them, and what befell some of them later.
    _case(
        "the date says which men, another one when some pleaded",
        "Six of the nine men arrested in January pleaded guilty on Monday.",
        ("Six", "2025-04-21"),
        ("nine", "2025-01"),
    ),
    _case(
        "women rescued in one month and flown home on a day",
        "Two of the five women rescued in February were flown home on Tuesday.",
        ("Two", "2025-04-22"),
        ("five", "2025-02"),
    ),
    _case(
        "nurses whom a court spoke free",
        "Seven of the 30 nurses who were charged in 2022 were acquitted on Tuesday.",
        ("Seven", "2025-04-22"),
        ("30", "2022"),
    ),
    _case(
        "what some of them are is of their date",
        "Two of the five men arrested in January are Germans.",
        ("Two", "2025-01"),
        ("five", "2025-01"),
    ),
    _case(
        "the verb of the part takes the date",
        "Police in Split arrested six of the nine men on Monday.",
        ("six", "2025-04-21"),
        ("nine", "2025-04-21"),
    ),
    _case(
        "a passive is no participle behind its noun",
        "Six of the nine men were arrested in January.",
        ("Six", "2025-01"),
        ("nine", "2025-01"),
    ),
    # What they are held for.
    _case(
        "stealing between years",
        "Eleven men were charged with stealing 300 cars between 2019 and 2021.",
        ("Eleven", None),
        ("300", "2019/2021"),
    ),
    _case(
        "a robbery that shook a town",
        "Police arrested 12 men over a robbery that shook the town in 2019.",
        ("12", None),
    ),
    _case(
        "a case that goes back to a year",
        "Nine people were held in Bari in a case that goes back to 2019.",
        ("Nine", None),
    ),
    _case(
        "convictions of a year stay its own",
        "Eleven people were convicted of smuggling in 2019.",
        ("Eleven", "2019"),
    ),
    _case(
        "arrests of a weekend",
        "Police arrested 12 men over the weekend.",
        ("12", "2025-04-19/2025-04-20"),
    ),
    _case(
        "arrests in an operation of a day",
        "In an operation launched on Monday, police arrested 40 people.",
        ("40", "2025-04-21"),
    ),
    # Laws, deals and bodies.
    _case(
        "under a law",
        "Under a law passed in 2015, 41 officers were dismissed.",
        ("41", None),
    ),
    _case(
        "a body",
        "A commission set up in 2010 has identified 300 victims.",
        ("300", None),
    ),
    _case(
        "a passport issued some months ago",
        "Of them, 377 held a passport issued in March 2024.",
        ("377", None),
    ),
    _case(
        "what a council opened itself",
        "The council opened in 2019 homes for 300 drivers.",
        ("300", "2019"),
    ),
    _case(
        "cases registered",
        "The police registered 40 cases in 2019.",
        ("40", "2019"),
    ),
    _case(
        "people enrolled in a year under a scheme",
        "The scheme enrolled 900 farmers in 2019.",
        ("900", "2019"),
    ),
    # To compare with.
    _case(
        "up from",
        "Nurses in Lusaka treated 31 people in March, up from 12.",
        ("31", "2025-03"),
        ("12", None),
    ),
    _case(
        "up from what it was in the year before",
        "Some 2,115 workers died in 2023, up from 1,900.",
        ("2,115", "2023"),
        ("1,900", "2022"),
    ),
    _case(
        "down from what it was in the fiscal year before",
        "The courts tried 310 men in the year to June 2024, down from 355.",
        ("310", "2023-07/2024-06"),
        ("355", "2022-07/2023-06"),
    ),
    _case(
        "a year that is not over is no full one",
        "So far this year 43 people have drowned, up from 31.",
        ("43", "2025-01-01/2025-04-24"),
        ("31", None),
    ),
    _case(
        "compared with",
        "In March police in Oslo recorded 41 burglaries, compared with some 60.",
        ("41", "2025-03"),
        ("60", None),
    ),
    _case(
        "two counts of another year",
        "This year 413 people have died, against 270 murders and 21 manslaughters in 2022.",
        ("413", "2025-01-01/2025-04-24"),
        ("270", "2022"),
        ("21", "2022"),
    ),
    _case(
        "from one level to the next",
        "Burglaries rose from 41 to 60 in March.",
        ("41", "2025-03"),
        ("60", "2025-03"),
    ),
    _case(
        "help against something",
        "In March the charity helped 41 families against eviction.",
        ("41", "2025-03"),
    ),
    _case(
        "inquiries against people",
        "Inquiries were opened in March against 41 officers.",
        ("41", "2025-03"),
    ),
    # Clauses behind.
    _case(
        "what is left out of a count",
        "The police speak of 61, as they do not count two deaths in March.",
        ("two", "2025-03"),
    ),
    _case(
        "those who were killed, not the mourning for them",
        "Flags flew at half-mast on Wednesday for six nurses who were killed in a crash on Monday.",
        ("six", "2025-04-21"),
    ),
    _case(
        "those who were hurt, not the visit to them",
        "The king met on Wednesday 14 children who were injured in the fire of 2 April.",
        ("14", "2025-04-02"),
    ),
    _case(
        "those who went missing",
        "Boats looked on Monday for nine men who went missing on Saturday.",
        ("nine", "2025-04-19"),
    ),
    _case(
        "what the dead had done before",
        "On Monday nine people died who had eaten tainted fish on Saturday.",
        ("nine", "2025-04-21"),
    ),
    # Going on since.
    _case(
        "unrest that goes on",
        "The unrest, which began on 28 March, has left 42 people dead.",
        ("42", "2025-03-28/2025-04-24"),
    ),
    _case(
        "a strike that goes on",
        "The strike began on 3 April and has cost 200 miners their jobs.",
        ("200", "2025-04-03/2025-04-24"),
    ),
    _case(
        "fighting that goes on",
        "Fighting broke out on 7 April, and has displaced 4,000 families.",
        ("4,000", "2025-04-07/2025-04-24"),
    ),
    _case(
        "floods of one day",
        "The floods, which hit the region on 16 April, have killed 14.",
        ("14", "2025-04-16"),
    ),
    _case(
        "a fair that is over",
        "The fair began on 3 April and drew 9,000 visitors.",
        ("9,000", "2025-04-03"),
    ),
    _case(
        "missing since a day",
        "Around 280 people have not been seen since the ferry sank on Sunday, officials said.",
        ("280", "2025-04-20"),
    ),
    _case(
        "to come, and not up to today",
        "The ministry plans to hire 300 inspectors this year.",
        ("300", "2025"),
    ),
    _case(
        "this year up to the day of the report",
        "As of 31 March, 413 deaths had been reported this year.",
        ("413", "2025-01-01/2025-03-31"),
    ),
    # After the event.
    _case(
        "saved later, and what the toll has come to",
        "A quake hit Van on Monday. Crews pulled three survivors from the rubble on Wednesday and"
        " found a body, bringing the death toll to 19.",
        ("three", "2025-04-23"),
        ("19", "2025-04-21"),
    ),
    _case(
        "saved from a boat on a later day",
        "A boat capsized off Zarzis on Sunday. The navy rescued another 12 people on Tuesday.",
        ("12", "2025-04-22"),
    ),
    _case(
        "a toll that stood at",
        "The blast on Sunday levelled a school in Herat. The toll stood at 31 on Wednesday.",
        ("31", "2025-04-20"),
    ),
    _case(
        "bodies found later are of the event",
        "A boat capsized off Zarzis on Sunday. The navy recovered 12 bodies on Tuesday.",
        ("12", "2025-04-20"),
    ),
    _case(
        "arrested for what happened, on some day",
        "A fire at a club in Skopje killed 16 people on Saturday.\n\nFifteen men were detained.",
        ("16", "2025-04-19"),
        ("Fifteen", None),
    ),
    _case(
        "arrested in the raid",
        "A raid on a club in Brno left six people hurt on Saturday.\n\nFifteen men were detained.",
        ("six", "2025-04-19"),
        ("Fifteen", "2025-04-19"),
    ),
    _case(
        "arrested where the event is told",
        "Men stormed a club in Skopje on Saturday. Fifteen of the attackers were detained.",
        ("Fifteen", "2025-04-19"),
    ),
    # A story whose event has no word.
    _case(
        "shots at a crowd",
        "Police fired tear gas on Sunday in Beira. Four people were hurt, a hospital said.",
        ("Four", "2025-04-20"),
    ),
    _case(
        "a car that left the road",
        "Three people have died in Fife. Their car left the road on Saturday.",
        ("Three", "2025-04-19"),
    ),
    _case(
        "a team that walked into the hills",
        "Two climbers are dead. They walked into the Tatra on Monday without a guide.",
        ("Two", "2025-04-21"),
    ),
    _case(
        "a day of courts stands for nothing",
        "A man pleaded guilty on Tuesday in Perth. Two women were hurt.",
        ("Two", None),
    ),
    _case(
        "nor does one of speeches",
        "The president announced aid on Tuesday. The hurricane left 116 people dead.",
        ("116", None),
    ),
    _case(
        "nor the day of a dateline",
        "LIMA, Tuesday (Sur Press) -- Police have cut a toll. The clash left 38 people dead.",
        ("38", None),
    ),
    _case(
        "a dateline is the day of what it calls today",
        "LIMA, 22 April 2025 (SUR) -- Police detained 46 students today in Cusco.",
        ("46", "2025-04-22"),
    ),
    _case(
        "the day of a dateline is the last that dates what was done",
        "ABUJA, 22 April 2025 (SUR) -- Soldiers freed nine miners from a camp in Jos.",
        ("nine", "2025-04-22"),
    ),
    _case(
        "any other day goes before that of a dateline",
        "ABUJA, 22 April 2025 (SUR) -- Soldiers freed nine miners and a cook on Sunday.",
        ("nine", "2025-04-20"),
    ),
    _case(
        "nor is an event of the dateline whose day is told below",
        "ABUJA, 22 April 2025 (SUR) -- A blast killed six in Kano.\n\nIt tore through a market"
        " on Sunday.",
        ("six", "2025-04-20"),
    ),
    _case(
        "what is so every day is not of the dateline",
        "ABUJA, 22 April 2025 (SUR) -- Dozens of miners are trying to cross the river every day.",
        ("Dozens", None),
    ),
    # Counts that have grown.
    _case(
        "notifications so far",
        "Notifications so far come to 26 cases and five deaths.",
        ("26", "../2025-04-24"),
        ("five", "../2025-04-24"),
    ),
    _case(
        "recovered by now",
        "The ministry said that 97 patients have by now recovered.",
        ("97", "../2025-04-24"),
    ),
    _case(
        "up to now",
        "Up to now 732 families have sent in their names.",
        ("732", "../2025-04-24"),
    ),
    _case(
        "saved so far since the event",
        "A quake hit Van on Monday. Crews have rescued 136 people so far.",
        ("136", "2025-04-21/2025-04-24"),
    ),
    _case(
        "the dead so far are of the event",
        "A quake hit Van on Monday. So far 31 people have died.",
        ("31", "2025-04-21"),
    ),
    _case(
        "nobody so far",
        "So far no deaths have been reported.",
        ("no", None),
    ),
    _case(
        "so far away",
        "The village is so far from Lima that 40 pupils sleep at school.",
        ("40", None),
    ),
    _case(
        "a period with its own end",
        "Between 1 and 20 April 2025 the port has so far registered 300 sailors.",
        ("300", "2025-04-01/2025-04-20"),
    ),
    _case(
        "the dead of a war",
        "An ambush killed six soldiers on Tuesday. More than 10,000 people have been killed in the"
        " conflict.",
        ("six", "2025-04-22"),
        ("10,000", None),
    ),
    _case(
        "the dead of an insurgency",
        "A blast hit a bus in Bara on Monday. The insurgency has claimed 3,000 lives.",
        ("3,000", None),
    ),
    _case(
        "the dead of the attacks that are told",
        "Attacks on two villages on Monday have left dozens dead. The attacks have hurt dozens.",
        ("dozens", "2025-04-21"),
        ("dozens", "2025-04-21"),
    ),
    _case(
        "the dead of the blast",
        "A blast hit a mine on Monday. It has killed 31 miners.",
        ("31", "2025-04-21"),
    ),
    # What a headline counts in.
    _case(
        "a count of a year in the headline",
        "Lima has seen 60 murders in 2025\n\nMost of the victims were men.\n\nAt least 14 were "
        "shot by their neighbours.",
        ("60", "2025-01-01/2025-04-24"),
        ("14", "2025-01-01/2025-04-24"),
    ),
    _case(
        "a murder of a year in the headline",
        "Two held over 2016 murder\n\nNine officers searched a house in Lima.",
        ("Nine", None),
    ),
    _case(
        "the year before that",
        "The office looked into 118 deaths in 2023 and 97 in the year before that.",
        ("118", "2023"),
        ("97", "2022"),
    ),
    _case(
        "the day before that vote",
        "In 2023 the office looked into 97 deaths before that vote.",
        ("97", "2023"),
    ),
    # Still so.
    _case(
        "cases of a quarter that are still open",
        "From January to March 2025 the bureau took 900 complaints. It settled 700.\n\n"
        "The other 200 are still open.",
        ("900", "2025-01/2025-03"),
        ("200", "2025-01/2025-03"),
    ),
    # Times that are of the number beside them.
    _case(
        "a year labels the count behind it in brackets",
        "There were 93 arrests (2024: 104) and 12 rescues (2024: nine).",
        ("93", None),
        ("104", "2024"),
        ("12", None),
        ("nine", "2024"),
    ),
    _case(
        "a count in brackets keeps its year",
        "There were 93 arrests (104 in 2023).",
        ("93", None),
        ("104", "2023"),
    ),
    _case(
        "more have died since what killed others",
        "Since floods in March killed 130 people, ten more have died.",
        ("130", "2025-03"),
        ("ten", "2025-03/2025-04-24"),
    ),
    _case(
        "the first months since a time are no record",
        "In the first five months since November 40 people were killed.",
        ("40", "2024-11/2025-04-24"),
    ),
    _case(
        "another event has been told of since the one taken up",
        "The 28 January raid killed 14 herders. On 3 March soldiers attacked a farm. Nine people "
        "died in the raid.",
        ("14", "2025-01-28"),
        ("Nine", None),
    ),
    _case(
        "the older level of a month to come is of last year",
        "Deaths climbed to 53, up from nine in May.",
        ("53", None),
        ("nine", "2024-05"),
    ),
    _case(
        "a total that this one is set against",
        "There were 38 rapes this year, against a total of 51 last year.",
        ("38", "2025-01-01/2025-04-24"),
        ("51", "2024"),
    ),
    _case(
        "an event long before lends the four no time",
        "Four passengers died. A fire at the depot in 2019 killed nine.",
        ("Four", None),
        ("nine", "2019"),
    ),
    _case(
        "a raid long before lends the arrested no time",
        "Police arrested six people. In 2021, police arrested 14 in a raid there.",
        ("six", None),
        ("14", "2021"),
    ),
    _case(
        "some of the hurt are not of the fire recalled between",
        "Six were hurt in the blaze. The depot burned in 2019, killing nine. Four of the hurt were "
        "boys.",
        ("Six", None),
        ("nine", "2019"),
        ("Four", None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_time_of_a_figure(text, expected, record_of):
    figures = record_of(text, published="2025-04-24").figures
    read = [(figure.span.text, figure.when) for figure in figures if not figure.derived]

    assert [pair for pair in read if pair[0] in {number for number, _ in expected}] == expected
