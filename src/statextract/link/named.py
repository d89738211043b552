"""Earlier figures that a definite noun phrase names: "the dead girls", "the 34 survivors"."""

from collections.abc import Iterator

from statextract.link.beside import is_of_row
from statextract.link.description import FREED, Description
from statextract.link.fit import GENERIC, fate_of, fits, noun_of, share_fate, units_agree
from statextract.link.grammar import DEFINITE
from statextract.link.leading import is_baseline, leads
from statextract.link.named_candidates import (
    are_arrests,
    are_cases_between,
    are_of_old,
    dead_first,
    is_as_many,
    is_former,
    is_misread,
    is_too_few,
    leaves_others,
    of_place,
    of_time,
    so_described,
    were_sentenced_beside,
    without_compared,
    without_old,
    without_tallies,
)
from statextract.link.recalled import without_recalled
from statextract.link.scene import Scene
from statextract.link.sizes import is_ample
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import Outcome, Unit

_BESIDE = 6  # figures behind a group among which its dead are told
_PLACING = frozenset(["in", "at", "near"])
_ARRESTED = frozenset(("arrested", "detained"))
_ALIVE = frozenset(["living", "surviving"])
_PLAIN = 2  # tokens of "the victims"
_MEMORY = 150  # figures back that a noun can name


