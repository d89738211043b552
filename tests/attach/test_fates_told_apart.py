"""What befell people, who they are and whether it is so: each by the words that tell it."""

import pytest

FATES = [
    ("critical-of", "Three senators are critical of the mayor.", "Three", None),
    ("critical-for", "Twelve sailors were critical for the defence.", "Twelve", None),
    ("critical", "Twelve sailors were critical in Brest.", "Twelve", "injured"),
    ("pending-appeal", "Two smugglers were jailed pending an appeal.", "Two", "convicted"),
    ("pending-trial", "Two smugglers were jailed pending trial.", "Two", "arrested"),
    ("from-illness", "Four rowers are recovering after illness.", "Four", "recovered"),
    ("from-crash", "Four rowers are recovering after a crash.", "Four", "injured"),
    ("lawyer", "Doctors saw 11 cases of measles. A lawyer won 12 cases.", "12", None),
    ("more-cases", "Doctors saw 11 cases of measles. A clinic has 12 cases.", "12", "sick"),
    ("suit", "Measles vaccine on trial\n\nA judge has 12 active cases to hear.", "12", None),
    ("headed", "Mumps hits campus\n\nA clinic has 12 active cases to treat.", "12", "sick"),
    ("in-floods", "Ten died in fires, eight in floods and four in custody.", "eight", "killed"),
    ("in-custody", "Ten died in fires, eight in floods and four in custody.", "four", "killed"),
    ("in-hospital", "Nine were killed in Goma, six in Uvira and two in hospital.", "two", "killed"),
    ("now-in-hospital", "Five killed in blast, 20 in hospital", "20", "hospitalised"),
    (
        "now-in-custody",
        "Of 30 sailors four are dead, nine in hospital and 17 in custody.",
        "17",
        "arrested",
    ),
    ("held-there", "Ten men from Gao and 12 from Kidal are in custody.", "12", "arrested"),
    ("held-by-militia", "The militia detained 30 monks, and six nuns fled.", "30", "arrested"),
    ("held-by-police", "Police detained 30 monks over the riot.", "30", "arrested"),
    (
        "helped-back",
        "Some 700 Malians were assisted to return voluntarily.",
        "700",
        "returned_home",
    ),
    ("helped", "The agency assisted 700 Malians with blankets.", "700", "in_care"),
    ("charge", "Of the 60 held, 40 were held for fraud, 20 for trying to flee.", "20", "arrested"),
    ("no-charge", "Six were held for fraud, while 20 fled to Peru.", "20", "escaped"),
    (
        "deeds",
        "Four women accused of hiding and feeding deserters were jailed.",
        "Four",
        "convicted",
    ),
    ("expired-papers", "Guards met 14 sailors with expired passports.", "14", None),
    ("expired-people", "Two of the sailors expired in hospital.", "Two", "killed"),
    ("estimated", "Some 60 sailors are estimated to be missing.", "60", "missing"),
    ("believed", "There are 60 sailors believed to be missing.", "60", "missing"),
    ("recovered", "So far 70 confirmed mpox cases have recovered.", "70", "recovered"),
    ("number-recovered", "The number of recovered mpox cases is 320.", "320", "recovered"),
    ("sick", "So far 70 confirmed mpox cases have been found.", "70", "sick"),
    ("of-another", "The 11 nurses who had treated a man who died tested negative.", "11", None),
    ("own-relative", "The 11 nurses who died had washed a man.", "11", "killed"),
    ("remain", "Of the 80 mpox cases, 50 were confirmed and 30 remain suspected.", "30", "sick"),
    ("reported", "Two of the five deaths were reported in Lusaka.", "Two", "killed"),
    ("icu", "Some 12 people are in the COVID-19 ICU.", "12", "hospitalised"),
    ("at-work", "Some 12 doctors are working in the COVID-19 ICU.", "12", None),
    ("two-verbs", "Nine men who live or work in Bray were diagnosed with measles.", "Nine", "sick"),
    ("being", "In all, 90 nurses report being robbed.", "90", None),
    ("report", "Of them, 40 report being hospitalised.", "40", "hospitalised"),
    ("among-cases", "There were 50 mpox cases: 20 men and 30 women.", "30", "sick"),
    ("locked-in", "He locked 60 miners in a shed in Kitwe.", "60", "trapped"),
    ("locked-in-place", "The guards locked 31 girls in Block B.", "31", "trapped"),
    ("brought-in-year", "The charity brought 900 orphans to Norway in 2016.", "900", None),
    ("led-to-arrest", "The reward led to the arrest of six thieves.", "six", "arrested"),
    ("alert-led", "An alert by the bank led to the arrest of two clerks.", "two", "arrested"),
    ("reward-for", "A reward for the arrest of six thieves was posted.", "six", None),
    ("from-home", "Twelve children were taken from their homes by social workers.", "Twelve", None),
    ("flooded-home", "Forty people were taken from their homes by boat.", "Forty", None),
    (
        "taken-by-night",
        "Forty people were taken from their homes by soldiers.",
        "Forty",
        "abducted",
    ),
    ("dragged", "Forty people were dragged from their homes at night.", "Forty", "abducted"),
    ("firm-ill", "Four staff of the firm contracted malaria in Gabon.", "Four", "sick"),
    ("flow", "Arrivals hit 4,000 in Lesbos.", "4,000", None),
    ("flow-noun", "Refugee arrivals hit 4,000, said the agency.", "4,000", None),
    ("no-flow", "A lorry hit 40 marchers in Lesbos.", "40", "injured"),
    ("nobody-sick", "No sick passengers were on board.", "No", "sick"),
    ("nobody-dead", "No dead bodies were found.", "No", "killed"),
]


