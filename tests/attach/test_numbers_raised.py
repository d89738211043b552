"""A number beside a greater one, those of other times, and fates that only a name follows."""

import pytest

from statextract import extract

PAIRS = [
    ("The floods killed dozens or even hundreds of people.", ["killed", "killed"]),
    ("Hundreds, if not thousands, of people were displaced.", ["displaced", "displaced"]),
    ("He said 30, if not 40, people were killed.", ["killed", "killed"]),
    ("Police arrested dozens, possibly hundreds, of demonstrators.", ["arrested", "arrested"]),
    ("Of the 40, perhaps 12, police said, are dead.", ["killed", "killed"]),
    ("Dozens were hurt, perhaps hundreds of them badly.", ["injured", "injured"]),
]
NOT_REAL = [
    ("If 30 people come, the hall is full.", ["unrealised"]),
    ("Hundreds, if not thousands, of people were held.", ["asserted", "asserted"]),
]
NAMED = [
    ("The officer and the two juveniles arrested have not been named.", ["arrested"]),
    ("The five people killed have been identified.", ["killed"]),
    ("The six passengers injured are not in danger.", ["injured"]),
    ("Eleven victims trafficked to Spain were identified by the police.", ["identified"]),
    ("The three men arrested were later charged.", ["charged"]),
    ("Three of the people injured have been discharged.", ["released"]),
]
SINCE = [
    ("They brought the death toll since the war began in 2014 close to 10,000.", ["killed"]),
    ("Two bodies were found, bringing the toll since the landslide struck to nine.",
     ["killed", "killed"]),
    ("The death toll is unknown since the army moved 300 troops to the town.", [None]),
]  # fmt: skip
FIGURES_OF = [
    ("Some 83 people are waiting, up on the January figure of 80.", [None, "2025-01"]),
    ("Police recorded 120 murders, down on last year's figure of 143.", [None, "2024"]),
    ("Some 310 people died on the roads, compared with last year's total of 344.",
     [None, "2024"]),
    ("The 2022 total of 88 murders was a record.", ["2022"]),
    (("The lists hold 614 people, which compares with 603 at the end of January. There are 454"
     " people waiting for a bed."), ["2025-01", "2025-01", None]),
]  # fmt: skip
NO_COUNTS = [
    "They are by no means alien to this city.",
    "Floods, frost and rats, to name a few, ruin the rice.",
    "It was day 106 of the trial.",
]


def figures(text):
    return extract(text, published="2025-04-24").figures


@pytest.mark.parametrize(("text", "outcomes"), [*PAIRS, *NAMED, *SINCE])
def test_fates(text, outcomes):
    assert [figure.outcome for figure in figures(text)] == outcomes


@pytest.mark.parametrize(("text", "statuses"), NOT_REAL)
def test_what_is_only_thought_of(text, statuses):
    assert [figure.status for figure in figures(text)] == statuses


@pytest.mark.parametrize(("text", "times"), FIGURES_OF)
def test_times_of_what_is_compared(text, times):
    found = [figure.when for figure in figures(text)]
    assert found[-1] == times[-1]
    assert len(found) == len(times)


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_counts_nobody(text):
    assert not figures(text)


def test_a_day_of_a_siege_sets_no_people_aside():
    assert [f.quantity.value for f in figures("On that day 12 of the 40 men died.")] == [12, 40]


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("Workers were kidnapped in the Democratic Republic of Congo with four Congolese.", "CD"),
        ("Four Congolese died near Brazzaville.", "CG"),
        ("Police arrested two N Korean men.", "KP"),
        ("Police held three S. Korean women.", "KR"),
    ],
)
def test_nations(text, nations):
    assert [figure.nationality for figure in figures(text)] == [(nations,)]


@pytest.mark.parametrize(
    "text",
    [
        "Some 310 people were killed on the roads, compared with last year's total of 344.",
        "Some 310 people were killed on the roads, down from a total of 344 in 2024.",
        "Some 310 people were killed, compared with a total of 344 a year earlier.",
    ],
)
def test_levels_of_two_times_are_no_rivals(text):
    kinds = {str(each.kind) for each in extract(text, published="2025-04-24").findings}
    assert not kinds & {"fail", "review"}


