"""Who says a figure, and who did what it counts."""

import pytest


def read(record, field):
    names = {agency.id: agency.name for agency in record.agencies}
    return [names.get(getattr(figure, field)) for figure in record.figures]


SOURCES = {
    "tag-behind": (
        "Nine people died in Arequipa, the Transport Ministry said.",
        ["Transport Ministry"],
    ),
    "subject-before": (
        "The Transport Ministry said that nine people died and four were hurt.",
        ["Transport Ministry", "Transport Ministry"],
    ),
    "according-to": (
        "Nine people died in Arequipa, according to a 3 May statement from the Peru Red Cross.",
        ["Peru Red Cross"],
    ),
    "inverted": (
        "“Nine people died in the fire,” said a spokesman for the Lima Fire Brigade.",
        ["Lima Fire Brigade"],
    ),
    "passive": ("Nine deaths were confirmed by the Health Ministry.", ["Health Ministry"]),
    "figures-show": (
        "Figures from the Department of Prisons show that 214 inmates died.",
        ["Department of Prisons"],
    ),
    "it-said": (
        "The Health Ministry confirmed nine deaths. It added that 12 patients were in care.",
        ["Health Ministry", "Health Ministry"],
    ),
    "title-with-colon": (
        "Police: nine dead in ferry fire\n\nThe ferry burned on Monday, and it sank.",
        ["Police"],
    ),
    "article-itself": ("Nine people died. The Health Ministry sent a team.", [None]),
    "only-the-second": (
        "Nine people died, but the army said that six soldiers were hurt.",
        [None, "army"],
    ),
    "denial-is-no-source": ("The army denied that nine people had died.", [None]),
    "told-is-not-the-teller": ("A farmer told police that nine people had died.", [None]),
}


@pytest.mark.parametrize(("text", "expected"), SOURCES.values(), ids=SOURCES.keys())
def test_a_source_covers_what_its_attribution_covers(text, expected, record_of):
    assert read(record_of(text), "source") == expected


ACTORS = {
    "subject": ("The Italian coast guard rescued 61 migrants.", ["Italian coast guard"]),
    "members": (
        "Officers of the Harare Vice Squad arrested nine men.",
        ["Harare Vice Squad"],
    ),
    "agent": ("Nine girls were rescued by the Harare Vice Squad.", ["Harare Vice Squad"]),
    "object-is-not-the-actor": ("A blast near a police post in Quetta killed nine people.", [None]),
    "no-body": ("Villagers rescued nine people, the Harare Vice Squad said.", [None]),
}


@pytest.mark.parametrize(("text", "expected"), ACTORS.values(), ids=ACTORS.keys())
def test_an_actor_is_subject_or_agent_of_the_outcome(text, expected, record_of):
    assert read(record_of(text), "actor") == expected
