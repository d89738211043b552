"""What is left of a group, told behind some of a part of it that are fewer."""

import pytest
from tests.link.ties import ties

LEFT = {
    "acquitted": (
        (
            "The court tried 50 men. Nine of the men were acquitted, three of them on Monday. The "
            "other 45 were jailed."
        ),
        "45<50",
    ),
    "children": (
        (
            "Police found 40 migrants in Calais. Twelve of the migrants were children, two of them "
            "babies. The remaining 30 were adults."
        ),
        "30<40",
    ),
    "drowned": (
        (
            "A ferry with 90 people aboard sank. Twenty of those on board drowned. Six of the dead "
            "were children. The other 74 were saved."
        ),
        "74<90",
    ),
}


@pytest.mark.parametrize(("text", "link"), LEFT.values(), ids=LEFT)
def test_a_remainder_is_of_a_group_that_can_hold_it(record_of, text, link):
    record = record_of(text)
    assert link in ties(record)
    assert "REM002" in {f.code for f in record.findings if f.level.value in ("error", "warning")}


SMALL = {
    "of the hurt": (
        "A crash killed three men and hurt nine. Four of the injured were badly hurt. The other "
        "five went home."
    ),
    "of the children": (
        "Police found 40 migrants. Twelve of them were children, two of them babies. The other ten "
        "were teenagers."
    ),
}


@pytest.mark.parametrize("text", SMALL.values(), ids=SMALL)
def test_a_remainder_that_fits_stays(record_of, text):
    record = record_of(text)
    assert not [f for f in record.findings if f.level.value in ("error", "warning")]
