"""Who people are and what befell them, as police releases and local papers say it."""

import pytest


def read(record):
    return [
        (f.span.text, f.role and f.role.value, f.outcome and f.outcome.value)
        for f in record.figures
        if f.unit != "object" and not f.derived
    ]


SENTENCES = [
    # "as" in a relative clause says what they did there
    (
        "Three men who allegedly acted as agents for the maids were arrested in Manama.",
        [("Three", "suspect", "arrested")],
    ),
    ("Two women who posed as nurses were detained.", [("Two", "suspect", "arrested")]),
    ("Six girls who came to Lagos as maids were rescued.", [("Six", "victim", "rescued")]),
    ("Three couples masquerading as pilgrims were held.", [("Three", "suspect", "arrested")]),
    ("Two teenagers charged as adults were convicted.", [("Two", "suspect", "convicted")]),
    ("Forty people who died as troops came in were buried.", [("Forty", "victim", "killed")]),
    ("Two men were shot as they served as guards.", [("Two", "victim", "injured")]),
    # suspected of being victims
    (
        "The agency freed six women suspected of being victims of trafficking.",
        [("six", "victim", "rescued")],
    ),
    (
        "Nine girls suspected of being trafficking victims were found.",
        [("Nine", "victim", "exploited")],
    ),
    ("Three men suspected of being traffickers were held.", [("Three", "suspect", "arrested")]),
    # used as
    (
        "Officers found three Thai women who had been used as prostitutes.",
        [("three", "victim", "exploited")],
    ),
    ("The family treated 11 workers as slaves.", [("11", "victim", "exploited")]),
    # seized things of no lexicon are nobody
    ("Two foobles and three quabs were also seized.", []),
    ("Eleven firearms and two automobiles were also seized.", []),
    ("Eight welders were seized by gunmen.", [("Eight", "victim", "abducted")]),
    # what is admitted or held is no fate behind "that"
    ("The driver admitted that 14 people had hidden there.", [("14", "other", None)]),
    ("The union charged that 30 workers were unpaid.", [("30", "other", None)]),
    ("The clinic admitted 14 patients.", [("14", "victim", "hospitalised")]),
    # what others say of a boat
    (
        "The rescued sailors told us that the boat had up to 60 people aboard.",
        [("60", "other", None)],
    ),
    ("The number of those rescued is up to 60.", [("60", "victim", "rescued")]),
    (
        ("Five are missing, including one clerk, he said, adding that those who were rescued "
        "were taken to a clinic."),
        [("Five", "victim", "missing"), ("one", "victim", "missing")],
    ),
    # suspected of no deed
    ("The raid saw the rescue of 26 people suspected to be Malian nationals.",
        [("26", "victim", "rescued")]),
    ("Police held four men suspected to be robbers.", [("four", "suspect", "arrested")]),
    # found in chains
    ("Nine men were found chained in a cellar.", [("Nine", "victim", "trapped")]),
    ("Eleven women were found held against their will.", [("Eleven", "victim", "trapped")]),
    ("Eight migrants were found hiding in a lorry.", [("Eight", "other", "identified")]),
    ("Two hikers were found safe.", [("Two", "other", None)]),
    # money that is charged
    (
        "A total of 12 workers were discovered. All were being charged rent by the man.",
        [("12", "victim", None)],
    ),
    ("The 12 migrants were charged $5,000 each.", [("12", "other", None)]),
    ("Forty patients were charged for tests.", [("Forty", "victim", None)]),
    ("Six men were charged for the murder.", [("Six", "suspect", "charged")]),
    # bodies that speak
    ("Fifty people fled, said the two bodies in a statement.", [("Fifty", "victim", "displaced")]),
    ("Officials said two bodies were found.", [("two", "victim", "killed")]),
    ("He said 11 bodies were recovered.", [("11", "victim", "killed")]),
    # held by whom
    ("Nine girls were held by traffickers.", [("Nine", "victim", "abducted")]),
    ("A house where 17 minors were being held by suspects was raided.",
        [("17", "victim", "abducted")]),
    ("Forty people were held by police.", [("Forty", "suspect", "arrested")]),
    # by whom it is believed
    ("Some 400 people are believed by police to have been exploited.",
        [("400", "victim", "exploited")]),
    ("At least 13,000 people are estimated by the state to be victims of modern slavery.",
        [("13,000", "victim", "exploited")]),
    # not yet
    ("Two men are yet to be identified.", [("Two", "other", None)]),
    ("Three suspects are yet to be arrested.", [("Three", "suspect", None)]),
    ("Three suspects are to be arrested.", [("Three", "suspect", "arrested")]),
    # whom a clause about others tells of
    ("Two men who hid 39 migrants in a van have been jailed.",
        [("Two", "suspect", "convicted"), ("39", "other", None)]),
    ("Four men who took 12 boys to a camp were arrested.",
        [("Four", "suspect", "arrested"), ("12", "other", None)]),
    ("Two men accused of smuggling 39 migrants were jailed.",
        [("Two", "suspect", "convicted"), ("39", "other", None)]),
    ("Two men who attempted to smuggle 39 migrants have been jailed.",
        [("Two", "suspect", "convicted"), ("39", "other", None)]),
    ("Four people who helped smuggle 20 Kurds were convicted.",
        [("Four", "suspect", "convicted"), ("20", "other", None)]),
    ("Rescuers who reached 12 miners said nine had died.",
        [("12", "other", None), ("nine", "victim", "killed")]),
    ("Two men who killed nine cooks were arrested.",
        [("Two", "suspect", "arrested"), ("nine", "victim", "killed")]),
    ("Those who died included 12 pupils who were buried.", [("12", "victim", "killed")]),
    ("Police said that 12 people who hid in a van were held.", [("12", "suspect", "arrested")]),
    ("The man said that 40 people were killed.", [("40", "victim", "killed")]),
    # bodies of a list
    ("The bodies of 28 men, eight women and three children were found in a container.",
        [("28", "victim", "killed"), ("eight", "victim", "killed"), ("three", "victim", "killed")]),
    ("More than 30 people are headed to jail.", [("30", "suspect", "convicted")]),
    ("The men recruited 15 girls for prostitution.", [("15", "victim", "exploited")]),
    # a label before people who were shot
    ("Delhi shootings: At least 15 shot, two killed", [("15", "victim", "injured"),
        ("two", "victim", "killed")]),
    ("House collapses, six people buried in debris, one dead",
        [("six", "victim", "trapped"), ("one", "victim", "killed")]),
    # harm that is suspected
    ("Nine men suspected of having been trafficked were freed.", [("Nine", "victim", "released")]),
    ("Four men suspected of having trafficked girls were held.",
        [("Four", "suspect", "arrested")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SENTENCES, ids=[case[0] for case in SENTENCES])
def test_role_and_outcome(record_of, text, told):

    assert read(record_of(text)) == told


def test_predators_of_children_are_no_children(record_of):
    (figure,) = record_of("Agents held 11 child predators in Tulsa.").figures

    assert (figure.role.value, figure.age) == ("suspect", None)


def test_adjectives_before_a_nation_tell_the_sex(record_of):
    (figure,) = record_of("All eight employees were male Romanian nationals.").figures

    assert (figure.sex.value, figure.nationality) == ("male", ("RO",))


TIMES = [
    ("Police held four men who had been on the run since March 2021.", None),
    ("Police freed 12 women who had lived in the house since June 2022.", None),
    ("The court jailed three men who have been in custody since May 2023.", None),
    ("Nine people who have died since March 2021 were named.", "2021-03/2025-04-24"),
    ("Forty people have been arrested since 2019.", "2019/2025-04-24"),
]


@pytest.mark.parametrize(("text", "when"), TIMES, ids=[case[0] for case in TIMES])
def test_time_of_a_state_dates_no_fate(record_of, text, when):
    (figure,) = record_of(text, published="2025-04-24").figures

    assert figure.when == when


def test_ages_in_years_are_read_to_the_last(record_of):
    grown, minors = (
        record_of(f"The rescued 80 victims were between the ages of {ages}.").figures[0]
        for ages in ("16 years and 35 years", "six years and 15 years")
    )

    assert (grown.age, minors.age.value) == (None, "minor")


STATUSES = [
    ("4 dead, 12 feared trapped in Delhi collapse", ["asserted", "unrealised"]),
    ("Boat sinks: 12 dead, 40 feared drowned", ["asserted", "unrealised"]),
    ("12 feared dead, four rescued as boat sinks", ["unrealised", "asserted"]),
    ("The operation is ongoing to arrest others and to rescue 100 victims.", ["unrealised"]),
    ("The operation to rescue 12 victims succeeded.", ["asserted"]),
]


@pytest.mark.parametrize(("text", "statuses"), STATUSES, ids=[case[0] for case in STATUSES])
def test_what_is_feared_or_aimed_at_is_no_fact(record_of, text, statuses):
    assert [f.status.value for f in record_of(text).figures] == statuses
