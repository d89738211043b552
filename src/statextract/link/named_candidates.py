"""Which of the earlier figures that suit a noun phrase it can mean: those of its place."""

from collections.abc import Sequence

from statextract.link.fit import GENERIC, fate_of, noun_of, unit_of
from statextract.link.grammar import SEVERITIES
from statextract.link.last_year import was_the_figure
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_ample, nearly_holds
from statextract.link.within import within
from statextract.model.draft import Draft
from statextract.model.period import read_period
from statextract.model.vocabulary import Bound, Outcome, Unit

_ADJECTIVES = SEVERITIES | frozenset(
    "new suspected confirmed probable imported active severe foreign".split()
)
_ARTICLE = "rule:article"  # the only time of a text, which may be that of another event
_AWAY = 3  # sentences
_WHOLLY = frozenset(["all", "both"])
_TWO = 2
_IN_MAY = 3  # tokens of "held in May"
_SEVERAL = 3  # times the least that "several" can be
_STORY = 45  # days that one story goes on
_YEAR = 366  # days
_WHO = frozenset(["which", "who", "that"])
_HAD_BEEN = frozenset(["had", "been"])


def are_arrests(scene: Scene, index: int) -> bool:
    """Whether a count is of the arrested, and not of people whom somebody else may hold."""
    told = scene.drafts[index].outcome
    if told is None or scene.drafts[index].noun is None:
        return True
    words = scene.document.text(told.start, told.end).lower()
    return "held" not in words and "hold" not in words


def leaves_others(scene: Scene, index: int, other: int) -> bool:
    """Whether a count can be some of a group: "two of the victims" are not some of two victims."""
    again = is_as_many(scene, index, other) and _WHOLLY.isdisjoint(scene.sites[index].lead)
    return not again and nearly_holds(scene.drafts[other], scene.drafts[index])


def is_as_many(scene: Scene, index: int, other: int) -> bool:
    """Whether two counts print one number: "three teenagers ... three of the teenagers died"."""
    mine, theirs = scene.drafts[index].number, scene.drafts[other].number
    return mine.value is not None and mine.value == theirs.value


def is_too_few(group: Draft, part: Draft) -> bool:
    """Whether a group told vaguely hardly holds a count: "several residents" are no twelve."""
    vague = group.number.bound is Bound.VAGUE
    return vague and (part.number.low or 0) > _SEVERAL * (group.number.low or 0)


def without_old(scene: Scene, alike: list[int]) -> list[int]:
    """The figures without those of an older story: "the deadliest since 2009, when 49 died".

    A count told before them without a time is of the news: "A fire killed 21. One in 2019 killed
    35. Nine of the dead were children".
    """
    alike = [other for other in alike if not scene.drafts[other].former] or alike
    whens = {o: when for o in alike if (when := scene.drafts[o].when) and when.by != _ARTICLE}
    times = {o: read_period(when.value) for o, when in whens.items()}
    told = {other: period for other, period in times.items() if period is not None}
    undated = [other for other in alike if other not in times]
    published = scene.mentions.published
    led = bool(undated and told) and min(undated) < min(told) and published is not None
    if len(told) < _TWO and not led:
        return alike
    newest = max(period.first for period in told.values())
    if led and published is not None:
        newest = max(newest, published)
    old = {other for other, period in told.items() if (newest - period.last).days > _STORY}
    return [other for other in alike if other not in old]


def are_of_old(scene: Scene, index: int, alike: list[int], newer: list[int]) -> bool:
    """Whether the older group is meant: no newer one is large enough, or this paragraph is of it.

    "Six died on Sunday. ¶ In March, 14 people were killed in Peru. Nine of the dead were women".
    """
    old = [other for other in alike[:1] if other not in newer]
    if not old or not is_ample(scene.drafts[old[0]], scene.drafts[index]):
        return False
    here = scene.sentence(index).paragraph
    told = scene.sentence(old[0]).paragraph == here
    apart = all(scene.sentence(other).paragraph != here for other in newer)
    ample = any(is_ample(scene.drafts[other], scene.drafts[index]) for other in newer)
    return not ample or (told and apart)