@pytest.mark.parametrize(
    ("text", "number", "outcome"), [c[1:] for c in FATES], ids=[c[0] for c in FATES]
)
def test_what_befell_them(record_of, text, number, outcome):
    told = {figure.span.text: figure.outcome for figure in record_of(text).figures}

    assert told[number] == outcome


ROLES = [
    ("by-militia", "The militia detained 30 monks.", "victim"),
    ("by-junta", "Some 30 monks were arrested by the military junta.", "victim"),
    ("two-deeds", "Gunmen seized a bus and detained 30 monks.", "victim"),
    ("responsible", "The militia was responsible for the arrests of 30 monks.", "victim"),
    ("others-acted", "Gunmen fled as soldiers detained 30 monks.", "suspect"),
    ("passive", "Gunmen were killed and 30 monks were arrested.", "suspect"),
    ("of-them", "The 30 members of the militia were arrested.", "suspect"),
    ("blamed", "They condemned the rebels for detaining 30 monks.", "victim"),
    ("by-police", "Police in the militia's town detained 30 monks.", "suspect"),
    ("of-the-militia", "Police detained 30 militia members.", "suspect"),
    ("isolated", "Some 30 people are in institutional isolation.", "victim"),
]


@pytest.mark.parametrize(("text", "role"), [c[1:] for c in ROLES], ids=[c[0] for c in ROLES])
def test_who_they_are(record_of, text, role):
    assert record_of(text).figures[0].role == role


@pytest.mark.parametrize(
    "text",
    [
        "Two men were shot at police headquarters in Kano.",
        "Three soldiers were shot at the police station in Goma.",
    ],
)
def test_who_is_shot_at_a_station_is_no_suspect(record_of, text):
    assert record_of(text).figures[0].role != "suspect"


def test_who_is_among_the_sick_is_a_victim(record_of):
    cases, men, women = record_of("There were 50 mpox cases: 20 men and 30 women.").figures

    assert (cases.role, men.role, women.role) == (None, "victim", "victim")


STATUS = [
    ("promised", "The mayor promised last week to free 40 detainees.", "unrealised"),
    ("pledged", "The mayor pledged on Monday to house 40 families.", "unrealised"),
    ("dated", "The mayor promised on 3 May to house 40 families.", "unrealised"),
    ("hoped", "The mayor hopes next month to house 40 families.", "unrealised"),
    ("kept", "The mayor freed 40 detainees, as he had pledged last week.", "asserted"),
    ("said", "The mayor vowed on Monday that 40 families had been housed.", "asserted"),
    ("looked-into", "The mayor vowed on Monday to investigate 40 deaths.", "asserted"),
    ("predicts", "A study predicts 9,000 measles cases by June.", "unrealised"),
    ("models", "Models project 9,000 measles deaths by June.", "unrealised"),
    ("found", "A study found 9,000 measles cases in June.", "asserted"),
    ("risk-group", "Some 90 people are in the high risk category.", "asserted"),
    ("risk", "Some 90 people risk eviction.", "unrealised"),
]


@pytest.mark.parametrize(("text", "status"), [c[1:] for c in STATUS], ids=[c[0] for c in STATUS])
def test_whether_it_is_so(record_of, text, status):
    assert record_of(text).figures[0].status == status


def test_others_are_no_apposition(record_of):
    held, absent, others, aliens = record_of(
        "Police held 70 men: 50 men reported as absent, 15 others with expired permits and five "
        "more aliens."
    ).figures

    assert [figure.of for figure in (absent, others, aliens)] == [held.id] * 3
