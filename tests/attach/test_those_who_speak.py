"""Who tells or sees what befell others is no victim of it."""

import pytest


@pytest.mark.parametrize(
    ("text", "role", "outcome"),
    [
        ("Two nurses told Reuters that 12 patients were killed.", "other", None),
        ("Two officials said 12 people were killed.", "other", None),
        ("Two residents said that gunmen killed 12 people.", "other", None),
        ("Two teachers who spoke to AFP said 20 pupils had been abducted.", "other", None),
        ("Two neighbours told reporters the victims were stabbed.", "other", None),
        ("Two aides believe that the villagers were killed.", "other", None),
        ("Two aides watched as 12 villagers were killed.", "other", None),
        ("Two aides asked why villagers had been shot.", "other", None),
        ("Two aides described how villagers were shot.", "other", None),
        ("Two aides prayed for those who were killed.", "other", None),
        ("Two aides buried sons who were killed.", "other", None),
        # What they tell of themselves.
        ("Two women said they were raped by soldiers.", "victim", "exploited"),
        ("Three people told police they had been trafficked.", "victim", "exploited"),
        ("Four victims told the court how they were beaten.", "victim", "injured"),
        # What is told of them.
        ("Twelve people, police said, were killed.", "victim", "killed"),
        ("Twelve people said to be smugglers were arrested.", "suspect", "arrested"),
        ("Ninety residents told to leave were evacuated by boat.", "victim", "evacuated"),
        ("Three confirmed killed, officials said.", "victim", "killed"),
        ("Two of the crew that drowned were brothers.", "victim", "killed"),
        ("Two nurses from 12 clinics were killed.", "victim", "killed"),
        ("Two nurses and 12 patients were killed.", "victim", "killed"),
    ],
    ids=str,
)
def test_role_and_fate_of_the_first(record_of, text, role, outcome):
    figure = record_of(text).figures[0]

    assert (figure.role, figure.outcome) == (role, outcome)


def test_company_before_the_verb_shares_the_fate(record_of):
    record = record_of("Twenty students, along with three teachers, were kidnapped in Jos.")

    assert [figure.outcome for figure in record.figures] == ["abducted", "abducted"]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Gunmen pulled up to two homes and shot six men.", ["exact"]),
        ("Two boys walked up to three guards.", ["exact", "exact"]),
        ("The blast hurt up to nine people.", ["at_most"]),
    ],
    ids=str,
)
def test_what_people_walk_up_to_is_no_bound(record_of, text, bounds):
    persons = [figure for figure in record_of(text).figures if figure.unit == "person"]

    assert [figure.quantity.bound for figure in persons] == bounds


@pytest.mark.parametrize(
    "text",
    [
        "Police freed 40 men. All except two men were rescued in Jos.",
        "Police freed 40 men. All, except for two men, were rescued in Jos.",
        "Police freed 40 men. All but two men were rescued in Jos.",
    ],
)
def test_those_excepted_did_not_share_the_fate(record_of, text):
    excepted = next(figure for figure in record_of(text).figures if figure.quantity.value == 2)

    assert excepted.outcome is None


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("Two men smuggling nine people were arrested.", ["arrested", None]),
        ("Two men carrying nine children were killed.", ["killed", None]),
        ("Two men who guarded nine men were arrested.", ["arrested", None]),
        ("Four women following nine men were killed.", ["killed", "killed"]),
        ("A truck transporting 39 migrants was stopped.", ["stopped"]),
    ],
    ids=str,
)
def test_whom_participles_govern(record_of, text, fates):
    assert [figure.outcome for figure in record_of(text).figures] == fates


@pytest.mark.parametrize(
    ("text", "role", "outcome"),
    [
        ("Twelve men were arrested by the gang unit on Monday.", "suspect", "arrested"),
        ("Twelve men were arrested by anti-gang police.", "suspect", "arrested"),
        ("Ten men were arrested by detectives after suspects fled.", "suspect", "arrested"),
        ("Ten men were detained by police hunting a gang of thieves.", "suspect", "arrested"),
        ("The gang squad has detained nine men.", "suspect", "arrested"),
        ("Six women were held by the traffickers in a flat.", "victim", "abducted"),
        ("Nine clerks were held by armed bandits, the governor said.", "victim", "abducted"),
        ("Some 40 farmers were detained by the rebels for weeks.", "victim", "arrested"),
    ],
    ids=str,
)
def test_who_held_them(record_of, text, role, outcome):
    figure = record_of(text).figures[0]

    assert (figure.role, figure.outcome) == (role, outcome)
