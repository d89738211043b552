"""Days of the wires: of the event, not of its count, of the search or of what was before."""

import pytest

TOLLS = [
    # the day on which a toll grew is not that of the event
    ("The toll of the quake that struck Sora on Monday increased to 61 on Thursday.",
     ["2025-04-21"]),
    ("The death toll of the mudslides that hit Sora on Monday jumped to 61 on Thursday.",
     ["2025-04-21"]),
    (("Relatives queued at morgues on Wednesday after a mudslide buried Sora, killing 80 people. "
     "The hill gave way on Tuesday."), ["2025-04-22"]),
    (("Men dug through collapsed homes on Wednesday, hoping to find survivors of a quake that "
     "hit Sora, killing about 80 people. Ten children died in Tuesday's quake."),
     ["2025-04-22", "2025-04-22"]),
    (("Crews pulled three men from burned cars on Wednesday. A lorry exploded on Tuesday, killing "
     "20 people."), ["2025-04-23", "2025-04-22"]),
    ("Nine people were killed in the attacked village on Sunday.", ["2025-04-20"]),
    (("The toll of the quakes that hit Sora earlier this week rose to 92. A strong quake struck "
     "Sora on Monday."), ["2025-04-21"]),
    (("Nine people have died and 400 were displaced since a coup in early 2014. A mine killed "
     "two men on Monday."), ["2014/2025-04-24", "2014/2025-04-24", "2025-04-21"]),
    ("By 9:00 a.m. Tuesday four men are still missing after a blast on Monday.", ["2025-04-21"]),
    ("As of 9 p.m. Tuesday, 40 people had died. The ship sank on Monday.", ["2025-04-21"]),
    ("At 9 p.m. Tuesday a blast killed 40 people.", ["2025-04-22"]),
    # what a war has done
    ("Gunmen killed 15 men on Monday. Nearly 500,000 people have been internally displaced.",
     ["2025-04-21", None]),
    ("A shell killed nine men on Monday. Two million people have fled the fighting.",
     ["2025-04-21", None]),
    ("Floods struck on Monday. Nearly 5,000 people have been displaced.", ["2025-04-21"]),
    # an event of its own
    (("A bomber hit a bus on Sunday, killing 12 people, nearly three weeks after a car bombing in "
     "the city left 64 people dead."), ["2025-04-20", None]),
    ("Gunmen killed five guards on Tuesday, days after a mine killed 11 men.",
     ["2025-04-22", None]),
    ("Three were hurt on Monday, a month after at least 40 people died in a fire there.",
     ["2025-04-21", None]),
    ("Two weeks after a bomb killed nine people, gunmen killed four on Monday.",
     [None, "2025-04-21"]),
    (("In October 2023 a crash killed 18 people, only days after ten women had been killed in "
     "Chiapas."), ["2023-10", "2023-10"]),
    # but the story's own event is its
    ("Two people died on Tuesday, days after the blast had hurt 30 others.",
     ["2025-04-22", "2025-04-22"]),
    ("Two people died on Tuesday, hours after a blast hurt 30 others.",
     ["2025-04-22", "2025-04-22"]),
    ("A bus crashed on Monday, killing nine. Two more died days after the crash hurt 30.",
     ["2025-04-21", "2025-04-21", "2025-04-21"]),
    # what people marched against
    ("Three students died after being shot at a rally against last week's vote.", [None]),
    ("Nine people were shot dead at a protest over last month's arrest of a preacher.", [None]),
    ("Nine people were shot dead in last month's attack.", ["2025-03"]),
    ("Nine people were killed during last week's protests.", ["2025-04-14/2025-04-20"]),
    # what lasts
    ("Troops left at the end of 2014, but around 900 soldiers remain to train the army.",
     ["2025-04-24"]),
    ("The ship sank on Monday, but 40 people remain missing.", ["2025-04-21"]),
    ("Arrests fell in 2014, but 900 people were jailed.", ["2014"]),
    ("Nearly 550 have died since unprecedented riots broke out in the port and towns in January.",
     ["2025-01/2025-04-24"]),
    ("Nine have died since strikers left in May 2024 and 40 were jailed in June 2024.",
     ["2024-05/2025-04-24", "2024-06"]),
    # of what is told behind its source, or is covered by that; not the day of a speech
    ("According to police data 12 people were killed in March.", ["2025-03"]),
    ("Forty women were jailed, according to figures for March.", ["2025-03"]),
    ("According to statistics for the first quarter of 2025, police held 40 men.",
     ["2025-01/2025-03"]),
    ("Twelve people have died, according to a report by the ministry in March.", [None]),
    ("Twelve people were hurt during a speech on Monday.", ["2025-04-21"]),
    ("Five people were wounded at a news conference on Monday.", ["2025-04-21"]),
    ("At a press conference on Monday, the minister put the toll at 12 dead.", [None]),
    ("At least 18 people died when an overnight bus left the road early on Tuesday.",
     ["2025-04-22"]),
    ("Nine people died in an overnight strike on Kharkiv.", ["2025-04-23/2025-04-24"]),
    # a change on a month before, and a share on a day
    ("Turnout was 40% on Sunday, when 12 people were killed.", ["2025-04-20"]),
    # where people went, and what they rose against
    ("Six people were hurt in a rush to Friday's match.", ["2025-04-18"]),
    ("Nine people were shot at a rally in reaction to Friday's vote.", [None]),
    # lists of what was said on a day, and of what was done on it
    ("On Monday the minister said that the unit had:\n- held 12 men\n- freed 4 girls",
     [None, None]),
    ("On Monday the unit did the following:\n- held 12 men\n- freed 4 girls",
     ["2025-04-21", "2025-04-21"]),
]  # fmt: skip

