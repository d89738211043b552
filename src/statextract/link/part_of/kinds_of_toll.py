"""Kinds of people whom a total of the story holds, told further on: "144 women died in it".

"812 civilians were killed ... The conflict caused the deaths of 91 women"; "The monitor also
documented the arrest of nine lawyers": one fate, a kind of people, and a total of anybody.
"""

from statextract.link.event_words import ATTACKS, EVENTS
from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, is_person, noun_of
from statextract.link.grammar import MORE, OTHERS
from statextract.link.leading import is_baseline
from statextract.link.own_dates import dates_of
from statextract.link.part_of.occasion import (
    befell_apart,
    goes_back,
    is_of_another_time,
    is_set_apart,
    recalls_another,
)
from statextract.link.part_of.refused import is_refused
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_of_others, is_rate
from statextract.link.sizes import barely_exceeds, is_surely_larger
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status

_BY = "rule:kind-of-toll"
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.ARRESTED, Outcome.ABDUCTED])
_ANYBODY = (
    GENERIC
    | frozenset("other death live life casualtie injurie fatalitie arrest bodie body".split())
    | {None}
)
# Of civilians, only kinds by sex or age; of a side in a fight, nobody knows of what toll they are.
_CIVILIANS = "civilian"
_FORCES = frozenset(
    "member troop soldier fighter militant rebel insurgent policemen policeman officer police "
    "servicemen guard".split()
)
_BEHIND_THEM = frozenset("suspect smuggler trafficker driver captain organiser organizer".split())
_MOVED = frozenset("migrant refugee child children girl boy woman women passenger".split())
_DEEDS = ATTACKS | EVENTS
_VERB = 3  # tokens of "were also arrested"
_GAP = 4  # tokens of "and injured"
_ARMS = frozenset(
    "attack attacks attacked clash clashes war militants rebels gunmen bomb bomber shelling".split()
)
# What people are held for, or where, sets an arrest apart.
_CAUSES = frozenset(
    """
    suspicion suspected allegedly accused accusing charge charges over fraud murder theft drugs
    smuggling trafficking corruption bribery border airport port checkpoint raid raids
    """.split()
)
_REACH = 8  # sentences with figures
_AGAIN = frozenset(
    """
    another separate separately similar similarly previous previously earlier elsewhere meanwhile
    ago last past unrelated later before
    """.split()
)


def link_kinds_of_toll(scene: Scene) -> None:
    """Tie each free count of a kind of people to the story's total of its fate."""
    totals: dict[Outcome | None, list[int]] = {}
    for index in range(len(scene.drafts)):
        if _is_total(scene, index):
            totals.setdefault(fate_of(scene.drafts[index]), []).append(index)
    if not totals:
        return
    for index, draft in enumerate(scene.drafts):
        if draft.outcome is not None and draft.outcome.by == "rule:partitive":
            continue  # "Of the 80 killed when two gunmen opened fire": no fate of theirs
        if fate_of(draft) in totals and _is_kind(scene, index):
            whole = _whole_of(scene, index, _of_anybody(scene, index, totals[fate_of(draft)]))
            if whole is not None:
                cue = (scene.sites[index].first, scene.sites[index].last)
                tie = Tie(scene.first_of(whole), _BY, cue)
                if not is_refused(scene, index, tie):
                    scene.tie(index, scene.first_of(whole), _BY, cue)


def _of_anybody(scene: Scene, index: int, totals: list[int]) -> list[int]:
    """Leave out totals of one nation, where a kind is of none and others are of anybody."""
    if scene.drafts[index].nationality is not None:
        return totals
    return [o for o in totals if scene.drafts[o].nationality is None] or totals


def _is_total(scene: Scene, index: int) -> bool:
    """Whether a count is of anybody who met a fate, told at the head and part of nothing."""
    draft = scene.drafts[index]
    if fate_of(draft) not in _FATES or not is_person(draft) or draft.of is not None:
        return False
    if draft.sentence not in scene.lede and scene.sentence(index).kind is not SentenceKind.TITLE:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    plain = draft.sex is None and draft.age is None and draft.direction is None
    anybody = noun_of(draft) in (*_ANYBODY, _CIVILIANS) or _is_a_people(scene, index)
    vague = draft.number.bound is Bound.VAGUE
    apart = is_baseline(scene, index) or is_added(scene, index) or is_of_others(scene, index)
    return plain and anybody and not vague and not apart and not is_rate(scene, index)