def without_compared(scene: Scene, index: int, alike: list[int]) -> list[int]:
    """The figures without what one was before: "1,602 died. In 2023 it was 1,669. Of the dead"."""
    sentence = scene.sentence(index)
    dated = within(scene.mentions.dates, sentence.first, scene.drafts[index].number.first)
    if dated or "year" in scene.said[sentence.index]:
        return alike
    begun = {other: _begins(scene.drafts[other]) for other in alike}
    newest = max(begun.values(), default=0)
    return [
        other
        for other in alike
        if not (0 < begun[other] < newest and was_the_figure(scene, other, years=True))
    ]


def without_tallies(scene: Scene, alike: list[int]) -> list[int]:
    """The figures without what somebody in passing has done for years.

    "Police rescued 40 children. The group, which has rescued 8,000 children since 1985, ... Half of
    the children": of the 40.
    """
    return [other for other in alike if not _is_tally(scene, other)]


def _is_tally(scene: Scene, index: int) -> bool:
    draft = scene.drafts[index]
    period = None if draft.when is None else read_period(draft.when.value)
    if period is None or (period.last - period.first).days <= _YEAR:
        return False
    words = scene.between(scene.sentence(index).first, draft.number.first)
    asides = zip(words, words[1:], words[2:], strict=False)
    return any(a == "," and b in _WHO and c in ("has", "have") for a, b, c in asides)


def _begins(draft: Draft) -> int:
    """The first day of a count's time, as a number; 0 if it has none."""
    period = None if draft.when is None else read_period(draft.when.value)
    return 0 if period is None else period.first.toordinal()


def so_described(scene: Scene, first: int, last: int, alike: list[int]) -> list[int]:
    """The figures with the adjective of a noun phrase: "of the new cases", not of all cases.

    Or with its adverb: "22 were hurt, 14 of them critically. Three of the critically injured".
    """
    said = _ADJECTIVES.intersection(scene.between(first + 1, last - 1))
    return [o for o in alike if said and said <= {*_words_of(scene, o)}]


def of_time(scene: Scene, first: int, last: int, alike: list[int]) -> list[int]:
    """The figures of the month in a phrase: "of the March arrivals", "of those held in May"."""
    last += _IN_MAY if "in" in scene.between(last, last + 2) else 0
    named = scene.lexicons.classes.of("calendar").intersection(scene.between(first + 1, last))
    if not named:
        return []
    whens = {o: when for o in alike if (when := scene.drafts[o].when) is not None}
    return [
        o
        for o, when in whens.items()
        if named.intersection(scene.document.text(when.start, when.end).lower().split())
    ]


def _words_of(scene: Scene, index: int) -> Sequence[str]:
    """The words of a count's noun phrase from its number on, and its lead."""
    draft = scene.drafts[index]
    last = max(draft.phrase.last, draft.number.last)
    hurt = scene.between(max(scene.sentence(index).first, draft.phrase.first - 2), last)
    first = draft.phrase.first - (0 if SEVERITIES.isdisjoint(hurt[:1]) else 2)
    return scene.between(first, last + (scene.word(last) in SEVERITIES))


def of_place(scene: Scene, token: int, alike: list[int]) -> list[int]:
    """The figures beside the name of a place: "Six died in Oran, ... Two of the dead in Oran"."""
    name = scene.document.words[token] if scene.word(token) else ""
    if not name[:1].isupper():
        return []
    told = [o for o in alike if name in scene.document.words[slice(*_behind(scene, o))]]
    told = told or [o for o in alike if name in scene.document.words[slice(*_before(scene, o))]]
    if told:
        return told
    said = ((o, scene.sentence(o)) for o in alike)
    return [o for o, at in said if name in scene.document.words[at.first : at.last]]


def _behind(scene: Scene, index: int) -> tuple[int, int]:
    """The tokens from a count to the next, or to the end of its sentence."""
    last = scene.sentence(index).last
    behind = scene.drafts[index + 1 : index + 2]
    if behind and behind[0].sentence == scene.drafts[index].sentence:
        last = behind[0].number.first
    return scene.drafts[index].number.last, last


def _before(scene: Scene, index: int) -> tuple[int, int]:
    """The tokens from the count before one, or from the start of its sentence."""
    first = scene.sentence(index).first
    if index and scene.drafts[index - 1].sentence == scene.drafts[index].sentence:
        first = scene.drafts[index - 1].number.last
    return first, scene.drafts[index].number.first


