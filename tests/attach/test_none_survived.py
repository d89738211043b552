"""Groups of whom none survived were killed; headlines tell what was done last."""

import pytest

LOST = [
    ("None of the 22 in block B survived.", "22", "killed"),
    ("None of the 22 passengers survived the crash.", "22", "killed"),
    ("None of the 14 passengers is known to have survived.", "14", None),
    ("Only two of the 22 passengers survived.", "22", None),
]
TOLD_LAST = [
    ("219 potential victims of child trafficking identified\n\nSo police said.", "identified"),
    ("40 victims of forced labour rescued in Kent\n\nSo police said.", "rescued"),
    ("Twelve members of a gang arrested in Kent\n\nSo police said.", "arrested"),
    ("The remaining three were treated and discharged.", "released"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "outcome"), LOST, ids=[case[0] for case in LOST])
def test_group_without_survivors_was_killed(record_of, text, number, outcome):
    figure = next(f for f in record_of(text).figures if f.span.text == number)

    assert (figure.outcome and figure.outcome.value) == outcome


@pytest.mark.parametrize(("text", "outcome"), TOLD_LAST, ids=[c[0][:30] for c in TOLD_LAST])
def test_what_was_done_is_told_not_what_they_are(record_of, text, outcome):
    (figure,) = record_of(text).figures

    assert figure.outcome.value == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Ten died at once and three in hospital.", "killed"),
        ("Once freed, ten died and three were in hospital.", "hospitalised"),
    ],
    ids=["died there", "are there"],
)
def test_some_died_in_hospital(record_of, text, outcome):
    assert record_of(text).figures[-1].outcome.value == outcome


@pytest.mark.parametrize(
    "headline",
    [
        "Three friends of victims killed in crash speak out",
        "Four children of woman killed in Lima found safe",
        "Nine witnesses in trial of man accused of murder heard",
    ],
    ids=str,
)
def test_headline_tells_nothing_of_the_friends_of_others(record_of, headline):
    (figure,) = record_of(f"{headline}\n\nSo police said.").figures

    assert (figure.role.value, figure.outcome) == ("other", None)
