"""Remainders that are not printed: "while the rest were referred" = total less parts."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from statextract.lexicons.cues import Cue
from statextract.link.beside import joined_behind
from statextract.link.contrast import find_contrast, is_set_against
from statextract.link.fit import GENERIC, fate_of, noun_of
from statextract.link.grammar import COPULAS, RESTS, THEM_OR_WHOM
from statextract.link.named import find_alike
from statextract.link.part_of.frames import find_frame
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after, is_joined_to_one
from statextract.link.sites import Site
from statextract.model.document import Hit
from statextract.model.draft import Cited, Clause, Draft, Phrase
from statextract.model.mentions import NumberMention
from statextract.model.vocabulary import Age, Bound, NumberType, Outcome

_NOUN = 4  # tokens from "the rest of" to its noun
_COMPOUNDS = frozenset("sheet sheets beam beams due owed".split())  # "the balance sheet"
_HARMED = frozenset([Outcome.KILLED, Outcome.INJURED])
_PREDICATE = 4  # tokens of "are mostly women"
_GROWN = frozenset("men women adults".split())
_SETTING_OFF = frozenset((",", "–", "(", ")"))


class Rest(NamedTuple):
    """A remainder by its draft, with the parts and the total that it was computed from."""

    draft: int
    total: int
    parts: tuple[int, ...]
    candidates: tuple[int, ...]


def derive_rests(scene: Scene) -> list[Rest]:
    """Add a derived draft for each remainder that is implied; return them in text order.

    Nothing is derived where the total has no upper end, or where no part was listed before.
    """
    rests: list[Rest] = []
    for token in _remainders(scene):
        part = _part_before(scene, token)
        if part is None:
            continue
        total = scene.whole_of(part)
        if total is None:
            continue
        parts = _parts_of(scene, part, total, token)
        while (outer := scene.whole_of(total)) is not None and _is_used_up(
            scene, total, parts, token
        ):
            part, total = total, outer
            parts = _parts_of(scene, part, total, token)
        if _has_company(scene, total) or _are_told_whole(scene, total, parts):
            continue
        quantity = _difference(scene, total, parts)
        if quantity is not None and _is_of_group(scene, token, total):
            draft = _add(scene, token, total, quantity)
            rests.append(Rest(draft, total, parts, _candidates(scene, part, total)))
    return rests


def _has_company(scene: Scene, total: int) -> bool:
    """Whether others are told of beside a total in one breath: "48 passengers and two drivers"."""
    return joined_behind(scene, total) is not None or is_joined_to_one(scene, total)


def _are_told_whole(scene: Scene, total: int, parts: tuple[int, ...]) -> bool:
    """Whether kinds set off by commas are all of a group, so that no rest can be of it.

    "Eight men, five Czechs and three Poles, were held. The rest were sent home": of others.
    """
    left = _difference(scene, total, parts)
    if left is None or left[2] != 0 or len({scene.drafts[part].sentence for part in parts}) > 1:
        return False
    first, behind = scene.sites[min(parts)].first - 1, after(scene, max(parts))
    apposed = scene.word(first) in _SETTING_OFF and scene.word(behind) in _SETTING_OFF
    return apposed and scene.drafts[total].sentence == scene.drafts[parts[0]].sentence


def _remainders(scene: Scene) -> list[int]:
    """The tokens of "rest", "others" ... that name what is left and have no number of their own."""
    tokens = []
    document = scene.document
    for hit in document.hits(scene.lexicons.cues):
        if hit.entry.kind != "remainder":
            continue
        token = _noun_of(scene, hit)
        if token is None or _is_of_a_place(scene, token):
            continue
        if not _is_counted(scene, token):
            tokens.append(token)
    return tokens


def _noun_of(scene: Scene, hit: Hit[Cue]) -> int | None:
    for token in range(hit.first, hit.last):
        word = scene.word(token)
        compound = word == "balance" and scene.word(token + 1) in _COMPOUNDS
        if word in RESTS and scene.word(token - 1) == "the" and not compound:
            return token
    return None


def _is_of_a_place(scene: Scene, token: int) -> bool:
    """Whether it is what is left of a place, a time or a thing: "the rest of the country"."""
    if scene.word(token + 1) != "of" or scene.word(token + 2) in THEM_OR_WHOM:
        return False
    people = scene.document.starting(scene.lexicons.people)
    cases = scene.document.starting(scene.lexicons.cases)
    return not any(at in people or at in cases for at in range(token + 2, token + 2 + _NOUN))


def _is_counted(scene: Scene, token: int) -> bool:
    """Whether a number follows at once: "the rest, 45", "the balance of 783"."""
    sentence = scene.document.sentence_of[token]
    for index in scene.by_sentence.get(sentence, ()):
        distance = scene.drafts[index].number.first - token
        if 0 < distance <= 7:
            return True
    return False


def _part_before(scene: Scene, token: int) -> int | None:
    """The nearest part listed before the wording, in its sentence or the one before.

    In the second half of a sentence that names whom it sets them against, that part alone.
    """
    sentence = scene.document.sentence_of[token]
    for near in (sentence, sentence - 1):
        if near < sentence and is_set_against(scene, token - 1):
            return find_contrast(scene, token - 1)
        for index in reversed(scene.by_sentence.get(near, ())):
            draft, aside = scene.drafts[index], scene.sites[index].aside
            if draft.number.first > token or draft.unit is None or draft.of is None:
                continue
            if aside is None or aside.holds(token):
                return index
    return None


def _parts_of(scene: Scene, part: int, total: int, token: int) -> tuple[int, ...]:
    listing: Listing | None = scene.listing_of.get(part)
    apart = scene.drafts[part].sentence < scene.document.sentence_of[token]
    apart = apart and is_set_against(scene, token - 1)
    if listing is None or listing.whole != total or apart:
        return (part,)
    return tuple(index for index in sorted(listing.parts) if index <= part)


def _is_of_group(scene: Scene, token: int, total: int) -> bool:
    """Whether "the rest of the passengers" can be those of a group: not of the 40 who died."""
    fate = fate_of(scene.drafts[total])
    if fate not in _HARMED or scene.word(token + 1) != "of":
        return True
    people = scene.document.starting(scene.lexicons.people)
    near = range(token + 2, token + 2 + _NOUN)
    named = [hit.entry for at in near for hit in people.get(at, ())]
    own = {*GENERIC, noun_of(scene.drafts[total])}
    return not named or any(noun.outcome is fate or noun.singular in own for noun in named)


def _is_used_up(scene: Scene, total: int, parts: tuple[int, ...], token: int) -> bool:
    """Whether nobody of a group is left, or none that the rest can be.

    "Of the 60, 25 are children: 20 boys and five girls. The rest are women."
    """
    left = _difference(scene, total, parts)
    if left is None or left[2] == 0:
        return True
    age = scene.drafts[total].age
    predicate = scene.between(token + 1, token + 1 + _PREDICATE)
    minors = age is not None and age.value is Age.MINOR
    return minors and predicate[:1] != [] and predicate[0] in COPULAS and _told_grown(predicate)


def _told_grown(predicate: Sequence[str]) -> bool:
    """Whether "are mostly women" is said: adults come before any stop."""
    told = takewhile(lambda word: word not in (".", ",", ";"), predicate)
    return not _GROWN.isdisjoint(told)


def _candidates(scene: Scene, part: int, total: int) -> tuple[int, ...]:
    """Other figures that the group named before the part could be."""
    frame = find_frame(scene, part) or scene.drafts[part].phrase.of
    if frame is None:
        return ()
    return tuple(index for index in find_alike(scene, part, *frame) if index != total)


def _difference(
    scene: Scene, total: int, parts: tuple[int, ...]
) -> tuple[float | None, float | None, float | None] | None:
    """The value, low and high of a total less its parts, or None if nothing is known."""
    whole = scene.drafts[total].number
    numbers = [scene.drafts[part].number for part in parts]
    if whole.low is None or whole.type is not NumberType.COUNT:
        return None
    highs = [number.high for number in numbers]
    lows = [number.low or 0 for number in numbers]
    low = None
    if all(high is not None for high in highs):
        low = max(0, whole.low - sum(high for high in highs if high is not None))
    high = None if whole.high is None else whole.high - sum(lows)
    if high is not None and high < 0:
        return None
    return (low if low == high else None), (low or 0), high


def _add(
    scene: Scene, token: int, total: int, quantity: tuple[float | None, float | None, float | None]
) -> int:
    document = scene.document
    value, low, high = quantity
    first, last = token - 1, token + 1
    start, end = document.span_of(first, last)
    sentence = document.sentence_at(token)
    number = NumberMention(
        start=start,
        end=end,
        first=first,
        last=last,
        value=value,
        low=low,
        high=high,
        bound=Bound.EXACT if value is not None else Bound.RANGE,
        type=NumberType.COUNT,
        form="words",
    )
    whole = scene.drafts[total]
    draft = Draft(
        number=number,
        phrase=Phrase(first, last, last, definite=True),
        clause=Clause(sentence.index, sentence.index, first, sentence.last),
        sentence=sentence.index,
        unit=None if whole.unit is None else Cited(whole.unit.value, f"figure:{total}", start, end),
        outcome=_outcome(scene, last, sentence.last),
        of=Cited(total, "rule:remainder", start, end),
        derived=True,
    )
    scene.drafts.append(draft)
    scene.sites.append(Site(first, last, frozenset(["the"]), None, None, first))
    return len(scene.drafts) - 1


def _outcome(scene: Scene, first: int, last: int) -> Cited[Outcome | None] | None:
    """What the verb behind the wording says: "the rest were deported"."""
    starting = scene.document.starting(scene.lexicons.outcomes)
    for token in range(first, min(last, first + 5)):
        for hit in starting.get(token, ()):
            if hit.entry.pos in ("verb", "phrase") and hit.entry.outcome is not None:
                start, end = scene.document.span_of(hit.first, hit.last)
                return Cited(hit.entry.outcome, f"lexicon:{hit.entry.lemma}", start, end)
    return None