def is_former(scene: Scene, index: int, alike: list[int]) -> bool:
    """Whether a count is what a larger toll once was: "13 had been confirmed dead on Sunday"."""
    draft = scene.drafts[index]
    if not scene.said[draft.sentence] >= _HAD_BEEN or fate_of(draft) is not Outcome.KILLED:
        return False
    return any(
        fate_of(scene.drafts[other]) is Outcome.KILLED
        and (scene.drafts[other].number.low or 0) > (draft.number.high or 0)
        and not scene.said[scene.drafts[other].sentence] >= _HAD_BEEN
        for other in alike
    )


def _may_be_victims(scene: Scene, index: int) -> bool:
    """Whether "the victims" can be those who got away, or who were hurt besides the dead."""
    draft = scene.drafts[index]
    hurt = fate_of(draft) is Outcome.INJURED and noun_of(draft) == "other"
    return not hurt and fate_of(draft) not in (Outcome.ESCAPED, Outcome.EVACUATED)


def dead_first(scene: Scene, alike: list[int]) -> list[int]:
    """The figures with the dead before the hurt told with or behind them: "the victims".

    So are they behind "53 others were wounded", and those who got away are none of them.
    """
    dead = [other for other in alike if fate_of(scene.drafts[other]) is Outcome.KILLED]
    if dead and not _may_be_victims(scene, alike[0]):
        return dead
    top = alike[0]
    while (above := scene.whole_of(top)) is not None:
        top = above
    sentence = scene.drafts[top].sentence
    dead = [o for o in dead if scene.drafts[o].sentence in (sentence, sentence - 1)]
    hurt = fate_of(scene.drafts[alike[0]]) in (Outcome.INJURED, Outcome.HOSPITALISED)
    return [*dead, *(o for o in alike if o not in dead)] if hurt and dead else alike


def are_cases_between(scene: Scene, found: int, index: int) -> bool:
    """Whether "the patients" are those of a disease whose cases were told nearer than a group.

    "Five people were shot. Norway had 46 measles cases. Eleven of the patients were children".
    """
    if fate_of(scene.drafts[found]) is Outcome.SICK or scene.drafts[found].number.value is None:
        return False
    near = range(index - 1, max(found, index - _AWAY - 1), -1)
    return any(
        unit_of(scene.drafts[other]) is Unit.CASE
        and fate_of(scene.drafts[other]) is Outcome.SICK
        and scene.drafts[other].sentence > scene.drafts[found].sentence
        for other in near
    )


def is_misread(scene: Scene, index: int, found: int, noun: str | None) -> bool:
    """Whether a group called by another noun is far too small: not 120 people for 290 arrivals.

    A telling noun names no smaller group of some sentences before: four suspects are not of the
    two women.
    """
    if _is_sister(scene, found, index):
        return True
    group, part = scene.drafts[found], scene.drafts[index]
    if noun_of(group) in (noun, None):
        return False
    far = part.sentence - group.sentence > _AWAY and noun not in GENERIC
    return not (can_hold(group, part) if far else nearly_holds(group, part))


def _is_sister(scene: Scene, found: int, index: int) -> bool:
    """Whether both are some of a group nobody counted: "three of the Danes", "four of the"."""
    of, number = scene.drafts[found].phrase.of, scene.drafts[found].number
    some = of is not None and of[0] >= number.last and scene.word(of[0]) == "the"
    fewer = can_hold(scene.drafts[found], scene.drafts[index])
    return some and not (fewer and not is_as_many(scene, index, found))


def were_sentenced_beside(scene: Scene, index: int) -> bool:
    """Whether a court punished others too: "60 were jailed, six fined. The convicted include"."""
    listing = scene.listing_of.get(index)
    if listing is None or fate_of(scene.drafts[index]) is not Outcome.CONVICTED:
        return False
    return any(_is_punished(scene, part) for part in listing.parts if part != index)


def _is_punished(scene: Scene, index: int) -> bool:
    told = scene.drafts[index].outcome
    if told is None or told.value is Outcome.CONVICTED:
        return told is not None
    return scene.document.text(told.start, told.end).lower().endswith("fined")