def _is_a_people(scene: Scene, index: int) -> bool:
    """Whether a count is of a people as such, and of no one of several: "killed 90 Palestinians".

    "12 Malian migrants" are no anybody, nor are "three Danes and six Poles".
    """
    draft = scene.drafts[index]
    if draft.nationality is None or len(draft.nationality.value) > 1:
        return False
    return not any(
        other != index
        and scene.drafts[other].nationality is not None
        and scene.drafts[other].nationality != draft.nationality
        for other in scene.by_sentence[draft.sentence]
    )


def _is_kind(scene: Scene, index: int) -> bool:
    """Whether a count is of people of a kind whom nothing ties to any group yet."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.of is not None or draft.same_as is not None or not is_person(draft):
        return False
    vague = draft.number.bound is Bound.VAGUE
    if draft.number.type is not NumberType.COUNT or not draft.number.low or vague:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if noun_of(draft) in (*_ANYBODY, _CIVILIANS) and not _goes_on(scene, index):
        return False
    if "also" in scene.between(site.last, site.last + _VERB):
        return False  # "61 were held ... Two drivers were also arrested": on top of them
    if scene.sentence(index).kind is not SentenceKind.PROSE or site.aside is not None:
        return False
    if site.lead & (MORE | OTHERS) or is_added(scene, index) or is_of_others(scene, index):
        return False
    if draft.direction is not None or index in scene.changes or is_rate(scene, index):
        return False
    return _AGAIN.isdisjoint(scene.said[draft.sentence]) and not (
        is_set_apart(scene, index)
        or recalls_another(scene, index)
        or is_of_another_time(scene, index)
    )


def _goes_on(scene: Scene, index: int) -> bool:
    """Whether sex or age says of what kind a count is, or that of the count that it goes on from.

    "Caused the deaths of 91 women and injured 170".
    """
    draft = scene.drafts[index]
    if draft.phrase.head is not None:
        return draft.sex is not None or draft.age is not None
    if not index:
        return False
    before = scene.drafts[index - 1]
    gap = scene.between(before.phrase.last, draft.number.first)
    beside = before.sentence == draft.sentence and "and" in gap and len(gap) <= _GAP
    return beside and before.of is not None and before.of.by == _BY


def _whole_of(scene: Scene, index: int, totals: list[int]) -> int | None:
    """The one total of a fate that a kind can be of; none if two that differ can hold it."""
    near = {*scene.sentences_before(scene.drafts[index].sentence, _REACH)}
    fitting = [
        total
        for total in totals
        if total < index
        and (scene.drafts[total].sentence in near or total in scene.known)
        and _can_hold(scene, index, total)
    ]
    facts = {scene.fact_of(total) for total in fitting}
    return fitting[0] if len(facts) == 1 else None


def _can_hold(scene: Scene, index: int, total: int) -> bool:
    mine, theirs = scene.drafts[index], scene.drafts[total]
    if noun_of(mine) in _BEHIND_THEM and noun_of(theirs) in _MOVED:
        return False  # "90 Syrian migrants were held. Two smugglers were held"
    kind = mine.sex is not None or mine.age is not None or mine.phrase.head is None
    if noun_of(theirs) == _CIVILIANS and not kind:
        return False
    if noun_of(mine) in _FORCES and not _ARMS.isdisjoint(scene.words):
        return False
    if not (is_surely_larger(theirs, mine) or barely_exceeds(mine, theirs)) or not fits(
        scene, index, total
    ):
        return False
    if not fates_agree(mine, theirs) or _is_own_event(scene, mine, theirs):
        return False
    if fate_of(mine) is Outcome.ARRESTED and not _CAUSES.isdisjoint(
        scene.said[mine.sentence] - scene.said[theirs.sentence]
    ):
        return False  # "40 were held at the rally. Three footballers were held over fraud"
    return not (befell_apart(scene, index, total) or goes_back(scene, index, total))


def _is_own_event(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether the sentence of a count tells an event of its own: "a bomb killed five pupils"."""
    words = scene.said[mine.sentence]
    if dates_of(scene, mine) and mine.when != theirs.when:
        return True
    sentence = scene.document.sentences[mine.sentence]
    return any(
        scene.word(token) in ("a", "an")
        and not _DEEDS.isdisjoint(scene.between(token + 1, token + 4))
        for token in range(sentence.first, sentence.last)
    ) or (not words.isdisjoint(_DEEDS) and bool(_named_places(scene, mine, theirs)))


def _named_places(scene: Scene, mine: Draft, theirs: Draft) -> set[str]:
    """The places of a sentence that the sentence of the total does not name."""
    named = [
        {place.name for place in within(scene.mentions.places, sentence.first, sentence.last)}
        for sentence in (scene.document.sentences[draft.sentence] for draft in (mine, theirs))
    ]
    return named[0] - named[1]
