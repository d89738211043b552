"""Those who left a place of those who are in it: "15,000 wait in the camp. 400 left the camp"."""

from statextract.link.fit import GENERIC, fits, is_person, noun_of
from statextract.link.part_of.occasion import are_told_apart, is_of_another_time
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.link.within import within

_BY = "rule:left-place"
LEAVING = frozenset("left fled escaped departed".split())
_SPOTS = frozenset(
    "camp shelter centre center hospital prison jail school hotel building barracks island".split()
)
_IN = frozenset("in at inside on".split())
_TO_VERB = 8  # tokens from a count to "left"
_TO_SPOT = 4  # tokens from "left" to "camp"
_TO_PLACE = 7  # tokens from "in" to "camp": "in the Greek refugee camp"
_REACH = 4  # sentences with figures


def link_left_place(scene: Scene) -> None:
    """Tie those who left a place to the count of those who are there, told before."""
    for index in scene.beside(LEAVING):
        draft, spot = scene.drafts[index], _left(scene, index)
        if spot is None or (draft.of is not None and draft.same_as is None):
            continue
        if not is_person(draft) or is_added(scene, index) or is_rate(scene, index):
            continue
        if is_of_another_time(scene, index):
            continue
        for number in scene.sentences_before(draft.sentence, _REACH):
            there = [o for o in scene.by_sentence[number] if _is_there(scene, o, spot)]
            if there:
                _tie(scene, index, there[0])
                break


def _forget(scene: Scene, index: int, whole: int) -> bool:
    """Let a count go from one as large that left another place: "400 left the camp" of each."""
    draft = scene.drafts[index]
    if draft.same_as is None:
        return True
    of = scene.drafts[draft.same_as.value].of
    other = of is not None and of.by == _BY and scene.fact_of(of.value) != scene.fact_of(whole)
    if other:
        scene.retold[draft.same_as.value].remove(index)
        draft.same_as = None
    return other


def _left(scene: Scene, index: int) -> str | None:
    """The place that a count's people left: "400 migrants left the camp"."""
    start, stop = scene.drafts[index].number.last, scene.sentence(index).last
    for token in range(start, min(start + _TO_VERB, stop)):
        if scene.word(token) in LEAVING:
            behind = scene.between(token + 1, min(token + 1 + _TO_SPOT, stop))
            known = behind[:1] == ["the"] or list(behind[:2]) == ["from", "the"]
            return next((word for word in behind if word in _SPOTS), None) if known else None
        if scene.word(token) in (";", ".", "and", "who"):
            return None
    return None


def _is_there(scene: Scene, index: int, spot: str) -> bool:
    """Whether a sentence says that a count of people is in a place of that kind."""
    draft, sentence = scene.drafts[index], scene.sentence(index)
    if not is_person(draft):
        return False
    return any(
        scene.word(token) == spot
        and not _IN.isdisjoint(scene.between(max(sentence.first, token - _TO_PLACE), token))
        for token in range(sentence.first, sentence.last)
    )


def _tie(scene: Scene, index: int, whole: int) -> None:
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if not is_surely_larger(theirs, mine) or not fits(scene, index, whole):
        return
    if noun_of(theirs) is not None and noun_of(mine) not in (*GENERIC, None, noun_of(theirs)):
        return  # "600 pupils are in the school. Forty guards left the school"
    names = [_names(scene, each) for each in (index, whole)]
    apart = names[0] and names[1] and names[0].isdisjoint(names[1])
    if apart or are_told_apart(scene, index, whole) or not _forget(scene, index, whole):
        return
    cue = (scene.sites[index].first, scene.sites[index].last)
    scene.tie(index, scene.first_of(whole), _BY, cue)


def _names(scene: Scene, index: int) -> set[str]:
    """The places that are no countries, of a count's sentence."""
    sentence = scene.sentence(index)
    places = within(scene.mentions.places, sentence.first, sentence.last)
    return {place.name for place in places if place.kind != "country"}
