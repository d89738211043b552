"""Counts of one event, one place or of bodies under the total of the same outcome.

"The first blast killed 26. In the second, 22 died."; "Dhaka alone has seen 108 deaths".
"""

from statextract.link.event_words import DEEDS, are_several
from statextract.link.fit import fate_of, fits, is_narrower, noun_of, unit_of, units_agree
from statextract.link.grammar import RAISING, WIDE
from statextract.link.last_year import skips_back
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.fate_totals import is_body, total_of_fate
from statextract.link.part_of.ordinal_event import ORDINALS, ordinal_event
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_of_two_paragraphs, came_before
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import after, is_added, is_name
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Bound, NumberType, Outcome

_DEATHS = ("death", "fatalitie")
_LOST = frozenset([Outcome.TRAPPED, Outcome.MISSING])
_FRAME = 6  # tokens of "In Ankang district alone"
_FRAMED = 24  # tokens from the start of a sentence that opens so
_FRONT = 4
_SUBJECT = 14  # tokens from a hospital's name to the number
_RECEIVING = frozenset("received receives admitted treated treating".split())
_REACH = 8  # sentences
_LISTINGS = 20  # listings back among which that of the events before stands

_MADE = frozenset("made make makes".split())
_LATER = frozenset("second third fourth fifth other".split())


@rule(ORDINALS)
def tie_episode(scene: Scene, index: int) -> Tie | None:
    """Tie what an ordinal event did to the earlier total of the same outcome."""
    outcome = scene.drafts[index].outcome
    cue = ordinal_event(scene, index)
    if cue is None or outcome is None or outcome.value is None or not leads(scene, index):
        return None
    whole = total_of_fate(scene, index, outcome.value)
    if whole is not None and _is_of_the_first(scene, index, whole):
        opening = scene.by_sentence[_first_event(scene, index) or 0][0]
        whole = total_of_fate(scene, index, outcome.value, before=opening)
    if whole is not None and _comes_on_top(scene, cue[0], whole):
        opening = scene.by_sentence[scene.drafts[whole].sentence][0]
        whole = total_of_fate(scene, index, outcome.value, before=opening)
        if whole is not None and not are_several(scene, scene.drafts[whole].sentence):
            return None  # "A bomb killed 17 people. A second blast killed three rescuers"
    if whole is None or came_before(scene.drafts[index], scene.drafts[whole]):
        return None  # "the second crash of the year: in February, four were killed"
    if cue[1] - cue[0] == 1 and not are_several(scene, scene.drafts[whole].sentence):
        return None  # "the first" is of events that the total is of
    for listing in scene.listings[: -_LISTINGS - 1 : -1]:
        if listing.form == "episode" and listing.whole == whole:
            return Tie(whole, "rule:episode", cue, sibling=listing.parts[-1])
    return Tie(whole, "rule:episode", cue, "episode")


@rule(["alone"])
def tie_alone(scene: Scene, index: int) -> Tie | None:
    """Tie what a place had by itself to the total: "Dhaka alone has seen 108 deaths"."""
    fate = fate_of(scene.drafts[index])
    first = scene.sites[index].first
    start = scene.sentence(index).first
    framed = scene.word(start) == "in" and "alone" in scene.between(start, start + _FRAME)
    floor = max(start, first - (_FRAMED if framed else _FRONT))
    for token in range(first - 1, floor - 1, -1):
        if scene.word(token) == ";":
            break
        if scene.word(token) != "alone":
            continue
        whole = _same_thing(scene, index) if fate is None else total_of_fate(scene, index, fate)
        if whole is None:  # the word says part, be the number as large as it may: SUB002 tells
            whole = _said_before(scene, index)
        return None if whole is None else Tie(whole, "rule:alone", (token, token + 1))
    return None