FORCE = [
    ("Two soldiers patrolling Orly airport have shot a man dead.", ["other"]),
    ("Three guards opened fire on inmates, killing two.", ["other", "victim"]),
    ("Five marines killed six rebels.", ["other", "suspect"]),
    ("Two gunmen shot a man dead.", ["suspect"]),
    ("Two men opened fire on a crowd, killing nine people.", ["suspect", "victim"]),
    ("Three troops beat a villager to death.", ["suspect"]),
    ("Two off-duty officers raped a woman.", ["suspect"]),
    ("Four policemen accused of killing two men were arrested.", ["suspect", "victim"]),
    ("Three soldiers shot in Kunar died.", ["victim"]),
]
HOME = [
    ("Carried out by Company Watch, it says 69 home care companies have closed.", []),
    ("They generate 50 percent of household income.", []),
    ("Officers carried 12 home brewing kits.", []),
    ("They brought nine home on Monday.", ["repatriated"]),
    ("A plane carried 30 home Friday.", ["repatriated"]),
    ("Nine home owners were hurt.", ["injured"]),
    ("Some 24 million Americans face bankruptcy whenever they get sick.", [None]),
]
BORN = [
    ("Twelve children born in 2003 died in May 2009.", ["2009-05"]),
    ("Nine men born after 1990 were held.", [None]),
    ("Some 300 children were born in the camp in 2024.", ["2024"]),
]


@pytest.mark.parametrize(("text", "roles"), FORCE)
def test_officers_who_use_force_are_no_suspects(text, roles):
    assert [figure.role for figure in figures(text)] == roles


@pytest.mark.parametrize(("text", "outcomes"), HOME)
def test_what_home_means(text, outcomes):
    people = [figure for figure in figures(text) if figure.unit != "object"]
    assert [figure.outcome for figure in people] == outcomes


@pytest.mark.parametrize(("text", "times"), BORN)
def test_nobody_is_counted_on_a_day_of_birth(text, times):
    assert [figure.when for figure in figures(text)] == times


def test_an_inquiry_into_what_happened_is_no_plan_for_it():
    planned = "The council plans to close the school where 12 pupils fell ill."
    assert [figure.status for figure in figures(planned)] == ["asserted"]
    ahead = "It plans to open a home where 12 women will live."
    assert [figure.status for figure in figures(ahead)] == ["unrealised"]


def test_turkmen_may_be_women():
    (women,) = figures("Nine Turkmen women and children died.")
    assert (women.noun, women.sex, women.nationality) == ("women and children", None, ("TM",))
    assert [figure.sex for figure in figures("Nine Frenchmen died.")] == ["male"]


def test_a_list_goes_on_before_since():
    text = "Raids killed 161 civilians, including 16 children and 15 women, since a truce began."
    whole, children, women = figures(text)
    assert children.of == women.of == whole.id


ALL_OF_THEM = [
    ("Seven people were killed, all of them men.", ["male"]),
    ("The nine injured – all of them men – are in hospital.", ["male"]),
    ("Nine people - all women - died.", ["female"]),
    ("Twelve bodies were found in the well on Friday, all of them women and girls.", ["female"]),
    ("Nine people died on 12 May, all of whom were women.", ["female"]),
    ("Two people died, both men.", ["male"]),
    ("Two officers were shot, both of them in the leg.", [None]),
    ("Police arrested 12 people over the death of two girls, both students.", [None, "female"]),
    ("Nine people were killed, all but one of them men.", [None, None]),
    ("Twelve were arrested, all of them suspected of killing women.", [None]),
]


@pytest.mark.parametrize(("text", "sexes"), ALL_OF_THEM)
def test_what_all_of_them_are(text, sexes):
    assert [figure.sex for figure in figures(text)] == sexes


NAMED_LATER = [
    ("One senior administration official said so.", "official", None),
    ("One child protection officer was hurt.", "officer", None),
    ("One child rape victim died.", "child rape victim", "minor"),
    ("One man stabbed a police officer.", "man", None),
    ("Two child protection officers were hurt.", "officers", None),
    ("Nine child abuse victims were freed.", "child abuse victims", "minor"),
]


@pytest.mark.parametrize(("text", "noun", "age"), NAMED_LATER)
def test_the_last_noun_is_counted(text, noun, age):
    (figure,) = figures(text)
    assert (figure.noun, figure.age) == (noun, age)


def test_the_half_of_a_thing_counts_nobody():
    assert not figures("He found the top half of a brother's corpse in the grounds.")


