"""Times in outbreak news and in answers for deaths: what they date, and what they leave alone."""

import pytest

NOT_BACKWARDS = [
    (("Ohio now has 34 measles cases, officials said on Wednesday. Nationwide, the agency had "
      "counted 800 cases as of April 17."), [None, "../2025-04-17"]),
    (("Seven of the 11 people held since the attack were freed. Two men stay in custody. The "
      "attacker, who was jailed with 40 others in 2005, had lived in Leeds."),
     [None, None, None, "2005"]),
    (("A total of 617 dengue cases have been found. In the past week, 48 new dengue cases were "
      "notified."), [None, "2025-04-17/2025-04-24"]),
    # what is told after the time of a report is of it
    (("In 2024 the agency freed 98 people. Of them, 59 were women. Police held 12 suspects."),
     ["2024", "2024", "2024"]),
]  # fmt: skip
ANSWERED = [
    ("The firm was fined on Wednesday over the deaths of three passengers.", [None]),
    ("Two doctors were charged on Tuesday in connection with the deaths of seven patients.",
     ["2025-04-22", None]),
    ("A nurse was found guilty on Tuesday in the murders of at least seven patients.", [None]),
    ("The hospital apologised on Tuesday for the deaths of seven babies.", [None]),
    ("Protesters marched on Monday over the deaths of nine patients.", [None]),
    ("He was jailed on Wednesday for the deaths of three men in a crash on 3 February 2023.",
     ["2023-02-03"]),
    # nobody answers for these: the day is theirs
    ("The heatwave on Tuesday caused the deaths of seven babies.", ["2025-04-22"]),
    ("Police blamed the storm on Sunday for the deaths of three people.", ["2025-04-20"]),
    ("The crash on Sunday resulted in the deaths of three people.", ["2025-04-20"]),
    ("A gas leak on Sunday was responsible for the deaths of five workers.", ["2025-04-20"]),
]  # fmt: skip
BY_THEN = [
    ("By the end of November, 41 children had died across the south-east.", ["../2024-11-30"]),
    ("By 19 April, 41 children had died of the disease.", ["../2025-04-19"]),
    ("As of Wednesday, 300 people had died in the quake, which struck on Sunday.", ["2025-04-20"]),
    ("The quake struck Nepal on Sunday. By Wednesday 300 people had died.", ["2025-04-20"]),
    ("On Monday the office put the toll at 68. By Wednesday the toll had reached 73.",
     ["2025-04-21", "2025-04-23"]),
]  # fmt: skip
IN_CARE = [
    ("More than 130 people were treated after gas spread through the port on Sunday. Nine died.",
     ["2025-04-20", "2025-04-20"]),
    ("Ten guests were treated after they drank punch at a wedding on Sunday. One died.",
     ["2025-04-20", "2025-04-20"]),
    ("A bus overturned on Monday. Ten people were treated at a clinic on Tuesday.",
     ["2025-04-21"]),
]  # fmt: skip
PARTS = [
    ("Three people died: one on Monday, two on Wednesday.", [None, "2025-04-21", "2025-04-23"]),
    ("Four patients have died, two on Sunday and two on Tuesday.",
     [None, "2025-04-20", "2025-04-22"]),
    ("Two children have died: a six-year-old in February and an eight-year-old on April 3.",
     [None]),
    (("Nine babies were infected at the clinic. Two of the infants died on Sunday and one on "
      "Tuesday."), [None, "2025-04-20", "2025-04-22"]),
    # one day is that of all
    ("Police held 12 men, two of them Danes, on Monday.", ["2025-04-21", "2025-04-21"]),
    ("Three people were shot on Monday: two men and a woman, who had come on Sunday.",
     ["2025-04-21", "2025-04-21"]),
    ("The bus overturned on Monday; nine people died.", ["2025-04-21"]),
    # what a clause before tells is not theirs
    ("Rwanda declared the outbreak over on 20 December; 15 of the 66 infected died.",
     [None, None]),
    ("The court ruled on Monday; nine people had died in the fire.", [None]),
]  # fmt: skip
FORMER_LEVELS = [
    ("In 2024 police recorded 90 murders. Arrests rose from 12 to 40.", ["2024", None, "2024"]),
    ("In 2024 police recorded 90 murders. Arrests rose by 12 to 40.", ["2024", "2024", "2024"]),
    ("In 2024 police recorded 90 murders. They held men from 12 to 40 villages.",
     ["2024"]),
]  # fmt: skip
OUTBREAKS = [
    (("An attack on a clinic in Bol on Sunday killed two nurses. The outbreak, declared on 3 "
      "March, has infected 52 people and killed 31."),
     ["2025-04-20", "2025-03-03/2025-04-24", "2025-03-03/2025-04-24"]),
    (("Gunmen shot two doctors on Monday. The epidemic has killed 400 people."),
     ["2025-04-21", "../2025-04-24"]),
    # what the day did is of the day
    (("Nine guests fell ill on Monday after a wedding in Bol. The food poisoning killed two."),
     ["2025-04-21", "2025-04-21"]),
    (("Gunmen attacked a clinic on Monday. They have killed two nurses of the outbreak team."),
     ["2025-04-21"]),
]  # fmt: skip
FATAL = [
    ("Georgia recorded 31 cases of botulism last year, one of them fatal.", ["sick", "killed"]),
    ("Chad found 31 cases of anthrax, three of which were fatal.", ["sick", "killed"]),
    ("Of the 31 cases of rabies, three were fatal.", ["sick", "killed"]),
    ("Peru reported 31 cases of plague, including three fatal cases.", ["sick", "killed"]),
    ("Police counted 31 accidents last year, three of them fatal.", [None, "killed"]),
    ("There were 31 cases of measles; two of these were deadly animals.", ["sick", "sick"]),
]  # fmt: skip
HEADED = [
    ("Mumps spreads in Leeds schools\n\nOfficials said 12 new cases had been found.", "sick"),
    ("Dengue report no. 9\n\nIn all, 48 suspected cases were notified.", "sick"),
    ("Flu vaccine stolen in Leeds\n\nPolice are looking into 12 cases.", None),
    (("Measles in Texas: what we know\n\nThe outbreak began in Gaines County. Officials have "
      "confirmed 624 cases."), "sick"),
    ("Flu vaccine stolen in Leeds\n\nPolice look into 12 cases. The virus is back.", None),
    ("Judge with cancer back in court\n\nThe judge took 12 new cases on Tuesday.", None),
]  # fmt: skip
NAMED_BEFORE = [
    ("Chad recorded 11 cases of rabies in 2024. Four cases have been found this year.", "sick"),
    ("The ministry knows of six polio cases. Officials said four new cases are in Sindh.", "sick"),
    ("The ministry reported nine cases of measles. Auditors found four cases of theft.", None),
    ("The ministry reported nine cases of measles. The court heard four cases on Monday.", None),
    ("The ministry reported nine cases of measles. Lawyers took up four criminal cases.", None),
    ("Nine people have measles. Inspectors looked into four cases.", None),
]
ALL = NOT_BACKWARDS + ANSWERED + BY_THEN + IN_CARE + PARTS + FORMER_LEVELS + OUTBREAKS


@pytest.mark.parametrize(("text", "wanted"), ALL, ids=[case[0][:48] for case in ALL])
def test_time_dates_what_it_is_told_of(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    told = [f for f in record.figures if not f.derived and f.unit != "object"]
    assert [figure.when for figure in told] == wanted


@pytest.mark.parametrize(("text", "wanted"), FATAL, ids=[case[0][:48] for case in FATAL])
def test_fatal_cases_are_cases_that_ended_in_death(record_of, text, wanted):
    record = record_of(text, published="2025-04-24")

    assert [figure.outcome for figure in record.figures] == wanted
    assert {figure.unit for figure in record.figures} == {"case"}


@pytest.mark.parametrize(("text", "wanted"), HEADED, ids=[case[0][:24] for case in HEADED])
def test_disease_of_the_headline_is_that_of_new_cases(record_of, text, wanted):
    assert record_of(text, published="2025-04-24").figures[0].outcome == wanted


@pytest.mark.parametrize(("text", "wanted"), NAMED_BEFORE, ids=[c[0][:60] for c in NAMED_BEFORE])
def test_cases_told_after_those_of_a_disease_are_sick(record_of, text, wanted):
    assert record_of(text, published="2025-04-24").figures[-1].outcome == wanted
