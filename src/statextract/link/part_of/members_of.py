"""Members of a body that the story has counted: "14 were charged. Eight members of the group"."""

from bisect import bisect_left

from statextract.link.fit import are_opposed, fate_of, fates_agree, fits
from statextract.link.leading import leads
from statextract.link.named import figures_before
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome, Role

_BAND = frozenset("gang ring network cell cartel syndicate organisation organization".split())
_ANY = frozenset("group party team crew delegation band caravan".split())
_NEAR = 3  # sentences with figures
_GONE = frozenset((Outcome.ESCAPED, Outcome.DISPLACED, Outcome.MISSING))


@rule(["members"])
def tie_members_of(scene: Scene, index: int) -> Tie | None:
    """Tie members of "the group" to those counted last, of "the gang" to those accused."""
    draft = scene.drafts[index]
    head = draft.phrase.head
    if head is None or scene.word(head[1] - 1) != "members":
        return None
    if tuple(scene.between(head[1], head[1] + 2)) != ("of", "the"):
        return None
    body = scene.word(head[1] + 2)
    if body not in _BAND | _ANY or _is_named(scene, head[1] + 3):
        return None
    near = scene.held[max(0, bisect_left(scene.held, draft.sentence) - _NEAR)]
    for other in figures_before(scene, index):
        theirs = scene.drafts[other]
        if theirs.sentence < near:
            return None
        if theirs.unit is None or not counts_people(theirs.unit.value) or not leads(scene, other):
            continue
        if not (fits(scene, index, other) and can_hold(theirs, draft)):
            continue
        accused = theirs.role is not None and theirs.role.value is Role.SUSPECT
        if (body in _BAND and not accused) or are_opposed(draft, theirs):
            return None
        if not (_goes_on(scene, index, other) or fates_agree(draft, theirs)):
            return None
        return Tie(scene.first_of(other), "rule:members-of", (head[0], head[1] + 3))
    return None


def _is_named(scene: Scene, token: int) -> bool:
    """Whether a name follows, or what the body is one of: "the group Red Hand", "of the 40"."""
    words = scene.document.words[token : token + 1]
    return bool(words) and (words[0] == "of" or words[0][0].isupper() or words[0] == '"')


def _goes_on(scene: Scene, index: int, whole: int) -> bool:
    """Whether those who were charged may have met what befell a part of them next."""
    mine, theirs = fate_of(scene.drafts[index]), fate_of(scene.drafts[whole])
    return theirs is Outcome.CHARGED and mine not in _GONE
