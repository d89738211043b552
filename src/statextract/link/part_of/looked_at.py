"""Some of those who were checked or taken: "Police stopped 40 drivers and 12 were fined".

The first clause brings in the group, the next tells of some of it and leaves out the noun. Behind
"after screening 641 workers" the group is told last.
"""

from statextract.link.fit import came_later, fate_of, fits, is_person, noun_of, units_agree
from statextract.link.grammar import DEFINITE, MORE
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_bare, shape_of
from statextract.link.sizes import nearly_holds
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Unit

_BY = "rule:looked-at"
_LOOKED = frozenset(
    """
    screened checked stopped questioned searched tested examined interviewed inspected vetted
    assessed surveyed frisked quizzed scanned intercepted processed
    """.split()
)
_LOOKING = frozenset(
    """
    screening checking stopping questioning searching testing examining interviewing inspecting
    vetting assessing surveying frisking scanning processing
    """.split()
)
_TAKEN = frozenset("rescued saved freed arrested detained held evacuated admitted".split())
_FIRST = (Outcome.RESCUED, Outcome.ARRESTED, Outcome.EVACUATED, Outcome.HOSPITALISED)
_BEFELL = frozenset(
    [Outcome.KILLED, Outcome.INJURED, Outcome.MISSING, Outcome.EVACUATED, Outcome.RESCUED]
)
_TELLING = frozenset("witness witnesse resident neighbour neighbor relative".split())
_BE = frozenset("were was been being".split())
_OBJECT = ("rule:object", "rule:level")
_JOINTS = frozenset(["and", ";", "but", "while"])
_OPENING = frozenset("after following upon on from of out in at".split())
_OPENED = 9  # tokens of ", and after a review of their papers,"
_BEFORE = 5  # tokens of "inspected the papers of some"
_BEHIND = 9  # tokens of "40 drivers and passengers were each"
_AFTER = frozenset("after by from while when in".split())


@rule(_LOOKED | _TAKEN, beside=True)
def tie_looked_at(scene: Scene, index: int) -> Tie | None:
    """Tie a bare count with a verb of its own to the group that the clause before looked at."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.number.type is not NumberType.COUNT or not draft.number.value:
        return None
    if not is_bare(scene, index) or site.lead & (MORE | DEFINITE):
        return None
    if draft.phrase.of is not None or fate_of(draft) is Outcome.KILLED:
        return None
    first = _clause(scene, index)
    joint = None if first is None else _joint(scene, index, first)
    if joint is None:
        return None
    cue = (joint, joint + 1)
    for other in scene.earlier_in_sentence(index):
        group = scene.drafts[other]
        if group.unit is not None and group.unit.value is Unit.OBJECT:
            continue  # "checked 40 drivers and seized nine knives, and 12 were held"
        if group.of is not None and group.of.by == _BY:
            return Tie(group.of.value, _BY, cue, sibling=other)
        looked = _is_looked_at(scene, other) and units_agree(draft, group)
        looked = looked and fate_of(draft) not in _BEFELL and noun_of(group) not in _TELLING
        taken = _is_taken(scene, other, index) and fits(scene, index, other)
        if (looked or taken) and nearly_holds(group, draft) and not _is_joined(scene, other):
            return Tie(other, _BY, cue, "clauses")
        return None
    return None


@rule(_LOOKING, beside=True)
def tie_after_looking(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the group told behind it: "held 34 migrants after screening 641 workers"."""
    draft = scene.drafts[index]
    other = index + 1
    if other >= len(scene.drafts) or scene.drafts[other].sentence != draft.sentence:
        return None
    if draft.phrase.of is not None or fate_of(draft) in _BEFELL | {None}:
        return None
    if not (_is_object(draft) or is_bare(scene, index)):
        return None  # "Five nurses were infected after testing 300 patients"
    first, group = scene.sites[other].first, scene.drafts[other]
    if scene.word(first - 1) not in _LOOKING or scene.word(first - 2) not in _AFTER:
        return None
    if not is_person(group) or not is_person(draft) or not nearly_holds(group, draft):
        return None
    return Tie(other, _BY, (first - 2, first))


def _is_object(draft: Draft) -> bool:
    """Whether somebody did to people what befell them: "detained 34 migrants"."""
    return draft.outcome is not None and draft.outcome.by in _OBJECT


def _clause(scene: Scene, index: int) -> int | None:
    """The token that a count's own clause begins with: "12 were fined", "arrested 12"."""
    first, fate = scene.sites[index].first, scene.drafts[index].outcome
    if shape_of(scene, index) == "verb":
        return first
    starts = scene.document.starts
    if fate is None or fate.by not in _OBJECT or fate.start != starts[first - 1]:
        return None
    return first - 1


def _joint(scene: Scene, index: int, first: int) -> int | None:
    """The token that joins the clause of a count: "and", or that of ", and after checks,"."""
    if scene.word(first - 1) in _JOINTS:
        return first - 1
    floor = max(scene.sentence(index).first, first - _OPENED)
    for token in range(first - 2, floor - 1, -1):
        if scene.word(token) in _JOINTS:
            opening = token + 1 + (scene.word(token + 1) == ",")
            return token if scene.word(opening) in _OPENING else None
    return None


def _is_looked_at(scene: Scene, index: int) -> bool:
    """Whether people are whom somebody checked: "screened 278 workers", "278 were checked"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if not is_person(draft) or draft.phrase.head is None or draft.of is not None:
        return False
    before = scene.between(max(scene.sentence(index).first, first - _BEFORE), first)
    if before and (
        before[-1] in _LOOKED or ("of" in before[-2:] and not _LOOKED.isdisjoint(before))
    ):
        return True
    last = draft.phrase.head[1]
    for token in range(last, min(last + _BEHIND, scene.sentence(index).last)):
        if scene.word(token) in _LOOKED:
            return token == last or scene.word(token - 1) in _BE or scene.word(token - 2) in _BE
        if scene.word(token) in (",", ";", "who"):
            return False
    return False


def _is_joined(scene: Scene, index: int) -> bool:
    """Whether a group is one of two: "held 30 men and two women; five were charged"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if other is None:
        return False
    gap = scene.between(scene.sites[other].last, scene.sites[index].first)
    return not gap or set(gap) <= {",", "and"}


def _is_taken(scene: Scene, index: int, part: int) -> bool:
    """Whether people were saved or held first, and some met next what comes of that."""
    mine, theirs = scene.drafts[part], scene.drafts[index]
    if not is_person(theirs) or theirs.phrase.head is None or theirs.of is not None:
        return False
    return fate_of(theirs) in _FIRST and came_later(mine, theirs)
