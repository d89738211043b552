"""Countries that took in some of those who fled: "Chad hosts 1.1 million", "Egypt has 900,000".

The total is of all who fled, told before; each part is what a country hosts, has or shelters.
"""

from collections.abc import Sequence

from statextract.link.fit import GENERIC, fate_of, noun_of, units_agree
from statextract.link.leading import is_baseline
from statextract.link.own_dates import dates_of
from statextract.link.part_of.occasion import is_of_another_time
from statextract.link.scene import Listing, Scene, counts_people
from statextract.link.shape import is_added, is_rate
from statextract.link.sizes import is_surely_larger
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType, Outcome, Status

HOSTING = frozenset("host hosts hosting shelters sheltering houses".split())
_HAVING = HOSTING | frozenset("has have".split())
_FLED = frozenset("refugee migrant exile".split())
_FLEEING = frozenset("refugees fled fleeing driven exodus abroad".split())
_ANYBODY = GENERIC | _FLED | {None}
_INSIDE = frozenset("internally inside displaced idps".split())
_SUBJECT = 14  # tokens from the verb to the number: "hosts the highest number of Syrians, nearly"
_REACH = 10  # sentences with figures
_NAME = 3  # tokens of a name before its verb, an adverb with it
_LEAST = 1_000


def link_hosts(scene: Scene) -> None:
    """Tie what countries host to the count of all who fled, if two or more are told."""
    totals = [index for index in range(len(scene.drafts)) if _is_total(scene, index)]
    if not totals:
        return
    parts = [index for index in scene.beside(_HAVING) if _is_hosted(scene, index)]
    parts = _with_gapped(scene, parts)
    groups: dict[int, list[int]] = {}
    for part in parts:
        near = set(scene.sentences_before(scene.drafts[part].sentence, _REACH))
        whole = next(
            (o for o in reversed(totals) if scene.drafts[o].sentence in near and o < part), None
        )
        if whole is not None and _can_hold(scene, part, whole):
            groups.setdefault(scene.first_of(whole), []).append(part)
    for whole, hosted in groups.items():
        _tie(scene, hosted, whole)


def _is_total(scene: Scene, index: int) -> bool:
    """Whether a count is of all refugees of a war or people, part of nothing."""
    draft = scene.drafts[index]
    people = draft.unit is not None and counts_people(draft.unit.value)
    if not people or draft.of is not None or draft.direction is not None:
        return False
    if draft.number.type is not NumberType.COUNT or (draft.number.value or 0) < _LEAST:
        return False
    if is_added(scene, index) or is_rate(scene, index) or is_baseline(scene, index):
        return False
    words = scene.said[draft.sentence]
    if not _INSIDE.isdisjoint(scene.between(draft.clause.first, draft.clause.last)):
        return False
    fled = fate_of(draft) is Outcome.DISPLACED or noun_of(draft) in _FLED
    fled = fled or not words.isdisjoint(_FLEEING)
    return fled and not _is_hosted(scene, index) and draft.sentence in _head(scene)


def _head(scene: Scene) -> frozenset[int]:
    titles = (n for n in scene.held[:2] if scene.document.sentences[n].kind is SentenceKind.TITLE)
    return scene.lede | frozenset(titles)


def _is_hosted(scene: Scene, index: int) -> bool:
    """Whether a country and "hosts" or "has" stand before a free count of people."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.of is not None or draft.same_as is not None or noun_of(draft) not in _ANYBODY:
        return False
    if draft.number.type is not NumberType.COUNT or (draft.number.value or 0) < _LEAST:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if is_added(scene, index) or is_of_another_time(scene, index) or dates_of(scene, draft):
        return False
    floor = max(scene.sentence(index).first, first - _SUBJECT)
    verb = next((t for t in range(first - 1, floor - 1, -1) if scene.word(t) in _HAVING), None)
    if verb is None or any(scene.word(t) in (";", "(") for t in range(verb, first)):
        return False
    if scene.word(verb) not in HOSTING and noun_of(draft) not in (*_FLED, None):
        return False  # "Jordan has 11 million people": all who live there
    behind = scene.between(draft.number.last, draft.number.last + _NAME)
    return _INSIDE.isdisjoint(behind) and _is_country(scene, verb)


def _is_country(scene: Scene, verb: int) -> bool:
    """Whether a country's name ends right before a verb, or an adverb or "continues to"."""
    start = scene.document.sentence_at(verb).first
    return any(
        place.kind == "country" and place.last in range(verb - _NAME, verb + 1)
        for place in within(scene.mentions.places, start, verb)
    )


def _with_gapped(scene: Scene, parts: Sequence[int]) -> list[int]:
    """The hosted with those whose verb is left out: "Iran hosts 3.4 million and Pakistan 1.9"."""
    found = list(parts)
    for part in parts:
        for other in scene.by_sentence[scene.drafts[part].sentence]:
            if other <= part or other in found or scene.drafts[other].phrase.head is not None:
                continue
            first = scene.sites[other].first
            named = any(
                place.kind == "country" and place.last == first
                for place in within(scene.mentions.places, scene.sites[part].last, first)
            )
            if named and scene.drafts[other].of is None:
                found.append(other)
    return sorted(found)


def _can_hold(scene: Scene, part: int, whole: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if mine.unit is not None and not units_agree(mine, theirs):
        return False
    nations = [set(draft.nationality.value) for draft in (mine, theirs) if draft.nationality]
    if len(nations) > 1 and nations[0].isdisjoint(nations[1]):
        return False
    return is_surely_larger(theirs, mine)


def _tie(scene: Scene, parts: list[int], whole: int) -> None:
    told = sum(scene.drafts[part].number.low or 0 for part in parts)
    top = scene.drafts[whole].number.high
    if len(parts) < 2 or (top is not None and told > top):
        return
    for part in parts:
        if scene.drafts[part].unit is None:
            scene.drafts[part].unit = scene.drafts[whole].unit
        if not scene.tie(part, whole, "rule:hosted"):
            return
    listing = Listing("places", parts, whole)
    scene.listings.append(listing)
    scene.listing_of.update(dict.fromkeys(parts, listing))