@rule(["alone"], beside=True)
def tie_there_alone(scene: Scene, index: int) -> Tie | None:
    """Tie what an insert tells of one place to the total: "30,000 – 522 in Kenya alone – fled"."""
    aside, last = scene.sites[index].aside, scene.drafts[index].number.last
    if aside is None or last >= aside.last:
        return None
    told = list(scene.between(last, aside.last))
    token = last + told.index("alone") if "alone" in told else last
    if token < last + 2 or not is_name(scene, token - 1):
        return None
    for other in scene.earlier_in_sentence(index):
        outside = scene.drafts[other].number.first < aside.first
        people = counts_people(unit_of(scene.drafts[other]))
        held = can_hold(scene.drafts[other], scene.drafts[index])
        if outside and people and held and fits(scene, index, other):
            return Tie(other, "rule:alone", (token, token + 1))
    return None


@rule(["account", "accounts", "accounted", "accounting", "up"])
def tie_accounted(scene: Scene, index: int) -> Tie | None:
    """Tie what a place or a class accounts for: "Blantyre accounts for 158", "men for 27"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _FRONT)
    verb = next(
        (t for t in range(first - 1, floor - 1, -1) if scene.word(t)[:7] == "account"), None
    )
    made_up = scene.word(first - 1) == "up" and scene.word(first - 2) in _MADE
    if not made_up and (verb is None or scene.word(first - 1) != "for"):
        return None
    cue = (first - 2 if verb is None else verb, first)
    if draft.number.type is NumberType.SHARE and scene.word(draft.number.last) != "of":
        beside = next((o for o in scene.earlier_in_sentence(index) if _is_share(scene, o)), None)
        if beside is not None:  # "18% of the dead were drivers, cyclists account for 6%"
            row = scene.whole_of(beside)
            return None if row is None else Tie(row, "rule:accounted", cue, sibling=beside)
    behind = scene.between(draft.number.last, after(scene, index) + 1)
    if not WIDE.isdisjoint(behind):
        return None  # "30% of infections worldwide", of which no count was told
    fate = fate_of(draft)
    whole = _same_thing(scene, index) if noun_of(draft) in _DEATHS else None
    if whole is None and fate is not None:
        whole = total_of_fate(scene, index, fate)
    if whole is None and noun_of(draft) is not None:
        whole = _same_thing(scene, index)
    if whole is None:
        whole = find_topic(scene, index, _REACH, nearest=False)
    if whole is None or scene.drafts[whole].number.type is NumberType.RATE:
        return None  # "30 deaths per 100,000 ... Opioids accounted for 18% of the deaths"
    if are_of_two_paragraphs(draft, scene.drafts[whole]):
        return None
    listing = scene.listing_of.get(whole)
    listed = listing is not None and scene.drafts[whole].sentence != draft.sentence
    if listing is not None and listed and listing.whole is not None and len(listing.parts) > 1:
        whole = listing.whole  # "501 of the 593 ...; in 92 ... Ontario accounted for 372"
    return Tie(whole, "rule:accounted", cue, "accounted")


def _is_share(scene: Scene, index: int) -> bool:
    return scene.drafts[index].number.type is NumberType.SHARE


def _said_before(scene: Scene, index: int) -> int | None:
    """The only leading count of the sentence before, if it is of the same thing."""
    draft = scene.drafts[index]
    above = [
        other
        for other in scene.by_sentence.get(draft.sentence - 1, ())
        if leads(scene, other) and units_agree(draft, scene.drafts[other])
    ]
    if len(above) != 1 or not is_narrower(draft, scene.drafts[above[0]]):
        return None
    noun = noun_of(draft)
    same = noun is None or noun == noun_of(scene.drafts[above[0]])
    return scene.first_of(above[0]) if same else None


def _same_thing(scene: Scene, index: int) -> int | None:
    """The nearest larger count before of the same noun: "In May alone there were 19 fires"."""
    draft = scene.drafts[index]
    noun, old = noun_of(draft), None
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            same = noun is not None and noun == noun_of(whole) and leads(scene, other)
            if same and units_agree(draft, whole) and can_hold(whole, draft):
                if not skips_back(scene, other, index):
                    return scene.first_of(other)
                old = other if old is None else old
    return None if old is None else scene.first_of(old)


@rule(_RECEIVING)
def tie_received(scene: Scene, index: int) -> Tie | None:
    """Tie those whom one hospital took in to all who were hurt: "St John's received 21 injured"."""
    draft, first = scene.drafts[index], scene.sites[index].first
    fate = fate_of(draft)
    if fate not in (Outcome.INJURED, Outcome.HOSPITALISED, None) or not leads(scene, index):
        return None
    if "since" in scene.said[draft.sentence]:
        return None  # a hospital's count of weeks is not of one day's hurt
    floor = max(scene.sentence(index).first, first - _SUBJECT)
    verb = next((t for t in range(first - 1, floor, -1) if scene.word(t) in _RECEIVING), None)
    if verb is None or first - verb > _FRONT or "hospital" not in scene.between(floor, verb):
        return None
    whole = total_of_fate(scene, index, Outcome.INJURED)
    return None if whole is None else Tie(whole, "rule:received", (verb, first))


@rule()
def tie_bodies(scene: Scene, index: int) -> Tie | None:
    """Tie bodies to the earlier count of the dead."""
    head = scene.drafts[index].phrase.head
    vague = scene.drafts[index].number.bound is Bound.VAGUE
    if head is None or vague or not is_body(scene, index):
        return None
    if is_added(scene, index) and not RAISING.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return None  # "15 died. Four more bodies were found, bringing the toll to 19"
    whole = _of_the_lost(scene, index)
    if whole is None:
        whole = total_of_fate(scene, index, Outcome.KILLED)
    if whole is not None and _is_rival_count(scene, index, whole):
        return None
    if whole is None or are_equal(scene.drafts[index], scene.drafts[whole]):
        return None  # "four were found dead ... the bodies of four men" are told again
    return Tie(whole, "rule:bodies", head)


def _is_rival_count(scene: Scene, index: int, whole: int) -> bool:
    """Whether another source has its own number: "police put it at 40, a doctor counted 31"."""
    first, told = scene.sites[index].first, scene.drafts[whole].source
    counted = scene.word(first - 1) == "counted" and scene.word(first - 2) not in ("they", "it")
    return counted and told is not None and scene.drafts[index].source != told


def _of_the_lost(scene: Scene, index: int) -> int | None:
    """Those buried or lost of whom so many were found: "40 were buried, but only nine bodies"."""
    first = scene.sites[index].first
    before = scene.between(max(scene.sentence(index).first, first - 3), first + 1)
    if "only" not in before:
        return None
    for other in scene.earlier_in_sentence(index):
        fate = scene.drafts[other].outcome
        buried = "buried" in scene.between(scene.drafts[other].number.last, first)
        lost = buried or (fate is not None and fate.value in _LOST)
        if lost and fits(scene, index, other):
            return scene.first_of(other)
    return None


def _comes_on_top(scene: Scene, ordinal: int, whole: int) -> bool:
    """Whether "a second blast" comes after the one event that a total is told of.

    So does "the second quake", where a total is "in the Herat quake".
    """
    told = scene.drafts[whole].sentence
    later = scene.word(ordinal - 1) in ("a", "an") or scene.word(ordinal) in _LATER
    return later and not DEEDS.isdisjoint(scene.said[told]) and not are_several(scene, told)


def _first_event(scene: Scene, index: int) -> int | None:
    """The nearest sentence before that tells of "the first" of some events."""
    near = scene.sentences_before(scene.drafts[index].sentence, _REACH)
    return next((number for number in near if "first" in scene.said[number]), None)


def _is_of_the_first(scene: Scene, index: int, whole: int) -> bool:
    """Whether a total is told of the first event: no part of it was hurt in the second."""
    first = _first_event(scene, index)
    return first is not None and scene.drafts[whole].sentence >= first
