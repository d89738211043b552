"""What befell people of whom a story of attacks and disasters says several things."""

import pytest


def told(record):
    return [
        (
            figure.unit.value,
            None if figure.role is None else figure.role.value,
            None if figure.outcome is None else figure.outcome.value,
        )
        for figure in record.figures
    ]


EVACUATED = ("person", "victim", "evacuated")
KILLED = ("person", "victim", "killed")
INJURED = ("person", "victim", "injured")
MISSING = ("person", "victim", "missing")
OTHER = ("person", "other", None)
THING = ("object", None, None)
CASE = ("case", None, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Some 680 persons are still staying in 51 evacuation centers.", [EVACUATED, THING]),
        ("The council in Suva has relocated 150 residents.", [EVACUATED]),
        ("About 90 nurses are working in evacuation centers.", [OTHER]),
        ("The two men who shot him fled northbound.", [("person", "suspect", "escaped")]),
        ("Two men stepped up and began to shoot.", [("person", "suspect", None)]),
        ("Five soldiers got out and fired at the house.", [OTHER]),
        ("Two men fled the burning village.", [("person", "victim", "displaced")]),
        ("The clash left four killed and nine wounded.", [KILLED, INJURED]),
        (
            "It left nine dead, among them three women and two boys, and 12 others injured.",
            [KILLED, KILLED, KILLED, INJURED],
        ),
        (
            "Nine hikers were rescued, including two boys, who were injured.",
            [("person", "victim", "rescued"), INJURED],
        ),
        ("Two boys held on to a tree for an hour in Leyte.", [OTHER]),
        ("A wreck was blocking traffic and two nurses were at work.", [OTHER]),
        ("Three nurses suffered fatal injuries in Osaka.", [KILLED]),
        ("Three nurses suffered minor injuries in Osaka.", [INJURED]),
        ("Eleven dead and several others hurt in Lima fire", [KILLED, INJURED]),
        ("The death toll in the rains and landslides in Gao has climbed to 41.", [KILLED]),
        ("The number of landslides in Gao has climbed to 41.", [CASE]),
        ("The storm flattened 300 huts and damaged 900 others.", [THING, THING]),
        ("The storm killed 12 people and injured 90 others.", [KILLED, INJURED]),
        ("Divers were searching for nine others off Kribi.", [MISSING]),
        ("Police were searching for nine others in Kribi.", [OTHER]),
        ("Six fishermen were confirmed missing off Kribi.", [MISSING]),
        ("He named the new toll, which included nine cooks and two pilots.", [KILLED, KILLED]),
        ("Of the deaths, 60 were reported in Gao.", [KILLED]),
        (
            "Most of the town's population of 12,000 were left homeless.",
            [("person", "other", None)],
        ),
        (
            "All of the town's 12,000 people were left homeless.",
            [("person", "victim", "displaced")],
        ),
        (
            "Officials raised the number of families affected to 830.",
            [("household", "victim", None)],
        ),
        ("The blast killed a colonel, three cooks and two maids.", [KILLED, KILLED]),
        ("It hit a colonel's house, three cooks and two maids said.", [OTHER, OTHER]),
        ("None of the injuries was life-threatening.", []),
        ("None of the injured was in danger.", [("person", "victim", None)]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_count_has_its_own_fate(record_of, text, wanted):
    assert told(record_of(text)) == wanted


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Two US Marines were hurt near Osaka.", "Marines"),
        ("The officers told 12 us about it.", None),
    ],
    ids=lambda value: value,
)
def test_a_state_named_by_its_initials_is_no_pronoun(record_of, text, noun):
    assert [figure.noun for figure in record_of(text).figures] == ([] if noun is None else [noun])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The tram had the capacity to carry 90 people.", "unrealised"),
        ("Officers were asked by an embassy to rescue eight Danes.", "unrealised"),
        ("The raid followed a request to free 12 workers.", "unrealised"),
        ("Officers rescued eight Danes at the request of an embassy.", "asserted"),
        ("Twelve people were asked by police to leave.", "asserted"),
        ("He was glad that officers could rescue 30 hikers.", "asserted"),
        ("The unit could arrest 157 people if it had the staff.", "unrealised"),
    ],
    ids=lambda value: value,
)
def test_what_was_asked_for_is_not_yet_so(record_of, text, status):
    (figure,) = record_of(text).figures

    assert figure.status.value == status
