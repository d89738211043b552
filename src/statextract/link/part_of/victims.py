"""People among the cases done to them: "30 cases of abduction, including five women and two girls".

The noun of the deed says what befell those that the cases include.
"""

from statextract.lexicons.outcomes import OutcomeWord
from statextract.link.fit import unit_of
from statextract.link.grammar import AUXILIARIES
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after
from statextract.link.sizes import can_hold
from statextract.model.draft import Cited
from statextract.model.vocabulary import Role, Unit

_BY = "rule:victims"
_AGAINST = frozenset("against of to".split())
_JOINTS = (("and",), (",",), (",", "and"), ("as", "well", "as"))
_NEAR = 4  # tokens from "of" to the deed
_FIRST = 12  # tokens from the cases to "including"


@rule(["including"], beside=True)
def tie_victims(scene: Scene, index: int) -> Tie | None:
    """Tie people to the cases of a deed done to them that include them."""
    first = scene.sites[index].first
    cue = first - 1 - (scene.word(first - 1) in _AGAINST)
    if unit_of(scene.drafts[index]) is not Unit.PERSON:
        return None
    if scene.word(cue) != "including":
        return _tie_next(scene, index)
    whole = next(iter(scene.earlier_in_sentence(index)), None)
    if whole is None or cue - scene.drafts[whole].number.last > _FIRST:
        return None
    if not can_hold(scene.drafts[whole], scene.drafts[index]) or _goes_on(scene, whole, cue):
        return None
    if unit_of(scene.drafts[whole]) is Unit.CASE and not _is_of_arrests(scene, whole):
        word = _deed(scene, whole)
        if word is None:
            return None
        _take_fate(scene, index, whole, word)
    elif cue == first - 1:
        return None  # people among people are told by the word alone
    return Tie(whole, _BY, (cue, first), "including")


def _tie_next(scene: Scene, index: int) -> Tie | None:
    """Tie the next of a list of victims: "including five women and two girls"."""
    other = index - 1
    of = scene.drafts[other].of if other >= 0 else None
    if of is None or of.by != _BY or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return None
    start, first = after(scene, other), scene.sites[index].first
    whole = of.value
    if tuple(scene.between(start, first)) not in _JOINTS:
        return None
    word = _deed(scene, whole)
    if word is None and not _is_of_arrests(scene, whole):
        return None
    if scene.word(after(scene, index)) in AUXILIARIES:
        return None
    if word is not None:
        _take_fate(scene, index, whole, word)
    return Tie(whole, _BY, (start, first), sibling=other)


def _is_of_arrests(scene: Scene, index: int) -> bool:
    """Whether "60 cases" are some of people counted by a deed: "100 arrests"."""
    outer = scene.whole_of(index)
    return outer is not None and unit_of(scene.drafts[outer]) is Unit.PERSON


def _goes_on(scene: Scene, whole: int, cue: int) -> bool:
    """Whether another clause stands between the cases and what they include."""
    return any(word in (";", ":") for word in scene.between(scene.drafts[whole].number.last, cue))


def _deed(scene: Scene, index: int) -> OutcomeWord | None:
    """The noun of what the cases did to people: "killings", "cases of arbitrary detention"."""
    head = scene.drafts[index].phrase.head
    if head is None:
        return None
    tokens = [head[1] - 1]
    if scene.word(head[1]) == "of":
        tokens += range(head[1] + 1, head[1] + 1 + _NEAR)
    starting = scene.document.starting(scene.lexicons.outcomes)
    for token in tokens:
        if scene.word(token) in (",", "and", "including"):
            break
        for hit in starting.get(token, ()):
            if hit.entry.pos == "noun" and hit.entry.affected == "complement":
                return hit.entry
    return None


def _take_fate(scene: Scene, index: int, whole: int, word: OutcomeWord) -> None:
    """Give people the fate that the noun of the deed tells, if nothing else tells one."""
    draft = scene.drafts[index]
    if draft.outcome is not None and draft.outcome.value is not None:
        return
    where = scene.cite(whole)
    if word.outcome is not None:
        draft.outcome = Cited(word.outcome, f"lexicon:{word.lemma}", *where)
    if draft.role is None or draft.role.value is Role.OTHER:
        draft.role = Cited(Role.VICTIM, f"lexicon:{word.lemma}", *where)
