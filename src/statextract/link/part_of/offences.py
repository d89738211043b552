"""Arrests told crime by crime behind all of them: "308 were held. Police held 83 for fraud"."""

from collections.abc import Iterator

from statextract.link.fit import fate_of, fits
from statextract.link.grammar import AUXILIARIES
from statextract.link.leading import leads
from statextract.link.own_times import tell_two_times
from statextract.link.part_of.occasion import are_told_apart
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_rate
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Unit

_VERBS = frozenset("arrested held detained apprehended nabbed caught booked charged".split())
_REACH = 3  # tokens of "were also arrested"
_REASON = 3  # tokens of "for a week"
_NEAR = 2  # sentences with figures
_ITEMS = 2
_LEAST = 3  # items of a list
_NO_CRIMES = frozenset(
    """
    questioning interrogation processing deportation screening verification identification
    trial treatment allegedly about nearly over more two three several hours days weeks months
    investigation now years hour day week month year at up under
    """.split()
)


def is_for_a_crime(scene: Scene, index: int) -> bool:
    """Whether "for" gives a reason right behind those arrested: "44 for burglary"."""
    if fate_of(scene.drafts[index]) is not Outcome.ARRESTED:
        return False
    at = scene.sites[index].last
    for token in range(at, at + _REACH + 1):
        word = scene.word(token)
        if word == "for":
            behind = scene.between(token + 1, token + _REASON)
            return behind[:1] != [] and behind[0].isalpha() and _NO_CRIMES.isdisjoint(behind)
        if word not in _VERBS and word not in AUXILIARIES and word != "also":
            return False
    return False


def is_one_of_crimes(scene: Scene, index: int) -> bool:
    """Whether a count is told beside another of other crimes, and is the whole of neither."""
    if not is_for_a_crime(scene, index):
        return False
    here = scene.by_sentence[scene.drafts[index].sentence]
    return sum(is_for_a_crime(scene, other) for other in here) >= _ITEMS


def are_two_crimes(scene: Scene, part: int, whole: int) -> bool:
    """Whether arrests for a crime are told beside others: "held 85 for fraud and 44 for theft"."""
    return is_for_a_crime(scene, part) and is_one_of_crimes(scene, whole)


def link_offences(scene: Scene) -> None:
    """Tie arrests for one crime after another to the count of arrests told before them."""
    for run in _runs(scene):
        whole = _find_total(scene, run)
        tied = {scene.whole_of(part) for part in run} - {None}
        if whole is None or not tied <= {whole, scene.first_of(whole)}:
            continue
        cue = (scene.drafts[run[0]].phrase.first, scene.drafts[run[0]].number.last)
        whole = scene.first_of(whole)
        if any(not scene.tie(part, whole, "rule:offences", cue) for part in run):
            continue
        for listing in list(scene.listings):
            if set(listing.parts) <= set(run):
                scene.drop(listing)
        listing = Listing("list", run, whole, cue=scene.document.span_of(*cue))
        scene.listings.append(listing)
        scene.listing_of.update(dict.fromkeys(run, listing))


def _runs(scene: Scene) -> Iterator[list[int]]:
    """Yield the counts of sentences on end that all tell of arrests for crimes, of no whole yet."""
    run: list[int] = []
    last = -1
    for number, members in scene.by_sentence.items():
        told = [o for o in members if scene.drafts[o].unit is not None]
        people = [o for o in told if _is_person(scene, o)]
        listed = people and all(_is_item(scene, o) for o in people)
        if listed and (not run or number - last <= _NEAR):
            run += people
            last = number
            continue
        if people or number - last > _NEAR:
            yield from [run] if len(run) >= _LEAST else []
            run = people if listed else []
            last = number
    yield from [run] if len(run) >= _LEAST else []


def _is_person(scene: Scene, index: int) -> bool:
    unit = scene.drafts[index].unit
    return unit is not None and unit.value is Unit.PERSON


def _is_item(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    free = draft.of is None or draft.of.by == "rule:list"
    told = free and draft.same_as is None and draft.number.type is NumberType.COUNT
    return told and is_for_a_crime(scene, index)


def _find_total(scene: Scene, run: list[int]) -> int | None:
    """The arrests of no one crime told right before a run, if they can hold it."""
    size = sum(scene.drafts[part].number.low or 0 for part in run)
    for number in scene.sentences_before(scene.drafts[run[0]].sentence, _NEAR):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            if scene.sentence(other).kind is SentenceKind.TITLE or not leads(scene, other):
                continue
            if fate_of(whole) is not Outcome.ARRESTED or is_for_a_crime(scene, other):
                continue
            top = whole.number.high
            if whole.of is not None or is_rate(scene, other) or (top is not None and size > top):
                return None
            apart = any(
                tell_two_times(scene.drafts[part], whole)
                or are_told_apart(scene, part, other)
                or not fits(scene, part, other)
                for part in run
            )
            return None if apart else other
    return None
