"""What became of the sick, told in a sentence of its own: "640 cases ... Overall, 31 have died".

Only deaths, recoveries and hospital stays of the disease itself are of the story's running total:
a place, a time, an event or another disease that is named for them alone sets them apart.
"""

from collections.abc import Iterator

from statextract.link.fit import fate_of, fits, noun_of, unit_of
from statextract.link.part_of.named_apart import FATES, is_named_apart, is_of_those, is_plain
from statextract.link.part_of.refused import is_refused
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene
from statextract.link.shape import after, is_added, is_bare, is_rate
from statextract.link.sizes import can_hold
from statextract.link.tally import are_sick, choose_total, tallies_before
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Bound, NumberType, Outcome, Status, Unit

OUTCOMES = "rule:outcome-of-cases"
# Nouns, without plural s, that say no more of those counted than what became of them.
_PLAIN = frozenset(
    """
    death fatalitie fatality life live people person individual patient case toll
    recoverie recovery hospitalisation hospitalization
    """.split()
) | {None}
_FRESH = frozenset("new fresh additional more".split())
_ENDS = frozenset(
    [Outcome.KILLED, Outcome.RECOVERED, Outcome.RELEASED, Outcome.HOSPITALISED, Outcome.IN_CARE]
)
_WIDE = frozenset("overall total cumulatively cumulative altogether nationwide".split())
_DEAD = frozenset("death fatalitie fatality live life".split())
_DEATHS = frozenset("death deaths fatality fatalities lives".split())
_ACTIVE = frozenset(["active", "actives"])
_CASES = frozenset(["case", "infection"])
_JOINED = (("and",), (",",), (",", "and"), ("from",), ("and", "a", "total", "of"))
_UNREAD = (SentenceKind.ROW, SentenceKind.TITLE)
_RATES = frozenset("fatality lethality cfr".split())
_ROUNDED = 0.001
_NEAR = 6  # sentences with figures
_LINES = 3
_COUNTS = 30  # counts back to one of the same fate


def tie_outcome(scene: Scene, index: int) -> Tie | None:
    """Tie those who died, got well or lie in hospital to the sick whom the story counts."""
    if not is_outcome(scene, index) or not is_plain(scene, index):
        return None
    whole = find_sick(scene, index)
    if whole is None or _is_told(scene, index, whole) or _makes_up_told(scene, index):
        return None
    cue = (scene.sites[index].first, after(scene, index))
    return Tie(_told_beside(scene, index, whole), OUTCOMES, cue)


def _told_beside(scene: Scene, index: int, whole: int) -> int:
    """The mention of a total that stands in the lines above: "Total: 1,797 / Recovered: 839"."""
    floor = scene.drafts[index].sentence - _LINES
    again = scene.retold.get(whole, ())
    near = [o for o in again if o < index and scene.drafts[o].sentence >= floor]
    return near[-1] if near else whole


def link_outcomes(scene: Scene) -> None:
    """Tie outcomes that found several totals, of which some have since become parts of one.

    "355 cases in Texas and Ohio. Texas has 309 and Ohio 46. Forty-two people are in hospital".
    """
    for index, draft in enumerate(scene.drafts):
        if draft.of is None and draft.same_as is None and fate_of(draft) in FATES:
            tie = tie_outcome(scene, index)
            if tie is not None and tie.whole is not None and not is_refused(scene, index, tie):
                scene.tie(index, tie.whole, tie.by, tie.cue)
    for listing in scene.listings:
        if listing.whole is None and listing.parts:
            _go_on(scene, listing)


def _go_on(scene: Scene, listing: Listing) -> None:
    """Tie what goes on a list that an outcome opens: "447 have died, 9,742 have gone home"."""
    first, *others = listing.parts
    of = scene.drafts[first].of
    if of is None or of.by != OUTCOMES:
        return
    drafts = [scene.drafts[index] for index in others]
    if any(draft.of is not None or draft.same_as is not None for draft in drafts):
        return
    fates = [fate_of(draft) for draft in (scene.drafts[first], *drafts)]
    if not _ENDS.issuperset(fates) or len(set(fates)) < len(fates):
        return
    if all(is_bare(scene, i) and _may_hold(scene, of.value, i) for i in others):
        listing.whole = of.value
        for index in others:
            scene.tie(index, of.value, "rule:parallel")


def find_sick(scene: Scene, index: int) -> int | None:
    """Return the running total that a count of its story is of, if nothing sets the two apart."""
    totals = [o for o in tallies_before(scene, index, _NEAR) if _may_hold(scene, o, index)]
    rated = _of_the_rate(scene, index, totals)
    if rated is not None:
        return rated
    if is_named_apart(scene, index):
        return None
    wide = not _WIDE.isdisjoint(scene.said[scene.drafts[index].sentence])
    whole = choose_total(scene, index, totals, wide=wide)
    if whole is None or not is_of_those(scene, index, whole):
        return None
    sentence = scene.drafts[whole].sentence
    apart = any(scene.drafts[o].sentence == sentence and o != whole for o in totals)
    return None if apart else whole  # "17 confirmed and 23 probable cases": of either