def find_named(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the nearest earlier figure that a definite noun phrase names: "the dead girls".

    Of two kinds told in one breath it names neither, but their total: "held 78 men and 43 women".
    """
    sought = Description.read(scene, first, last)
    found = None if sought is None else _find(scene, index, (first, last), sought)
    if found is not None and sought is not None and sought.outcome is Outcome.CONVICTED:
        found = None if were_sentenced_beside(scene, found) else found
    if (
        found is None
        or sought is None
        or sought.is_marked
        or not _is_one_kind(scene, found, sought)
    ):
        return found
    of = scene.drafts[found].of
    return None if of is None else scene.first_of(of.value)


def _find(scene: Scene, index: int, phrase: tuple[int, int], sought: Description) -> int | None:
    first, last = phrase
    suiting = list(_suiting(scene, index, sought))
    if not suiting and sought.outcome is Outcome.ARRESTED:
        sought.outcome = Outcome.CHARGED  # "169 were charged ... The arrested included ..."
        suiting = list(_suiting(scene, index, sought))
    alike = _closest(scene, suiting, sought)
    alike = _leaving(scene, index, alike, suiting)
    alike = without_recalled(scene, index, _of_news(scene, alike, suiting))
    alike = without_tallies(scene, without_compared(scene, index, alike)) or alike
    if sought.outcome is Outcome.ARRESTED and scene.word(last - 1) in _ARRESTED:
        alike = [o for o in alike if are_arrests(scene, o)] or alike
    alike = [o for o in alike if not is_too_few(scene.drafts[o], scene.drafts[index])] or alike
    alike = _of_its_time(scene, index, (first, last), sought, suiting, alike)
    alike = so_described(scene, first, last, alike) or alike
    alike = [o for o in alike if not _is_narrower_kind(scene, o, first, last)] or alike
    placed = next((at for at in range(first + 1, last + 1) if scene.word(at) in _PLACING), None)
    if placed is not None:
        alike = of_place(scene, placed + 1, alike) or alike
    elif last - first > _PLAIN and scene.document.words[first + 1][:1].isupper():
        alike = of_place(scene, first + 1, alike) or alike  # "ten of the Ohio defendants"
    alike = [o for o in alike if not is_former(scene, o, alike)] or alike
    alike = [o for o in alike if is_ample(scene.drafts[o], scene.drafts[index])] or alike
    fate = scene.drafts[index].outcome
    if fate is not None and fate.value is not None:
        alike = [o for o in alike if fate_of(scene.drafts[o]) in (fate.value, None)] or alike
    alike = [other for other in alike if scene.sites[other].aside is None] or alike
    hurt = alike
    if sought.last_word == "victim" and sought.outcome is None and alike:
        alike = dead_first(scene, alike)
    alike = [other for other in alike if not _holds_dead(scene, other, sought)] or alike
    found = alike[0] if alike else None
    moved = found is not None and hurt[0] != found
    dead = moved and fate_of(scene.drafts[found or 0]) is Outcome.KILLED
    if not sought.is_marked and not dead and not _is_close(scene, index, found):
        found = next((other for other in alike if other in scene.known), found)
    plain = last - first - (scene.word(first + 1) in _ALIVE) == _PLAIN
    noun = scene.word(last - 1) if plain else ""
    while found is not None and (
        _is_some_of_alike(scene, found, alike, noun)
        or is_of_row(scene, found, "" if placed else noun, sought.outcome)
    ):
        found = scene.whole_of(found)
    if found is None or is_misread(scene, index, found, sought.last_word):
        return None
    if sought.last_word == "patient" and are_cases_between(scene, found, index):
        return None
    if not is_ample(scene.drafts[found], scene.drafts[index]):
        joint = _told_jointly(scene, index, found)
        if joint is not None:
            return joint if joint != found else None
    titled = scene.sentence(found).kind is SentenceKind.TITLE and found not in scene.retold
    if titled and not is_ample(scene.drafts[found], scene.drafts[index]):
        return None  # "Two injured in fire ... Three of the injured": others than the headline's
    return scene.first_of(found)


def _leaving(scene: Scene, index: int, alike: list[int], suiting: list[int]) -> list[int]:
    """The figures of which a count leaves others out; those that it tells again if all are few.

    "Three teenagers died in a crash that killed two other teenagers. Three of the teenagers".
    """
    drafts = scene.drafts
    leaving = [o for o in alike if leaves_others(scene, index, o)]
    if leaving and not any(is_ample(drafts[o], drafts[index]) for o in leaving):
        leaving = [o for o in alike if is_as_many(scene, index, o)] or leaving
    if leaving:
        return leaving
    others = [o for o in suiting if leaves_others(scene, index, o)]
    return [o for o in others if is_ample(drafts[o], drafts[index])] or others or alike


def _is_narrower_kind(scene: Scene, index: int, first: int, last: int) -> bool:
    """Whether cases are of a kind that a phrase does not name: "three rural fires" of "the fires".

    They are part of something else, and a word stands before their noun that the phrase lacks.
    """
    draft = scene.drafts[index]
    head, whole = draft.phrase.head, draft.of
    if head is None or whole is None or draft.unit is None or draft.unit.value is not Unit.CASE:
        return False
    kind = scene.between(draft.number.last, head[0])
    return bool(kind) and not set(kind) & set(scene.between(first, last))


def _of_news(scene: Scene, alike: list[int], suiting: list[int]) -> list[int]:
    """Leave out what others are compared with; those of its fate then stand for it.

    "A rise of 4% on the 1,259 deaths of 2023. Of the deaths": of those who died this year.
    """
    told = [o for o in alike if not is_baseline(scene, o)]
    if told:
        return told
    fates = {fate_of(scene.drafts[other]) for other in alike} - {None}
    others = [o for o in suiting if not is_baseline(scene, o)]
    return [o for o in others if fate_of(scene.drafts[o]) in fates] or alike


def _is_one_kind(scene: Scene, index: int, sought: Description) -> bool:
    """Whether "those held" are more than one kind of them: "Police held 78 men and 43 women"."""
    return sought.last_word != noun_of(scene.drafts[index]) and is_one_of_two_kinds(scene, index)


def is_one_of_two_kinds(scene: Scene, index: int) -> bool:
    """Whether a count of a sex or a nation is joined to one of another that met its fate."""
    pairs = ((index - 1, index), (index, index + 1))
    return any(_are_two_kinds(scene, *pair) for pair in pairs if pair[0] >= 0)


def _are_two_kinds(scene: Scene, one: int, other: int) -> bool:
    if other >= len(scene.sites):
        return False
    two = scene.drafts[one], scene.drafts[other]
    joint = scene.between(scene.sites[one].last, scene.sites[other].first)
    kinds = all(each.sex is not None or each.nationality is not None for each in two)
    return joint == ["and"] and kinds and share_fate(*two) and units_agree(*two)


def _of_its_time(
    scene: Scene,
    index: int,
    phrase: tuple[int, int],
    sought: Description,
    suiting: list[int],
    alike: list[int],
) -> list[int]:
    """The figures of the month that a phrase names; without one, all but those of old stories.

    Those of the month need not print its noun: "88 patients in March and 64 in April".
    """
    timed = of_time(scene, *phrase, suiting)
    if timed:
        return timed
    if scene.word(phrase[0]) == "those" and sought.outcome is Outcome.ARRESTED:
        return alike  # "those arrested" are the last told of, though of old
    newer = without_old(scene, alike)
    return alike if are_of_old(scene, index, alike, newer) else newer


def _is_some_of_alike(scene: Scene, index: int, alike: list[int], noun: str) -> bool:
    """Whether a count is part of a group of its noun: "Five of the victims were girls"."""
    whole, of = scene.whole_of(index), scene.drafts[index].phrase.of
    if whole is None:
        return False
    told = of is not None and scene.word(of[1] - 1) == noun and scene.word(of[0]) == "the"
    return whole in alike or (told and of is not None and of[0] >= scene.drafts[index].number.last)


def _told_jointly(scene: Scene, index: int, found: int) -> int | None:
    """Those of whom a group too small was told beside others: "Ten Danes and three Poles".

    "Prosecutors said the 13 people ... Twelve of the defendants": of the 13, or of an uncounted
    group, for which the small one itself is returned.
    """
    behind = scene.sites[found].last
    beside = [o for o in scene.by_sentence[scene.drafts[found].sentence] if o != found]
    joined = [o for o in beside if share_fate(scene.drafts[o], scene.drafts[found])]
    joined = [
        o for o in joined if "and" in (scene.word(behind), scene.word(scene.sites[found].first - 1))
    ]
    told = sum(scene.drafts[o].number.low or 0 for o in (found, *joined))
    if not joined or told < (scene.drafts[index].number.low or 0):
        return None
    for other in figures_before(scene, index):
        group = scene.drafts[other]
        known = scene.sites[other].lead & DEFINITE and is_ample(group, scene.drafts[index])
        if other > found and known and units_agree(scene.drafts[index], group):
            return other
    return found


def _is_close(scene: Scene, index: int, found: int | None) -> bool:
    """Whether a group was told right before: "five died in Fes. Three of the dead are women"."""
    if found is None or not is_ample(scene.drafts[found], scene.drafts[index]):
        return False
    if scene.sentence(found).kind is SentenceKind.ROW:
        return False
    before = scene.sentences_before(scene.drafts[index].sentence, 1)
    near = scene.drafts[found].sentence in before
    return near and (leads(scene, found) or _ends_in_tolls(scene, index, found))


def _ends_in_tolls(scene: Scene, index: int, found: int) -> bool:
    """Whether a paragraph tells of victims, "that is, 80 dead and 90 hurt", before "those dead"."""
    of = scene.drafts[found].of
    together = scene.sentence(found).paragraph == scene.sentence(index).paragraph
    return together and of is not None and of.by == "rule:closing"


def _holds_dead(scene: Scene, index: int, sought: "Description") -> bool:
    """Whether "the wounded" cannot be a group of which some have died: "23 were hit"."""
    if sought.outcome is not Outcome.INJURED:
        return False
    return any(
        scene.whole_of(part) == index and fate_of(draft) is Outcome.KILLED
        for part, draft in enumerate(scene.drafts[index + 1 : index + _BESIDE], index + 1)
    )


def _closest(scene: Scene, alike: list[int], sought: "Description") -> list[int]:
    """The figures that print the very noun of the phrase, if it is a telling one; else all.

    "As for the brokers" names the 121 brokers, not the 175 suspects whom they are among.
    """
    noun = sought.last_word
    if noun is not None and sought.outcome in FREED:
        freed = [o for o in alike if fate_of(scene.drafts[o]) in FREED]
        if freed:
            return freed  # "58 of the 79 girls were freed. Four of the freed girls ..."
    if noun is None or noun in GENERIC:
        return alike
    return [
        other
        for other in alike
        if noun_of(scene.drafts[other]) == noun or sought.is_said_of(scene, other)
    ] or alike


def find_alike(scene: Scene, index: int, first: int, last: int) -> Iterator[int]:
    """Yield every earlier figure that a definite noun phrase can name, nearest first."""
    sought = Description.read(scene, first, last)
    if sought is not None:
        yield from _suiting(scene, index, sought)


def _suiting(scene: Scene, index: int, sought: "Description") -> Iterator[int]:
    for other in figures_before(scene, index):
        if fits(scene, index, other) and sought.suits(scene, other):
            yield other


def figures_before(scene: Scene, index: int) -> Iterator[int]:
    """Yield the figures before one, nearest first, without the closed asides of its sentence."""
    yield from scene.earlier_in_sentence(index)
    floor = scene.by_sentence[scene.drafts[index].sentence][0]
    for other in range(floor - 1, max(-1, floor - _MEMORY), -1):
        if scene.drafts[other].unit is not None:
            yield other
