"""Rates with what they are rates of: "17 murders, or 10 per 100,000", "three a day since"."""

from collections.abc import Iterator

from statextract.link.relations.term import build_number_term, build_term
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.draft import RelationDraft, TermDraft
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import NumberType, RelationKind

_PER = frozenset(["per", "for"])
_BASES = (1_000, 10_000, 100_000, 1_000_000)
_INHABITANTS = frozenset("people residents inhabitants citizens souls".split())
_DAYS = {"day": 1, "week": 7, "month": 30.44}
_TOTAL = frozenset(["all", "total", "altogether"])
_LARGE = 1000  # a population has more people than this for each one counted at least


def relate_rates(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each rate whose sentence gives what it was computed from."""
    return [*_per_head(scene), *_paces(scene)]


def _per_head(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "10 per 100,000" to the only count and the only population of its sentence."""
    for base in scene.mentions.numbers:
        if base.value not in _BASES or scene.word(base.first - 1) not in _PER:
            continue
        sentence = scene.document.sentence_at(base.first)
        rate = _number_ending(scene, sentence, base.first - 1)
        members = scene.by_sentence.get(sentence.index, [])
        known = [i for i in members if scene.drafts[i].number not in (rate, base)]
        people = [i for i in known if _is_population(scene, i)]
        counts = [i for i in known if i not in people]
        if rate is None or len(people) != 1 or len(counts) != 1:
            continue
        yield RelationDraft(
            RelationKind.PER_HEAD,
            (
                build_number_term("rate", rate, scene.draft_of(rate)),
                build_number_term("base", base),
                build_term(scene, "count", counts[0]),
                build_term(scene, "population", people[0]),
            ),
            (rate.start, base.end),
        )


def _number_ending(scene: Scene, sentence: Sentence, token: int) -> NumberMention | None:
    before = within(scene.mentions.numbers, sentence.first, token)
    return next((number for number in before if number.last == token), None)


def _is_population(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    noun = draft.noun.value.lower() if draft.noun else ""
    return noun in _INHABITANTS and (draft.number.low or 0) >= _LARGE


def _paces(scene: Scene) -> Iterator[RelationDraft]:
    """Tie "three bodies a day ... since March 1, 110 in all" to its total."""
    if _DAYS.keys().isdisjoint(scene.words) or _TOTAL.isdisjoint(scene.words):
        return
    for members in scene.by_sentence.values():
        rates = [i for i in members if _every(scene, i)]
        totals = [i for i in members if _is_total(scene, i)]
        if len(rates) == 1 and len(totals) == 1 and rates[0] < totals[0]:
            index = rates[0]
            last = scene.sites[index].last
            cue = scene.document.span_of(last, last + 2)
            days = _every(scene, index)
            yield RelationDraft(
                RelationKind.PACE,
                (
                    build_term(scene, "rate", index),
                    TermDraft("every", None, *cue, low=days, high=days),
                    build_term(scene, "total", totals[0]),
                ),
                cue,
            )


def _every(scene: Scene, index: int) -> float | None:
    """The days of "a day" or "per week" right behind a count, None if there is no such word."""
    last = scene.sites[index].last
    number = scene.drafts[index].number
    counted = number.type in (NumberType.COUNT, NumberType.RATE)
    if not counted or scene.word(last) not in ("a", "per", "each", "every"):
        return None
    return _DAYS.get(scene.word(last + 1))


def _is_total(scene: Scene, index: int) -> bool:
    last = scene.sites[index].last
    word = scene.word(last)
    return word == "altogether" or (word == "in" and scene.word(last + 1) in _TOTAL)
