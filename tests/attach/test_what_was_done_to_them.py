"""A sentence goes on to do something to those whom it counts."""

import pytest

DONE = [
    ("A ring brought 120 women from Chile and forced them into prostitution.", "exploited"),
    ("The gang lured 30 girls from Benin and sold them to brothels.", "exploited"),
    ("Rebels took nine villagers from a bus and later shot them dead.", "killed"),
    ("Guards found 15 migrants and beat them.", "injured"),
    ("The charity met 20 children and gave them food.", None),
    ("The firm hired 90 men and dismissed them in May.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), DONE, ids=[case[0][:40] for case in DONE])
def test_count_has_what_was_done_to_them(record_of, text, outcome):
    (figure,) = record_of(text).figures

    assert (figure.outcome and figure.outcome.value) == outcome


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Some 310 minors were registered, twice as many as in March.", None),
        ("Police made 84 arrests, half as many as in 2023.", None),
        ("As many as 40 people died in March.", "2025-03"),
    ],
    ids=["twice", "half", "as many as"],
)
def test_time_of_a_multiple_is_another(record_of, text, when):
    (figure, *_) = record_of(text, published="2025-04-24").figures

    assert figure.when == when


@pytest.mark.parametrize(
    "text",
    [
        "Ten men attacked the guards and killed them.",
        "Thirty protesters threw stones at police and beat them.",
        "They met four men who robbed tourists and beat them.",
        "Witnesses saw ten men attack guards and kill them.",
        "Police said four brothers hired migrants and enslaved them.",
    ],
    ids=str,
)
def test_who_did_it_to_others_is_no_victim(record_of, text):
    (figure,) = record_of(text).figures

    assert figure.role.value != "victim"
    assert figure.outcome is None
