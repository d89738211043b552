"""What "them" or "whom" refers to: the nearest visible count, else what the text is about."""

from collections.abc import Sequence

from statextract.link.announced import (
    announced_group,
    counts_areas,
    others_before,
    own_subject,
    subject_before,
)
from statextract.link.exclusions import excluding_words
from statextract.link.fit import fate_of, fates_agree, fits, is_like, units_agree
from statextract.link.grammar import AUXILIARIES, WHOM
from statextract.link.leading import find_topic, is_baseline, leads
from statextract.link.named import find_named
from statextract.link.nearby import cases_ruled_on, died_so, is_told_near
from statextract.link.noun_lists import speaks_of_all, split_before, whole_of_list
from statextract.link.officers import whom_they_freed
from statextract.link.sayings import behind_saying
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, nearly_holds
from statextract.link.within import within
from statextract.model.vocabulary import NumberType, Outcome, Unit

_SHARE = NumberType.SHARE
_HELD = (Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED, Outcome.RELEASED)
_HEDGES = frozenset("a an some about nearly around almost roughly".split())
_HAVING = frozenset("has have had".split())
_IT = frozenset("it this that".split())
_PAIR = 2
_FROM = frozenset("from in on".split())
_MARKS = frozenset(", ; : and but while with".split())
_STORY = 3  # sentences from a total to its two parts
_PLURALS = frozenset("men women children people".split())
_WRECKED = 5  # tokens of "have since been badly damaged"
_WRECKING = frozenset(
    "destroyed damaged demolished razed gutted flattened wrecked looted torched ransacked".split()
)
_BESIDE = 12  # counts before a complement among which its part stands
_SUBJECT = 4  # tokens of "The Ivorian survivors,"
_VISIBLE = 3  # groups of a sentence that "them" may be


def find_pronoun(scene: Scene, index: int, token: int, *, relative: bool = False) -> int | None:
    """Return the figure that "them" or "whom" at ``token`` refers to.

    In the same sentence that is the nearest figure that is visible from here, else the topic of
    the nearest earlier sentence.
    """
    mine = scene.drafts[index]
    if not relative and _were_wrecked(scene, token + 1):
        return _things_before(scene, index)
    cases = None if relative else cases_ruled_on(scene, index)
    if cases is not None:
        return cases
    share = None if relative else _share_before(scene, index)
    if share is not None:
        return share
    visible: list[int] = []
    for other in scene.earlier_in_sentence(index):
        theirs = scene.drafts[other]
        if theirs.number.first < token and _is_of_things(scene, other):
            return None  # "15 premises were searched and several of them closed"
        if theirs.number.first >= token or not units_agree(mine, theirs):
            continue
        if not is_like(mine, theirs) or is_complement(scene, other):
            continue
        if counts_areas(scene, other) and own_subject(scene, index, token) is not None:
            continue  # "The cases were in six districts; Pader had nine of them"
        if mine.noun is None and _are_no_people(scene, index, other):
            continue  # "The attacks were in three towns, and Jos had five of them"
        if not relative and _is_taken_from(scene, index, other):
            continue  # "300 pills were taken from two of them"
        if not relative and died_so(scene, token + 1, fate_of(theirs)):
            continue  # "31 died and 40 were hurt, 27 of them by asphyxiation"
        if _is_had(scene, index, other):
            continue  # "The clinic, which has 12 beds, took in 38 of them"
        if not relative and (is_baseline(scene, other) or theirs.direction is not None):
            continue  # "rose to 610, ten more than in 2020, from 600, with 460 of them adults"
        if excluding_words(scene, other) is not None:
            continue  # "Apart from the 12 dead, hundreds are watched, 40 of them at home"
        if speaks_of_all(scene, index, other, token):
            return whole_of_list(scene, index, other)
        split = split_before(scene, index, other) if relative else None
        if split is not None:
            return split
        if nearly_holds(theirs, mine):
            return _shared(scene, index, other)
        visible.append(other)
        if len(visible) == _VISIBLE:
            break
    if visible:
        whole = scene.whole_of(visible[0])
        if not relative and whole is not None and nearly_holds(scene.drafts[whole], mine):
            return whole  # "The 215 are 96 Thais and 119 Laotians; 152 of them are women"
        return _shared(scene, index, visible[0])
    if relative or _are_of_an_order(scene, index, token):
        return None
    subject = own_subject(scene, index, token)
    if subject is not None:
        return subject
    announced = announced_group(scene, index)
    if announced:
        return find_named(scene, index, *announced)
    if _follows_plural(scene, index):
        first, comma = scene.sentence(index).first, scene.sites[index].first - 1
        opens = scene.word(first) == "the" and comma - first <= _SUBJECT
        return find_named(scene, index, first, comma) if opens else None
    named = subject_before(scene, index)
    if named is None and not others_before(scene, index):
        last = _last_before(scene, index) if scene.word(token) == "those" else None
        return _near_topic(scene, index) if last is None else last
    return named


