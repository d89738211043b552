"""Passengers told with their crew: "51 passengers and two drivers", "20 migrants and a skipper".

What befell people on board befell some of both. Of more than there were passengers nobody is held
for one of them: the whole is not printed.
"""

from statextract.link.fit import fate_of
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after
from statextract.model.vocabulary import Outcome

_CREW = frozenset(
    """
    crew crewmen crewmembers driver drivers skipper captain pilot pilots co-pilot conductor helper
    attendant attendants steward stewards guide guides escorts
    """.split()
)
_FATES = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.RESCUED,
        Outcome.ESCAPED,
        Outcome.HOSPITALISED,
    ]
)
_PAIR = 2
_JOINTS = frozenset(["and", ",", "plus", "with", "("])
_SOME = frozenset("a an the its their her his one".split())
_REACH = 6  # tokens from the passengers to their crew


def link_beside_crew(scene: Scene) -> None:
    """Let go of the fates of more people than there were passengers, if their crew is told too."""
    if _CREW.isdisjoint(scene.words):
        return
    for listing in list(scene.listings):
        if listing.whole is None or len(listing.parts) < _PAIR:
            continue
        if any(fate_of(scene.drafts[part]) not in _FATES for part in listing.parts):
            continue
        told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
        whole = scene.drafts[listing.whole].number
        if whole.high is None or told <= whole.high:
            continue
        crew = _size_of_crew(scene, listing.whole)
        if crew is not None and told <= whole.high + crew:
            _let_go(scene, listing)


def _size_of_crew(scene: Scene, index: int) -> float | None:
    """How many of a crew stand behind a count: infinity if nobody says, None if there is none."""
    last, end = after(scene, index), scene.sentence(index).last
    if scene.word(last) not in _JOINTS:
        return None
    beside = index + 1
    for token in range(last + 1, min(last + _REACH, end)):
        if scene.word(token) not in _CREW:
            continue
        counted = beside < len(scene.drafts) and scene.drafts[beside].number.first <= token
        if counted and scene.drafts[beside].number.first > last:
            return scene.drafts[beside].number.high
        words = set(scene.between(last, token))
        if scene.word(token).endswith("s") or scene.word(token) == "crew":
            return float("inf") if words & _SOME else None
        return 1 if words & _SOME else None
    return None


def _let_go(scene: Scene, listing: Listing) -> None:
    for part in listing.parts:
        if scene.whole_of(part) == listing.whole:
            scene.drafts[part].of = None
    scene.drop(listing)
