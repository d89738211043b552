"""Ties that the story's order suggests and something told of the count denies."""

from statextract.link.changes import is_difference
from statextract.link.crowd import is_one_of_many
from statextract.link.fit import GENERIC, are_opposed, fate_of, noun_of, unit_of
from statextract.link.grammar import DEFINITE
from statextract.link.harmed import survived
from statextract.link.owned import is_owned
from statextract.link.part_of.acquitted import is_acquitted
from statextract.link.part_of.occasion import opens_another
from statextract.link.part_of.other_event import is_of_other_case
from statextract.link.part_of.rests import is_remainder
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_told_in_turn
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_as_vague, nearly_holds
from statextract.model.vocabulary import Bound, Outcome, Unit

# What these rules tie stands in the order of the story; no word says that it is a part.
_STORY = frozenset(
    f"rule:{name}"
    for name in """
    elided-head breakdown bodies severe member kin on-top parallel addition accounted beside-rest
    remainder company spread continued kind-of-people kind-of-toll outcome-of-cases
    """.split()
)
_KINDS = frozenset(["rule:kin", "rule:kind-of-toll"])
_BESIDE = frozenset(["rule:apposition", "rule:detail"])
_PLAIN = (Bound.EXACT, Bound.AT_LEAST, Bound.APPROX)
_EVENTS = frozenset("crash crashe accident collision incident attack raid fire".split())
_HELPERS = frozenset("doctor nurse medic paramedic expert specialist volunteer".split())
_BEFELL = frozenset("died perished drowned sustained suffered survived".split())
_TOLLS = (Outcome.KILLED, Outcome.INJURED)


def is_refused(scene: Scene, index: int, tie: Tie) -> bool:
    """Whether a count is all of a group again, of somebody's kin, or one of a list of events.

    Nor are those whom a court let go some of the convicted.
    """
    if tie.whole is None:
        return False
    if _is_vaguely_more(scene, index, tie.whole):
        return True
    mine, theirs = scene.drafts[index], scene.drafts[tie.whole]
    if noun_of(theirs) in _EVENTS and fate_of(mine) in _TOLLS and _are_people(scene, index):
        return True  # "9,700 crashes, out of which 4,700 people died"
    if fate_of(theirs) is Outcome.KILLED and survived(scene, mine):
        return True  # "Nine died. Eight children survived"
    if tie.by in _BESIDE and are_told_in_turn(scene, index, tie.whole):
        return True
    if tie.by not in _STORY:
        return False
    if fate_of(mine) is Outcome.TRANSFERRED and noun_of(mine) in _HELPERS:
        return True  # "Six patients are in hospital. Four doctors have been sent there"
    if is_difference(scene, tie.whole):
        return True  # "This is 387 more than in 2019. ... 24 officers were killed"
    if is_acquitted(scene, index) and _are_convicted(scene, tie.whole):
        return True
    if mine.sentence == theirs.sentence:
        return False
    if is_of_other_case(scene, index):
        return True
    if opens_another(scene, index) or (tie.by in _KINDS and _is_no_kin(scene, index, tie.whole)):
        return True
    if is_as_vague(theirs, mine) or not nearly_holds(theirs, mine):
        return True
    if _is_all_again(scene, index, tie.whole) or _is_kin_of_others(scene, index, tie.whole):
        return True
    return fate_of(scene.drafts[index]) in _TOLLS and is_one_of_many(scene, index)


def _are_people(scene: Scene, index: int) -> bool:
    """Whether people are counted, if only by what befell them: "4,700 died", not "12 fatal"."""
    draft = scene.drafts[index]
    return unit_of(draft) is Unit.PERSON or (
        unit_of(draft) is None and scene.word(draft.number.last) in _BEFELL
    )


def _is_no_kin(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is of another side or people than a group, or named beside its others.

    "Gunmen killed 21. All five attackers died"; "Four others were killed. One rebel died in Gao".
    """
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if noun_of(theirs) == "other" and mine.phrase.head is not None:
        return True
    return are_opposed(mine, theirs) or _are_of_another_people(scene, index, whole)


def _are_of_another_people(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is of one people, and those told of beside the group are of another.

    "Air strikes killed 34 Palestinians and injured 111. Rockets injured 63 Israelis."
    """
    mine, theirs = scene.drafts[index].nationality, scene.drafts[whole].nationality
    if mine is None or not mine.value or theirs is not None:
        return False
    beside = [scene.drafts[o] for o in scene.by_sentence[scene.drafts[whole].sentence]]
    named = [set(draft.nationality.value) for draft in beside if draft.nationality is not None]
    return any(codes and codes.isdisjoint(mine.value) for codes in named)


def _is_vaguely_more(scene: Scene, index: int, whole: int) -> bool:
    """Whether a vague count is more than the group: "several of the two MPs' videos" are not it."""
    draft = scene.drafts[index]
    return draft.number.bound is Bound.VAGUE and not can_hold(scene.drafts[whole], draft)


def _is_all_again(scene: Scene, index: int, whole: int) -> bool:
    """Whether a known number is that of the group: "Five men were held. The five men are Danes".

    Not what remains beside some told in one breath: "Two are hurt, while the other 42 are held".
    "The other 42 passengers" may be beside 42 people who were hurt.
    """
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if (
        noun_of(mine) in (None, "other", noun_of(theirs))
        and scene.whole_of(whole) is None
        and is_remainder(scene, index)
        and any(scene.whole_of(other) == whole for other in scene.earlier_in_sentence(index))
    ):
        return False
    known = bool(scene.sites[index].lead & DEFINITE) or mine.phrase.definite
    plain = mine.number.bound is Bound.EXACT and theirs.number.bound in _PLAIN
    return known and plain and mine.number.value == theirs.number.value


def _is_kin_of_others(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is of somebody's kin and the group of no people at large."""
    head = scene.drafts[index].phrase.head
    if head is None or scene.word(head[1] - 1) not in scene.lexicons.classes.of("kin"):
        return False
    group = noun_of(scene.drafts[whole])
    large = group is None or group in GENERIC or group == noun_of(scene.drafts[index])
    return is_owned(scene, index) and not large


def _are_convicted(scene: Scene, index: int) -> bool:
    """Whether a count or what it is part of is of the convicted."""
    group: int | None = index
    while group is not None:
        if fate_of(scene.drafts[group]) is Outcome.CONVICTED:
            return True
        group = scene.whole_of(group)
    return False
