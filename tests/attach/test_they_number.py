"""Those who "number" so many, and kinds named with an article: "the men 20"."""

import pytest


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Police freed the workers of a kiln near Multan. They totalled 70.", {"70": "person"}),
        (
            (
                "Asked about the migrants handed over by a militia on 12 February, a spokesman "
                "said that they numbered 260 (221 men and 39 women)."
            ),
            {"260": "person", "221": "person", "39": "person"},
        ),
        ("Seized rifles lay in the yard at Kidal. They numbered 70.", {"70": "object"}),
        ("The soldiers crossed the border in tanks and trucks. They numbered 3,000.", {}),
        ("He denied it. They numbered 70.", {}),
    ],
)
def test_the_noun_before_they_says_what_they_are(text, units, record_of):
    assert {f.span.text: f.unit.value for f in record_of(text).figures} == units


def test_kinds_with_an_article_share_the_verb(record_of):
    record = record_of("Of the 70 rescued, the women were 40, the men 20 and the children 10.")

    assert [(f.span.text, f.noun, f.of) for f in record.figures] == [
        ("70", None, None),
        ("40", "women", "f1"),
        ("20", "men", "f1"),
        ("10", "children", "f1"),
    ]
    assert [f.code for f in record.findings if f.level.value in ("error", "warning")] == []


def test_a_name_with_an_article_is_no_kind(record_of):
    record = record_of("Bus 40 left the capital. The men 20 years ago were farmers.")

    assert record.figures == ()