def _are_of_an_order(scene: Scene, index: int, token: int) -> bool:
    """Whether "them" are what a sentence numbers: "It was the 12th crash, four of them fatal"."""
    first = behind_saying(scene, scene.sentence(index).first, token)
    if scene.word(first) not in _IT:
        return False
    part = scene.drafts[index].number.value or 0
    return any(
        number.type is NumberType.ORDINAL and (number.value or 0) > part
        for number in within(scene.mentions.numbers, first, token)
    )


def _were_wrecked(scene: Scene, token: int) -> bool:
    """Whether what befalls only things is told of "them": "ten of them were badly damaged"."""
    words = scene.between(token, token + _WRECKED)
    told = next((word for word in words if word not in AUXILIARIES and word[-2:] != "ly"), "")
    return words[:1] != [] and words[0] in AUXILIARIES and told in _WRECKING


def _things_before(scene: Scene, index: int) -> int | None:
    """The nearest count of things that some can be of, in the sentence or the one before."""
    here = scene.drafts[index].sentence
    for other in range(index - 1, max(-1, index - _BESIDE), -1):
        draft = scene.drafts[other]
        if here - draft.sentence > 1:
            break
        things = draft.unit is not None and draft.unit.value is Unit.OBJECT
        if things and can_hold(draft, scene.drafts[index]):
            return scene.first_of(other)
    return None


def _is_taken_from(scene: Scene, index: int, other: int) -> bool:
    """Whether things of a clause are told to be from or in some of "them", whom it tells no more.

    Not so behind a mark: "Three towns were hit, and in two of them ...".
    """
    first, unit = scene.sites[index].first, scene.drafts[other].unit
    if scene.word(first - 1) not in _FROM or unit is None or unit.value is not Unit.OBJECT:
        return False
    return _MARKS.isdisjoint(scene.between(scene.drafts[other].number.last, first))


def _are_no_people(scene: Scene, index: int, other: int) -> bool:
    """Whether "them" are others than things told before, being more, or than cases they are in.

    "There are nine suspects in two cases; four of them are in custody."
    """
    mine, theirs = scene.drafts[index], scene.drafts[other]
    unit = None if theirs.unit is None else theirs.unit.value
    if unit is Unit.CASE and scene.word(scene.sites[other].first - 1) == "in":
        return fate_of(mine) in _HELD or not can_hold(theirs, mine)
    return unit is Unit.OBJECT and not can_hold(theirs, mine)


def _follows_plural(scene: Scene, index: int) -> bool:
    """Whether people without a count stand before: "he beat boys, one of them at home".

    "The boys, two of them brothers" at the head of a sentence are those told before.
    """
    at = scene.sites[index].first - 1
    if scene.word(at) != "," or scene.word(at - 1).endswith("ed"):
        return False
    plural = scene.word(at - 1).endswith("s") or scene.word(at - 1) in _PLURALS
    return plural and at - 1 in scene.document.starting(scene.lexicons.people)


def _near_topic(scene: Scene, index: int) -> int | None:
    """What the sentences just before are about; "them" goes back to none that is farther off."""
    topic = _minors_before(scene, index)
    topic = find_topic(scene, index) if topic is None else topic
    topic = None if topic is None else whom_they_freed(scene, topic)
    if topic is None or not is_told_near(scene, index, topic):
        return None
    total = _total_of_both(scene, topic)
    return total if total is not None and fits(scene, index, total) else topic


def _minors_before(scene: Scene, index: int) -> int | None:
    """The minors of whom some are girls: "Of the 900, 96 were minors. Of these, 71 were girls"."""
    mine = scene.drafts[index]
    if index == 0 or mine.age is None or mine.sex is None:
        return None
    theirs = scene.drafts[index - 1]
    near = mine.sentence - theirs.sentence == 1 and theirs.of is not None
    alike = theirs.age is not None and theirs.age.value is mine.age.value and theirs.sex is None
    return index - 1 if near and alike and nearly_holds(theirs, mine) else None