def _of_the_rate(scene: Scene, index: int, totals: list[int]) -> int | None:
    """The total of which a fatality rate behind the deaths is said: "110 deaths, a CFR of 17%"."""
    dead = scene.drafts[index].number.value or 0
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        share = scene.drafts[other].number
        if share.type is not NumberType.SHARE or share.value is None or other < index:
            continue
        if _RATES.isdisjoint(scene.between(scene.drafts[index].number.last, share.first)):
            continue
        return next(
            (
                total
                for total in totals
                if abs(dead / (scene.drafts[total].number.value or 1) - share.value) < _ROUNDED
            ),
            None,
        )
    return None


@rule(_DEATHS, beside=True)
def tie_deaths_first(scene: Scene, index: int) -> Tie | None:
    """Tie deaths to the cases that follow them: "58 deaths and 3,400 dengue cases"."""
    other, last = index + 1, scene.sites[index].last
    if other >= len(scene.drafts) or noun_of(scene.drafts[index]) not in _DEAD:
        return None
    if not are_sick(scene.drafts[other]):
        return None
    gap = tuple(_without_dates(scene, last, scene.sites[other].first))
    if gap not in _JOINED or not is_outcome(scene, index) or not is_plain(scene, index):
        return None
    if noun_of(scene.drafts[index]) == "live" and is_named_apart(scene, index):
        return None  # "Floods claimed 40 lives, and 1,200 cases of cholera were found"
    fresh = scene.between(scene.sites[other].first, scene.sites[other].last)
    if not _FRESH.isdisjoint(fresh) or not _may_hold(scene, other, index):
        return None  # "12 deaths and three new cases"
    return Tie(other, "rule:deaths-of-cases", (scene.sites[index].first, last))


def _without_dates(scene: Scene, first: int, last: int) -> Iterator[str]:
    """Yield the words between two counts, but for a time: "1,476 lives this year and 9,100"."""
    dated = [range(date.first, date.last) for date in within(scene.mentions.dates, first, last)]
    for token, word in enumerate(scene.between(first, last), first):
        if not any(token in tokens for tokens in dated):
            yield word


def is_outcome(scene: Scene, index: int) -> bool:
    """Whether a count is of people of whom no more is said than how their illness ended."""
    draft, site = scene.drafts[index], scene.sites[index]
    if noun_of(draft) not in _PLAIN:
        return False
    fate, unit = fate_of(draft), unit_of(draft)
    ill = is_still_ill(scene, index)
    cases = unit is Unit.CASE and (fate is Outcome.RECOVERED or ill)
    discharged = fate is Outcome.RELEASED and noun_of(draft) == "patient"
    told = fate in FATES or discharged or ill
    if not told or not (unit is Unit.PERSON or cases):
        return False
    number = draft.number
    if number.type is not NumberType.COUNT or number.bound is Bound.VAGUE or not number.value:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if draft.direction is not None or draft.sex is not None or draft.age is not None:
        return False
    if scene.sentence(index).kind in _UNREAD or site.aside is not None:
        return False
    known = not _FRESH.isdisjoint(scene.between(site.first, site.last)) or "the" in site.lead
    changed = index in scene.changes and scene.changes[index].role != "new"
    return not (known or changed or is_added(scene, index) or is_rate(scene, index))


def is_still_ill(scene: Scene, index: int) -> bool:
    """Whether a count is of the cases that are left: "There are 2,093 active cases now"."""
    draft, site = scene.drafts[index], scene.sites[index]
    if noun_of(draft) not in _CASES or fate_of(draft) not in (None, Outcome.SICK):
        return False
    head = draft.phrase.head
    first = site.first if head is None else min(site.first, head[0] - 1)
    return not _ACTIVE.isdisjoint(scene.between(max(0, first), after(scene, index)))


def _may_hold(scene: Scene, whole: int, part: int) -> bool:
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    return can_hold(theirs, mine) and fits(scene, part, whole)


def _is_told(scene: Scene, index: int, whole: int) -> bool:
    """Whether a larger count of the same fate is known of the sick: these may be some of it."""
    mine = scene.drafts[index]
    return any(
        scene.whole_of(other) == whole
        and fate_of(scene.drafts[other]) is fate_of(mine)
        and can_hold(scene.drafts[other], mine)
        for other in range(max(0, index - _COUNTS), index)
    )


def _makes_up_told(scene: Scene, index: int) -> bool:
    """Whether the list that a count opens makes up one told before: "84 died in Dhaka, 57 in"."""
    listing = scene.listing_of.get(index)
    if listing is None or len(listing.parts) < _LINES:
        return False
    size = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    return any(
        scene.drafts[other].number.value == size
        and fate_of(scene.drafts[other]) is fate_of(scene.drafts[index])
        for other in range(max(0, index - _COUNTS), index)
    )
