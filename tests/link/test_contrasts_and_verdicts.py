"""Whom "the others" are set against, what a sentence that leads to some goes on with, verdicts."""

import pytest
from tests.link.ties import listed, ties


def alarms(record):
    return [f.message for f in record.findings if f.kind in ("fail", "review")]


def derived(record):
    return [(f.quantity.value, f.span.text) for f in record.figures if f.derived]


HELD = "Agents held 40 people. Twenty-two are Nigerians and 18 are Ghanaians. "
SET_AGAINST = [
    (HELD + "The Ghanaians were deported and the others remain in custody.", [(22, "the others")]),
    (HELD + "The 18 Ghanaians went home; the rest were jailed.", [(22, "the rest")]),
    (
        (
            "Police found 34 boys. Nine of them were under ten. Of the "
            "boys, 21 came from Wele and 13 "
            "from Ube. The under-tens are in care while the others went home."
        ),
        [],
    ),
    (
        (
            "The court tried 14 people. Nine were men and five were women. The women were freed on "
            "bail; the rest were remanded."
        ),
        [(9, "the rest")],
    ),
    (HELD + "The ringleaders were deported and the others remain in custody.", []),
    (HELD + "Most were deported and the rest remain in custody.", []),
]


@pytest.mark.parametrize(("text", "rests"), SET_AGAINST, ids=range(len(SET_AGAINST)))
def test_the_others_are_set_against_those_whom_the_sentence_names(record_of, text, rests):
    record = record_of(text)

    assert derived(record) == rests
    assert not alarms(record)


def test_nobody_is_left_for_a_rest_that_a_sentence_of_its_own_tells(record_of):
    told = "Of the 98 victims, 59 went home and 39 are in care. The rest were moved to Lomé."

    assert alarms(record_of(told)) == ["98 − 59 − 39 = 0: nobody is left for “The rest”"]


LED_TO = [
    ("Of 210 people checked, 126 were held. Eighty-eight are men and 38 are women.", "126"),
    ("Of 300 people searched, 120 were arrested. Three of them were minors.", "120"),
    ("Of 90 migrants aboard, 30 were rescued. They included 12 children.", "30"),
    ("Of 300 voters polled, 120 were undecided. Ninety were women and 210 men.", "300"),
    ("Of 1,200 people tested, 80 were infected. 600 were men and 600 women.", "1,200"),
    ("Of the 98 victims, 59 went home. Seventy are women and 28 are men.", "98"),
    ("Of 40 people aboard, 12 were rescued. Three are missing.", "40"),
]


@pytest.mark.parametrize(("text", "whole"), LED_TO, ids=[text[:20] for text, _ in LED_TO])
def test_a_group_told_only_to_lead_to_some_of_it_is_left_for_these(record_of, text, whole):
    record = record_of(text)
    printed = {figure.id: figure.span.text for figure in record.figures}

    assert {printed.get(figure.of) for figure in record.figures[2:]} == {whole}
    assert not alarms(record)


PLACES = [
    (
        (
            "Police freed 79 people. Fourteen men were held in four "
            "provinces: eight in Almeria, three "
            "in Murcia, two in Jaen and one in Cadiz."
        ),
        ("Fourteen", ("eight", "three", "two", "one"), True),
    ),
    (
        (
            "Officers freed 79 people. They made 14 raids in three "
            "towns: eight in Lyon, four in Nice "
            "and two in Lille."
        ),
        ("14", ("eight", "four", "two"), True),
    ),
    (
        (
            "Some 120 cases of cholera were reported. Cases were seen in "
            "three towns: 40 in Gulu, 30 "
            "in Lira and 50 in Arua."
        ),
        ("120", ("40", "30", "50"), True),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES, ids=["held", "raids", "told before"])
def test_a_list_of_places_is_of_the_count_of_its_own_sentence(record_of, text, wanted):
    assert listed(record_of(text)) == [wanted]


RING = (
    "A court in Ghent convicted 11 members of a ring. The alleged leader received 20 years, seven "
    "others were given terms of between four and nine years and three were handed suspended "
    "sentences. "
)
VERDICTS = [
    (
        RING + "Two defendants were acquitted. Prosecutors had charged 13 people.",
        {"11<13", "seven<11", "three<11", "Two<13"},
    ),
    ("A court jailed six people. It acquitted four other defendants.", set()),
    ("A judge jailed 11 men. Two other suspects, who fled, will be tried in June.", set()),
    ("A jury found five defendants guilty. Three other defendants were cleared.", set()),
    (
        "A court convicted five men. A sixth man got 12 years in 2021, and two others got life.",
        set(),
    ),
    ("A court jailed five men for life. Their driver got ten years and two others got six.", set()),
    ("Sixteen people were charged. Two defendants have pleaded guilty.", {"Two<Sixteen"}),
]


@pytest.mark.parametrize(("text", "wanted"), VERDICTS, ids=[text[:24] for text, _ in VERDICTS])
def test_the_acquitted_are_of_all_who_were_tried(record_of, text, wanted):
    record = record_of(text)

    assert ties(record) == wanted
    assert not alarms(record)
