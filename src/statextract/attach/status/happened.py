"""Harm that is the subject of what may come: "the killing of two teens may be linked"."""

from statextract.attach.status.signs import Signs

_HARM = frozenset(
    """
    killing killings murder murders death deaths shooting shootings stabbing stabbings massacre
    disappearance disappearances drowning drownings loss beheading abduction kidnapping
    """.split()
)
_STANDING = frozenset("stands stood standing now currently is was already".split())


def has_happened(signs: Signs) -> bool:
    """Whether the count is of those harmed, and something else is told of their harm.

    So too the level of an insert: "the toll, which stands at 87, will rise".
    """
    lower, at = signs.document.lower, signs.first - 1
    if lower[at] == "at" and at > signs.sentence.first and lower[at - 1] in _STANDING:
        return signs.document.following(signs.draft.number.last) == ","
    return at > signs.sentence.first and lower[at] == "of" and lower[at - 1] in _HARM
