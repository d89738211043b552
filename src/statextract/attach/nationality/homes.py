"""Countries that are called the home of the counted: "Nepal was home to 47, Laos to nine"."""

from statextract.attach.nationality.nations import Nations, Scene
from statextract.model.document import Document
from statextract.model.draft import Draft

_FRAMES = (
    ("home", "to"),
    ("the", "home", "of"),
    ("the", "home", "country", "of"),
    ("the", "homeland", "of"),
    ("the", "country", "of"),
    ("the", "country", "of", "origin", "of"),
)
_BE = frozenset(("was", "is", "were"))
_JOINTS = frozenset((",", "and", ";"))
_PRONOUNS = frozenset(("them", "these", "those", "whom"))
_NAME = 5  # tokens of "the Democratic Republic of Congo"


def read_home(document: Document, scene: Scene, draft: Draft) -> Nations | None:
    """Return the country that is told to be a count's home.

    It is not asked of people with a noun of their own: "Turkey was home to 3 million refugees".
    """
    number, lower, whole = draft.number, document.lower, draft.phrase.of
    if draft.noun is not None and whole is None:
        return None
    first = document.sentence_at(number.first).first
    at = min(number.first, number.hedge[0]) if number.hedge else number.first
    if lower[at - 1] == "to" and whole is not None and lower[whole[1] - 1] not in _PRONOUNS:
        return None  # "Chad is home to 40 of the refugees"
    end = _framed(document, first, at)
    if end is None and at - 1 > first and lower[at - 1] in ("to", "of"):
        led = any(
            lower[at - 1] == _FRAMES[n][-1] and _framed(document, first, token) is not None
            for n in range(2)
            for token in range(first + 3, at - 1)
        )
        end = at - 1 if led else None
    for token in range(max(first, (end or first) - _NAME), end or first):
        place = scene.countries.get(token)
        if place is None or place.country is None or place.last != end:
            continue
        before = token - 1 - (lower[token - 1] == "the")
        if end < at - 1 or before < first or lower[before] in _JOINTS:
            return Nations((place.country,), place.first, place.last)
    return None


def _framed(document: Document, first: int, at: int) -> int | None:
    """Return the token behind the country of a frame that ends at ``at``: "was home to"."""
    for frame in _FRAMES:
        start = at - len(frame)
        if start - 1 > first and tuple(document.lower[start:at]) == frame:
            return start - 1 if document.lower[start - 1] in _BE else None
    return None