DAYS = [
    ("Anna Cole told a hearing on Tuesday that she does not know if she will recover.",
     "2025-04-22"),
    ("The minister was asked by parliament on Tuesday whether the army will stay.", "2025-04-22"),
    ("Marchers from the group Dakar Will Rise gathered on Tuesday.", "2025-04-22"),
    ("They agreed on a meeting on Tuesday that will decide the matter.", "2025-04-29"),
    ("The party announced a rally on Tuesday that thousands will attend.", "2025-04-29"),
    ("Police Will Arrest Ten on Tuesday", "2025-04-29"),
    ("Will Mali hold its vote on Tuesday?", "2025-04-29"),
    ("The court will decide on Tuesday whether the men were guilty.", "2025-04-29"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLLS, ids=[case[0][:50] for case in TOLLS])
def test_times_of_wires(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [figure.when for figure in record.figures if not figure.derived] == wanted


@pytest.mark.parametrize(("text", "day"), DAYS, ids=[case[0][:50] for case in DAYS])
def test_what_was_told_on_a_day_may_lie_ahead(record_of, text, day):
    assert [date.value for date in record_of(text, published="2025-04-24").dates] == [day]


@pytest.mark.parametrize(
    ("text", "number", "outcome"),
    [
        ("Seven were hurt, and all but two have been released.", "two", None),
        ("Seven were hurt; all but two of them were sent home.", "two", None),
        ("Seven women, all but two of them teachers, were released.", "two", "released"),
        ("Seven were hurt, all the same two were released.", "two", "released"),
    ],
    ids=str,
)
def test_who_is_excepted_did_not_meet_the_fate(record_of, text, number, outcome):
    figure = next(f for f in record_of(text).figures if f.span.text == number)

    assert figure.outcome == outcome


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The death toll has reached seven, and eight people are missing.", ["seven", "eight"]),
        ("The number of people killed in the floods reached nine.", ["nine"]),
        ("Arrests over the riots have reached ten.", ["ten"]),
        ("She reached ninety in May.", []),
        ("Many children there never reached five.", []),
        ("The girls had reached fifteen when they were sold.", []),
    ],
    ids=str,
)
def test_a_toll_reaches_a_count_and_a_person_an_age(record_of, text, counts):
    assert [figure.span.text for figure in record_of(text).figures] == counts


def test_those_whom_a_toll_now_includes_are_dead(record_of):
    (figure,) = record_of("The toll now includes 19 children.").figures

    assert (figure.role, figure.outcome) == ("victim", "killed")
