"""Whether nothing that is named for an outcome alone keeps it from the sick of a running total.

A place, a time, an event, a cause or another disease does: "31 deaths in floods", "in Togo".
"""

from itertools import islice

from statextract.link.fit import fate_of, unit_of
from statextract.link.leading import leads
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_added
from statextract.link.within import within
from statextract.model.document import Sentence
from statextract.model.mentions import DateMention
from statextract.model.period import read_period
from statextract.model.vocabulary import Outcome

FATES = frozenset([Outcome.KILLED, Outcome.RECOVERED, Outcome.HOSPITALISED])
_KINDS = frozenset(
    """
    suspected confirmed probable associated related reported total cumulative confirmed known death
    laboratory lab active
    """.split()
)
_APART = frozenset(
    """
    another separate separately similar similarly previous previously earlier elsewhere ago past
    unrelated besides average each every when than
    """.split()
)
_PLACING = frozenset("in at from during across near among outside within after amid under".split())
# What may stand behind such a word though it names no other group: "in hospital", "in all".
_NOWHERE = frozenset(
    """
    hospital hospitals isolation quarantine intensive icu care treatment total all country
    critical serious stable home discharged it
    """.split()
)
_UNTIL = frozenset("of by until till to".split())
_CAUSING = frozenset("killed kills killing claimed claiming left caused causing".split())
_ITSELF = frozenset("it which that disease illness".split())
# Words of events that are said of an outbreak too.
_MILD = frozenset(
    "killed killing hit struck occurred happened erupted broke swept fell taken".split()
)
_BEHIND = 4  # tokens from "in" to what it names
_TOLLS = frozenset("toll tally".split())
_BACK = 8  # tokens from "toll" to the number
_FRONT = 6  # tokens from "killed" to the number
_BESIDE = 12  # counts of a sentence
_SPAN = 40  # tokens of a sentence on either side of the number


def is_named_apart(scene: Scene, index: int) -> bool:
    """Whether its sentence names another event or cause, or a group of its own, for a count."""
    draft, sentence = scene.drafts[index], scene.sentence(index)
    before = islice(scene.earlier_in_sentence(index), _BESIDE)
    if any(_are_others(scene, other) for other in before):
        return True
    if not _APART.isdisjoint(scene.said[draft.sentence]):
        return True
    if names_event(scene, sentence):
        return True
    first = draft.number.first
    floor = max(sentence.first, first - _FRONT)
    verb = next((t for t in range(first - 1, floor - 1, -1) if scene.word(t) in _CAUSING), None)
    if verb is not None and not _names_disease(scene, sentence.first, verb):
        return True  # "Floods have killed 31"
    hedge = range(scene.sites[index].first - 1, first)  # "stands at", "at least"
    return any(
        _names_group(scene, token, sentence.last)
        for token in range(_start(scene, index), _end(scene, index))
        if (scene.word(token) in _PLACING and token not in hedge) or _is_cause(scene, token)
    )