SUSPECTED = [
    ("Police seek seven nationals they suspect of a part in it, four of whom fled the country.",
     ["suspect", "suspect"], [None, "escaped"]),
    ("Nine people whom prosecutors accuse of fraud were charged.", ["suspect"], ["charged"]),
    ("Two of the dead were identified locally as Bo and Al.", ["victim"], ["killed"]),
    ("Nine women were identified by police as victims.", ["victim"], ["identified"]),
    ("Gunmen shot dead a mayor, his wife and three guards.", ["victim"], ["killed"]),
    ("Police had killed the group's minister, Saad Ali, and his two guards.", ["victim"],
     ["killed"]),
    ("The blast killed a nurse, police said, and two doctors fled.", ["victim"], ["displaced"]),
    ("They kidnapped a priest, a nun and four pupils in Kogi.", ["victim"], ["abducted"]),
]  # fmt: skip
NOBODY = [
    "As the head of one police officers' union put it, more is needed.",
    "He was covered with 90% burns.",
    "For every 1 new regulation, 2 old regulations must be eliminated.",
]
WEEKS = [
    (("A bomb killed 12 people on Monday. At least 307 people have been killed in just over a"
     " month."), ["2025-04-21", None]),
    ("Twelve people were killed on Monday, the most in one day in a year.", ["2025-04-21"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles", "outcomes"), SUSPECTED)
def test_whom_they_suspect_and_who_stands_beside_one(text, roles, outcomes):
    found = figures(text)
    assert [figure.role for figure in found] == roles
    assert [figure.outcome for figure in found] == outcomes


@pytest.mark.parametrize("text", NOBODY)
def test_what_counts_things(text):
    assert not [figure for figure in figures(text) if figure.unit in ("person", "share")]


@pytest.mark.parametrize(("text", "times"), WEEKS)
def test_what_took_weeks_is_of_no_day(text, times):
    assert [figure.when for figure in figures(text)] == times


def test_one_in_five_people_are_none_of_those_counted_before():
    text = "Over 43 million people live in poverty. One in five people in cities do not work."
    assert [figure.of for figure in figures(text)] == [None, None]


DECADES = [
    ("Four men in their 20s were arrested.", [None]),
    ("Two women in their late 70s were hurt.", ["elderly"]),
    ("Two women in their seventies died.", ["elderly"]),
    ("Nine boys in their teens died.", ["minor"]),
    ("The three victims, all in their 30s, were Danes.", [None]),
    ("In the late 70s, 12 people died there.", [None]),
]
SHOT_AT = [
    ("Two pupils shot at the principal.", ["suspect"], [None]),
    ("Three men shot at a club in Tulsa died.", ["victim"], ["killed"]),
    ("Four men shot at a party were hurt.", ["victim"], ["injured"]),
]
NAMED_BY = [
    ("One man, identified by police as Ri Jong, is still in police custody.", "arrested"),
    ("Two women, named by police as A and B, were charged with murder.", "charged"),
    ("Two men police arrested in May were freed.", "rescued"),
]


@pytest.mark.parametrize(("text", "ages"), DECADES)
def test_how_old_they_are_in_decades(text, ages):
    record = extract(text, published="2025-04-24")
    assert [figure.age for figure in record.figures] == ages
    assert bool(record.dates) == ("the late" in text)


@pytest.mark.parametrize(("text", "roles", "outcomes"), SHOT_AT)
def test_who_shoots_at_somebody(text, roles, outcomes):
    found = figures(text)
    assert [figure.role for figure in found] == roles
    assert [figure.outcome for figure in found] == outcomes


@pytest.mark.parametrize(("text", "outcome"), NAMED_BY)
def test_who_is_named_by_police_has_a_fate(text, outcome):
    (figure,) = figures(text)
    assert figure.outcome == outcome


RAIDS = [
    (("On suspicion of human trafficking and money laundering, three men and one woman were"
     " arrested."), [("suspect", "arrested"), ("suspect", "arrested")]),
    ("Three men aged - 23, 27 and 31 - have been arrested.", [("suspect", "arrested")]),
    ("Thirteen children were among the Afghan Sikhs rescued from a container.",
     [("victim", "rescued")]),
    ("Nine girls were among the guests of the mayor.", [("other", None)]),
    ("The bodies of five women were recovered. Three of the bodies were retrieved from the sea.",
     [("victim", "killed"), ("victim", "killed")]),
    ("Three of the migrants were recovered deceased.", [("victim", "killed")]),
    ("A boat carrying 15 suspected migrants capsized.", [("victim", None)]),
    ("Nine suspected smugglers were seen.", [("suspect", None)]),
    ("The department arrested 309 immigrants for violating the country's immigration laws.",
     [("suspect", "arrested")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RAIDS)
def test_raids_and_boats(text, expected):
    assert [(figure.role, figure.outcome) for figure in figures(text)] == expected


def test_as_what_they_are_identified():
    (men,) = figures("Almost 200 men identified by police as Bangladeshi were found in a house.")
    assert men.nationality == ("BD",)


def test_survivors_make_up_no_total_with_the_dead():
    text = (
        "The bodies of five women were recovered on Sunday. On Saturday 149 migrants had been"
        " rescued. Survivors said 169 had been aboard. Survivors included a baby, two other"
        " children whose parents could not be found and 13 women, a radio said."
    )
    record = extract(text, published="2025-04-24")
    whole = next(figure for figure in record.figures if figure.span.text == "169")
    parts = [f.span.text for f in record.figures if f.of == whole.id and not f.derived]
    assert parts == ["five", "149"]


ONE_OF = [
    ("One of the boys was shot.", ["injured"]),
    ("One of the 11 survivors was taken to a hospital.", ["hospitalised", None]),
    ("One of the women died.", ["killed"]),
    ("One of the individuals apprehended inside the lorry was charged.", ["charged"]),
    ("One of the victims told police so.", []),
    ("He is one of the men arrested.", []),
    ("The gun of one of the dead was found.", []),
    ("Nine incidents were told of, including one in which a boy died.", [None]),
    ("Two women who escaped by jumping and pretending to have drowned told it.", ["escaped"]),
]
PLUS = [
    ("India: 270+ dead, 180+ missing, after landslides", ["killed", "missing"]),
    ("Police arrested 40+ men.", ["arrested"]),
]


@pytest.mark.parametrize(("text", "outcomes"), [*ONE_OF, *PLUS])
def test_one_of_some_and_more_than_some(text, outcomes):
    printed = [figure for figure in figures(text) if not figure.derived]
    assert [figure.outcome for figure in printed] == outcomes


def test_weapons_are_none_of_the_arrested():
    text = "Officers arrested 60 people and seized 40 weapons. Of those, 12 were knives."
    people, weapons, knives = figures(text)
    assert (knives.unit, knives.of) == ("object", weapons.id)
    text = "Officers arrested 60 people. Of those, 12 were minors."
    people, minors = figures(text)
    assert (minors.unit, minors.of) == ("person", people.id)


SAID = [
    (("A chief said gunmen attacked two villages and that 38 men and 67 women and children were"
     " missing."), ["missing", "missing"]),
    ("This differed from the 42 people that he had originally said were kidnapped.", ["abducted"]),
    ("Five people who officials say were drunk died.", ["killed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcomes"), SAID)
def test_what_somebody_said_of_them(text, outcomes):
    people = [figure for figure in figures(text) if figure.unit == "person"]
    assert [figure.outcome for figure in people] == outcomes


def test_a_step_of_a_trial_is_not_of_the_day_of_another():
    text = (
        "Eight men entered guilty pleas this week. The eight were charged in July 2015. Five of"
        " them were arrested in Mexico."
    )
    assert [figure.when for figure in figures(text)] == ["2025-04-21/2025-04-24", "2015-07", None]


def test_those_affected_are_no_rivals_of_the_dead():
    text = (
        "A collector said a total of 82 people have been affected. In Assam, at least 136 people"
        " have died due to floods."
    )
    kinds = {str(each.kind) for each in extract(text, published="2025-04-24").findings}
    assert not kinds & {"fail", "review"}


def test_those_aboard_are_rivals_of_all_saved():
    text = (
        "Up to 60 people were on the ferry, the Bari police said. All 74 people on the ferry were"
        " saved, they added."
    )
    kinds = {str(each.kind) for each in extract(text, published="2025-04-24").findings}
    assert kinds & {"fail", "review"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("During Monday's press conference, a mayor accused the army of killing 61 nuns.", None),
        ("In Friday's statement, the group accused the army of killing 12 women.", None),
        ("Monday's attack killed 14 people.", "2025-04-21"),
    ],
)
def test_a_day_that_owns_a_talk_is_no_day_of_the_deed(text, when):
    assert [figure.when for figure in figures(text)] == [when]


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        (
            (
                "When rebels (the M23, or others) seized Goma last October, hundreds of people ran"
                " to the hills. The town had been home to 200,000 traders."
            ),
            ["2024-10", None],
        ),
        (
            "When rebels seized Goma last October, 40 people were killed. Another 12 were hurt.",
            ["2024-10", "2024-10"],
        ),
    ],
)
def test_a_clause_beside_a_count_gives_the_article_no_period(text, whens):
    assert [figure.when for figure in figures(text)] == whens