def _total_of_both(scene: Scene, topic: int) -> int | None:
    """A total told before of which a sentence tells two parts: "569 ... 70 on Friday; 499 on"."""
    draft = scene.drafts[topic]
    led = [o for o in scene.by_sentence[draft.sentence] if leads(scene, o)]
    led = [o for o in led if units_agree(scene.drafts[o], draft)]
    if len(led) != _PAIR or any(scene.drafts[o].number.value is None for o in led):
        return None
    told = sum(scene.drafts[o].number.value or 0 for o in led)
    for total in reversed(scene.numbers.equal(told)):
        group = scene.drafts[total]
        near = 0 < draft.sentence - group.sentence <= _STORY
        if near and leads(scene, total) and units_agree(draft, group):
            return scene.first_of(total)
    return None


def _share_before(scene: Scene, index: int) -> int | None:
    """The share that a share is told of: "one fifth are children, half of them under five"."""
    if scene.drafts[index].number.type is not _SHARE:
        return None
    near = range(index - 1, max(-1, index - _BESIDE), -1)
    before = next((o for o in near if not is_complement(scene, o)), None)
    if before is None or scene.drafts[before].sentence != scene.drafts[index].sentence:
        return None
    comma = scene.sites[index].first - 1
    comma -= scene.word(comma) in _HEDGES
    known = scene.drafts[before].number.type is _SHARE and scene.whole_of(before) is not None
    return before if known and scene.word(comma) == "," else None


def _is_had(scene: Scene, index: int, other: int) -> bool:
    """Whether a clause in commas, "which has 12 beds", only describes who acts behind it."""
    first, end = scene.sites[other].first, scene.drafts[other].phrase.last
    inserted = scene.word(first - 2) == "which" and scene.word(first - 1) in _HAVING
    return inserted and scene.word(end) == "," and scene.sites[index].first > end + 1


def _is_of_things(scene: Scene, index: int) -> bool:
    """Whether a count opens its sentence with a plural that no lexicon knows: "15 premises"."""
    draft, last = scene.drafts[index], scene.drafts[index].number.last
    if draft.unit is not None or draft.number.type is not NumberType.COUNT:
        return False
    opens = scene.sites[index].first == scene.sentence(index).first
    plural = scene.word(last).endswith("s") and scene.word(last + 1) in AUXILIARIES
    return opens and plural and scene.word(last) not in AUXILIARIES


def _last_before(scene: Scene, index: int) -> int | None:
    """The second of two groups that met two fates: "12 died, 251 were seized. Of those, ..."."""
    before = scene.by_sentence.get(scene.drafts[index].sentence - 1, ())
    apart = _of_whom_before(scene, index, before)
    if apart is not None:
        return apart
    told = [o for o in before if leads(scene, o) and scene.whole_of(o) is None]
    if len(told) != _PAIR or not fits(scene, index, told[1]):
        return None
    fates = [fate_of(scene.drafts[other]) for other in told]
    apart = None not in fates and fates[0] is not fates[1]
    mine, theirs = scene.drafts[index], scene.drafts[told[1]]
    return told[1] if apart and can_hold(theirs, mine) and fates_agree(mine, theirs) else None


def _of_whom_before(scene: Scene, index: int, before: Sequence[int]) -> int | None:
    """Those whom a relative clause set apart last: "900, of whom 310 had worms. Of those, 120 "."""
    of = scene.drafts[before[-1]].of if before else None
    if of is None or not fits(scene, index, before[-1]):
        return None
    said = scene.drafts[before[-1]].phrase.of
    whom = said is not None and scene.word(said[0]) in WHOM
    if not whom and of.by != "rule:relative":
        return None
    mine, theirs = scene.drafts[index], scene.drafts[before[-1]]
    alone = all(scene.whole_of(other) != of.value for other in before[:-1])
    return before[-1] if alone and can_hold(theirs, mine) and fates_agree(mine, theirs) else None


def is_complement(scene: Scene, index: int) -> bool:
    """Whether a count only says what another of its sentence is part of: "80 of the 120"."""
    first = scene.by_sentence[scene.drafts[index].sentence][0]
    nearest = range(max(first, index - _BESIDE), index)
    return any(scene.whole_of(other) == index for other in nearest)


def _shared(scene: Scene, index: int, other: int) -> int:
    """The whole of "300 of them women" for "90 of them children": both are of the same them."""
    both = [scene.drafts[i].phrase.of for i in (index, other)]
    words = [None if of is None else tuple(scene.between(*of)) for of in both]
    whole = scene.whole_of(other)
    same = words[0] is not None and words[0] == words[1]
    return whole if same and whole is not None else other