def names_event(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence names an event that is said of no outbreak: "deaths in the war"."""
    events = within(scene.document.hits(scene.lexicons.events), sentence.first, sentence.last)
    return any(hit.entry.kind == "event" and scene.word(hit.first) not in _MILD for hit in events)


def is_toll(scene: Scene, index: int) -> bool:
    """Whether deaths are told as the level they have reached, not as those of a day."""
    first = scene.sites[index].first
    change = scene.changes.get(index)
    risen = change is not None and change.role == "new"
    return risen or not _TOLLS.isdisjoint(scene.between(max(0, first - _BACK), first))


def _start(scene: Scene, index: int) -> int:
    """Where it begins what is said of a count; of a toll, its clause: no day's frame holds it."""
    draft = scene.drafts[index]
    first = draft.clause.first if is_toll(scene, index) else scene.sentence(index).first
    return max(first, draft.number.first - _SPAN)


def _end(scene: Scene, index: int) -> int:
    """The end of what is said of a count itself, not of its own parts behind it."""
    last = min(scene.sentence(index).last, scene.drafts[index].number.last + _SPAN)
    behind = range(index + 1, min(index + 1 + _BESIDE, len(scene.drafts)))
    parts = (scene.sites[other].first for other in behind if scene.whole_of(other) == index)
    return min(last, next(parts, last))


def _are_others(scene: Scene, index: int) -> bool:
    """Whether a count is of people of whom those told behind it may be: "26 of 2,578 patients"."""
    people = counts_people(unit_of(scene.drafts[index])) and not is_added(scene, index)
    return people and fate_of(scene.drafts[index]) not in FATES and leads(scene, index)


def is_plain(scene: Scene, index: int) -> bool:
    """Whether no word before the noun narrows it: "31 road deaths" are no patients'."""
    head = scene.drafts[index].phrase.head
    if head is None:
        return True
    ends = scene.document.ending(scene.lexicons.diseases)
    return all(
        scene.word(token) in _KINDS or token + 1 in ends or not scene.word(token).isalpha()
        for token in range(head[0], head[1] - 1)
    )


def _is_cause(scene: Scene, token: int) -> bool:
    """Whether "of" tells what people died of."""
    return scene.word(token) == "of" and scene.word(token - 1) in ("died", "dying", "dead")


def _names_disease(scene: Scene, first: int, last: int) -> bool:
    if within(scene.document.hits(scene.lexicons.diseases), first, last):
        return True
    return not _ITSELF.isdisjoint(scene.between(first, last))


def _names_group(scene: Scene, token: int, end: int) -> bool:
    """Whether a preposition leads to anything but the disease, a ward or a known place or day."""
    last = min(token + 1 + _BEHIND, end)
    if not _NOWHERE.isdisjoint(scene.between(token + 1, last)):
        return False
    dated = bool(within(scene.mentions.dates, token + 1, last))
    if dated or within(scene.mentions.places, token, last):
        return False  # these are looked at one by one
    return not _names_disease(scene, token + 1, last)


def is_of_those(scene: Scene, index: int, whole: int) -> bool:
    """Whether no place, time or disease is named that was not named for the sick."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if are_of_two_stories(scene, mine, theirs):
        return False
    here, there = scene.sentence(index), scene.sentence(whole)
    places = _places(scene, there.first, there.last)
    for place in within(scene.mentions.places, _start(scene, index), _end(scene, index)):
        listed = scene.word(place.last) == "("  # "deaths from Arizona (2) and Texas (1)"
        if not (listed or place.name in places or place.name.islower()):
            return False
    dates = {date.value for date in within(scene.mentions.dates, there.first, there.last)}
    told = within(scene.mentions.dates, _start(scene, index), _end(scene, index))
    if any(date.value not in dates and not _is_until(scene, date, whole) for date in told):
        return False
    names = diseases_of(scene, there.first, there.last)
    return not names or diseases_of(scene, here.first, here.last) <= names


def _places(scene: Scene, first: int, last: int) -> set[str]:
    """The places that are named in a stretch, with those that hold them."""
    named = within(scene.mentions.places, first, last)
    return {name for place in named for name in (place.name, *place.inside)}


def diseases_of(scene: Scene, first: int, last: int) -> set[str]:
    """Return the diseases that are named in a stretch."""
    hits = within(scene.document.hits(scene.lexicons.diseases), first, last)
    return {
        " ".join(scene.between(hit.first, hit.last)) for hit in hits if hit.entry.kind != "talk"
    }


def _is_until(scene: Scene, date: DateMention, whole: int) -> bool:
    """Whether a date only says up to when was counted: "as of 3 May", "since" the same day."""
    before = scene.word(date.first - 1)
    to_date = scene.word(date.first) == "to" or (date.value or "").startswith("../")
    if before in _UNTIL or to_date:
        return True
    period, told = read_period(date.value), scene.drafts[whole].when
    since = None if told is None else read_period(told.value)
    if period is None or since is None:
        return False
    return since.covers(period) and date.value is not None and date.value.endswith("/..")
