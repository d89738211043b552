"""Members of a body that the story has counted: "14 were charged. Eight members of the group"."""

from bisect import bisect_left

from statextract.link.fit import are_opposed, fate_of, fates_agree, fits, share_fate
from statextract.link.leading import leads
from statextract.link.named import figures_before
from statextract.link.on_board import is_put_there
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_at_two_times
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import can_hold
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_BAND = frozenset("gang ring network cell cartel syndicate organisation organization".split())
_LAWFUL = frozenset("party team crew delegation caravan".split())
_ANY = _LAWFUL | {"group", "band"}
_NEAR = 3  # sentences with figures
_OWN = frozenset(("rule:same-clause", "rule:same-sentence"))
_YEAR = len("2019")
_GONE = frozenset((Outcome.ESCAPED, Outcome.DISPLACED, Outcome.MISSING, Outcome.KILLED))


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
        if theirs.sentence == draft.sentence and share_fate(theirs, draft):
            continue  # "beside the arrests of 40 couriers, raids led to the arrest of 12 members"
        if is_put_there(scene, other):
            return None  # what befell those on board is told otherwise
        accused = theirs.role is not None and theirs.role.value is Role.SUSPECT
        if body in (_LAWFUL if accused else _BAND) or are_opposed(draft, theirs):
            return None
        if are_at_two_times(draft, theirs) or _is_of_a_past_year(draft, theirs):
            return None
        if fate_of(theirs) is Outcome.KILLED and fate_of(draft) is not Outcome.KILLED:
            return None  # "12 gunmen were shot dead. Four members of the gang fled"
        if not (_goes_on(scene, index, other) or fates_agree(draft, theirs)):
            return None
        return Tie(scene.first_of(other), "rule:members-of", (head[0], head[1] + 3))
    return None


def _is_named(scene: Scene, token: int) -> bool:
    """Whether a name follows, or what the body is one of: "the group Red Hand", "of the 40"."""
    words = scene.document.words[token : token + 1]
    return bool(words) and (words[0] == "of" or words[0][0].isupper() or words[0] == '"')


def _is_of_a_past_year(mine: Draft, theirs: Draft) -> bool:
    """Whether only the members have a year: "Six members of the gang were killed in 2019"."""
    when = mine.when
    own = when is not None and when.by in _OWN and len(when.value) == _YEAR
    return own and theirs.when is None


def _goes_on(scene: Scene, index: int, whole: int) -> bool:
    """Whether those who were charged may have met what befell a part of them next."""
    mine, theirs = fate_of(scene.drafts[index]), fate_of(scene.drafts[whole])
    return theirs is Outcome.CHARGED and mine not in _GONE
