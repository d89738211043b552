"""Parts behind a plural that names a group of before, behind unnumbered people, behind totals."""

import pytest


def ties(record):
    spans = {figure.id: figure.span.text for figure in record.figures}
    return [(f.span.text, spans.get(f.of)) for f in record.figures if not f.derived]


STORIES = [
    (
        "The ministry rescued six women. It led to the rescue of the women, five of whom are Lao.",
        [("six", None), ("five", "six")],
    ),
    (
        "Six men were held. Officers questioned the men, four of whom were armed.",
        [("Six", None), ("four", "Six")],
    ),
    ("Six men robbed the guests, two of whom were hurt.", [("Six", None), ("two", None)]),
    ("Three guards beat the inmates, four of whom fled.", [("Three", None), ("four", None)]),
    ("The 12 men, five of whom are Turks, were held.", [("12", None), ("five", "12")]),
    (
        "Twelve people died when a bus hit the mourners, including two children.",
        [("Twelve", None), ("two", "Twelve")],
    ),
    (
        ("Police freed 65 foreign women in a club. Some 30 officers came to free the women, "
        "including 40 Thais, 19 Lao and six Turks. Nine of them had no papers."),
        [
            ("65", None), ("30", None), ("40", "65"), ("19", "65"), ("six", "65"), ("Nine", "65"),
        ],
    ),
    (
        "Thirty officers came from Graz. Two of them were hurt.",
        [("Thirty", None), ("Two", "Thirty")],
    ),
    (
        "The crash killed 53 people, including children and one pregnant woman.",
        [("53", None), ("one", "53")],
    ),
    (
        "The quake hurt 40 people, including tourists, monks and six nurses.",
        [("40", None), ("six", "40")],
    ),
    (
        "The raid freed 40 people, including women, and six men were held.",
        [("40", None), ("six", None)],
    ),
    (
        "More than 300 others were exploited. Police believe there were up to 400 victims in all.",
        [("300", None), ("400", None)],
    ),
    (
        "The raid led to 12 arrests. In all, nine suspects have been charged.",
        [("12", None), ("nine", "12")],
    ),
    (
        ("The blast killed 53 people. Eleven others were hospitalised. Now two of the people "
        "responsible were held to account."),
        [("53", None), ("Eleven", None), ("two", None)],
    ),
    (
        "Six men were charged over the fire. Two of the men responsible are brothers.",
        [("Six", None), ("Two", "Six")],
    ),
    (
        ("The boat carried 39 people. The passengers included 22 traders, six nuns, three officers "
        "and eight sailors."),
        [("39", None), ("22", "39"), ("six", "39"), ("three", "39"), ("eight", "39")],
    ),
    (
        "Those held include 22 foreigners, six Germans and 16 Poles.",
        [("22", None), ("six", "22"), ("16", "22")],
    ),
    (
        "Five men were arrested. One man has been released. Four men remain in custody.",
        [("Five", None), ("One", "Five"), ("Four", "Five")],
    ),
    (
        "Four men were held. Two men were released. Three men remain in custody in another case.",
        [("Four", None), ("Two", "Four"), ("Three", None)],
    ),
    (
        "Six men and one woman were arrested. Four of the group have been released.",
        [("Six", None), ("one", None), ("Four", None)],
    ),
    (
        "The raid led to 30 arrests. As part of a related inquiry, nine suspects were held.",
        [("30", None), ("nine", None)],
    ),
    (
        "The five people arrested included a Korean woman, two women and two men from Sydney.",
        [("five", None), ("two", "five"), ("two", "five")],
    ),
    (
        "Originally 30 were charged, but only nine of those stood trial. The other six were freed.",
        [("30", None), ("nine", "30"), ("six", "nine")],
    ),
    (
        ("A fire hurt 26 women. Twenty-one of the injured were taken to a clinic in Pune. Five of "
        "the victims were taken to a clinic in Nashik."),
        [("26", None), ("Twenty-one", "26"), ("Five", "26")],
    ),
    (
        "Seven people were held. The sentencing came just days after a French court charged five.",
        [("Seven", None), ("five", None)],
    ),
    (
        "Police seek two other suspects in Arima. Three suspects were seen near a shop.",
        [("two", None), ("Three", None)],
    ),
    (
        ("Thirty suspects were held in Arima. In the other incident, three suspects were still "
        "on the premises."),
        [("Thirty", None), ("three", None)],
    ),
]  # fmt: skip


def test_those_left_are_none_of_the_dead(record_of):
    record = record_of(
        "Two students died and three are hurt. The two remaining students went to hospital."
    )

    assert [f.same_as for f in record.figures] == [None, None, None]


def test_over_tells_why_one_man_is_jailed(record_of):
    (figure,) = record_of("Man jailed over 39 migrants found in lorry\n\nHe was held.").figures

    assert figure.quantity.bound.value == "exact"


def test_one_person_before_a_list_leaves_it_open(record_of):
    record = record_of(
        "The five people arrested included a Korean woman, two women from Kent and two men."
    )

    assert [f.kind.value for f in record.findings if f.kind.value in ("fail", "review")] == []


@pytest.mark.parametrize(("text", "told"), STORIES, ids=[case[0] for case in STORIES])
def test_parts_are_of_the_group_that_is_named(record_of, text, told):
    assert ties(record_of(text)) == told


def test_people_named_by_their_work_are_no_item_of_a_list_of_nations(record_of):
    record = record_of(
        "Police freed 40 Thais, 19 Lao and two Turks from a bar. They held two local men who were "
        "managers. The two managers ran the ring."
    )
    managers = next(f for f in record.figures if f.noun == "managers" and not f.derived)
    told = {f.id: f.noun for f in record.figures}

    assert told[managers.same_as] == "local men"


def test_two_loads_of_one_bus_are_no_parts_of_each_other(record_of):
    record = record_of(
        "The bus was carrying 52 passengers, police said. Others said it was carrying 55 "
        "passengers. Three passengers were flown out."
    )
    first, second = record.figures[:2]

    assert (first.of, second.of) == (None, None)
    assert record.partitions == ()
