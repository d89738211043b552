"""Two levels with times of their own and the percentage between them, none set against the other.

"Abductions numbered 125 in 2017 and 90 in 2018, a drop of 28 per cent"; "164 died in 2017; for
2018 the figure was 151, down 8 per cent".
"""

from statextract.link.fit import is_like, noun_of
from statextract.link.leading import leads
from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.draft import RelationDraft
from statextract.model.mentions import NumberMention
from statextract.model.period import Period, read_period
from statextract.model.vocabulary import Bound, Direction, NumberType, RelationKind

_COUNT, _RATE = NumberType.COUNT, NumberType.RATE
_CHANGE = 6  # tokens from "a drop which police put at" to the percentage
_SET = frozenset("from since compared on against below above than over".split())
_NAMES = frozenset("figure number total toll count".split())
_PAIR = 2


def relate_trends(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each percentage behind two levels of two times."""
    rates = [n for n in scene.mentions.numbers if n.type is _RATE]
    found = (_relate(scene, rate) for rate in rates if rate.value is not None)
    return [relation for relation in found if relation is not None]


def _relate(scene: Scene, rate: NumberMention) -> RelationDraft | None:
    way = _way(scene, rate)
    pair = _levels(scene, rate)
    if way is None or pair is None or scene.word(rate.last) in _SET:
        return None
    old, new = pair
    times = _times(scene, old, rate.first)
    if len(times) != _PAIR or times[0].last >= times[1].first:
        return None
    terms = (
        build_term(scene, "old", old),
        build_term(scene, "new", new),
        build_number_term("percent", rate),
    )
    return RelationDraft(RelationKind.CHANGE, terms, (rate.start, rate.end), direction=way)


def _way(scene: Scene, rate: NumberMention) -> Direction | None:
    """Which way "a drop of", "down" or "an increase which they put at" says that things went."""
    if not rate.percent:
        return None
    changes = scene.lexicons.number_words.changes
    first = rate.hedge[0] if rate.hedge else rate.first
    for token in range(first - 1, first - 1 - _CHANGE, -1):
        word = scene.word(token)
        if word == ",":
            return None
        found = changes.get(word)
        if found is not None and found.direction is not None:
            return found.direction if scene.word(token - 1) in ("a", "an", ",") else None
    return None


def _levels(scene: Scene, rate: NumberMention) -> tuple[int, int] | None:
    """The last two levels before a percentage, the second without a noun of its own."""
    number = scene.document.sentence_of[rate.first]
    here = [o for o in scene.by_sentence.get(number, ()) if _is_level(scene, o)]
    here = [o for o in here if scene.drafts[o].number.first < rate.first]
    if len(here) == 1 and _is_anaphoric(scene, here[0]):
        before = [o for o in scene.by_sentence.get(number - 1, ()) if _is_level(scene, o)]
        here = [*before, *here]
    if len(here) != _PAIR or any(index in scene.changes for index in here):
        return None
    old, new = (scene.drafts[index] for index in here)
    units = [draft.unit.value for draft in (old, new) if draft.unit is not None]
    alike = new.phrase.head is None or noun_of(old) == noun_of(new)
    if len(set(units)) != 1 or not alike or not is_like(old, new):
        return None
    return here[0], here[1]


def _is_level(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    counted = draft.number.type is _COUNT and draft.number.bound is Bound.EXACT
    return counted and bool(draft.number.value) and leads(scene, index)


def _is_anaphoric(scene: Scene, index: int) -> bool:
    """Whether "the figure was", "the number stood at" leads to a count."""
    first = scene.sites[index].first
    before = scene.between(max(scene.sentence(index).first, first - 4), first)
    return not _NAMES.isdisjoint(before)


def _times(scene: Scene, old: int, last: int) -> list[Period]:
    """The times printed with two levels, in text order: one of each, or it cannot be told."""
    first = scene.sentence(old).first
    dates = [date.value for date in within(scene.mentions.dates, first, last)]
    told = [read_period(value) for value in dates if value is not None]
    return [time for time in told if time is not None]
