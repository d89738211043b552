"""Whether the sentences just before a count still speak of a group."""

from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome, Unit

_REACH = 3  # sentences
_BACK = 24  # counts
_BY = frozenset(("by", "of", "from"))
_DEADLY = frozenset("asphyxiation drowning strangulation suffocation hanging beheading".split())
_RULING = frozenset("ruled decided ruling decision decisions verdicts judgment judgments".split())
_DECIDING = frozenset("decided heard closed settled concluded adjudicated solved completed".split())


def is_told_near(scene: Scene, index: int, group: int) -> bool:
    """Whether a group, a restatement or a part of it stands in one of the sentences before."""
    here = scene.drafts[index].sentence
    fact = scene.fact_of(group)
    for other in (group, *range(index - 1, max(-1, index - _BACK), -1)):
        if here - scene.drafts[other].sentence > _REACH:
            continue
        whole = scene.whole_of(other)
        if scene.fact_of(other) == fact or (whole is not None and scene.fact_of(whole) == fact):
            return True
    return False


def cases_ruled_on(scene: Scene, index: int) -> int | None:
    """The cases of the sentence before of which some are ruled on, whoever is told beside them.

    "376 people were charged in 143 cases. Courts have ruled on 81 of these".
    """
    first, draft = scene.sites[index].first, scene.drafts[index]
    ruled = scene.word(first - 1) == "on" and scene.word(first - 2) in _RULING
    if not (ruled or scene.word(first - 1) in _DECIDING):
        return None
    for other in reversed(scene.by_sentence.get(draft.sentence - 1, ())):
        case = scene.drafts[other]
        if case.unit is not None and case.unit.value is Unit.CASE and can_hold(case, draft):
            return scene.first_of(other)
    return None


def died_so(scene: Scene, token: int, fate: Outcome | None) -> bool:
    """Whether a cause of death is told of some, and others than the dead are before them."""
    deadly = scene.word(token) in _BY and scene.word(token + 1) in _DEADLY
    return deadly and fate is not Outcome.KILLED
