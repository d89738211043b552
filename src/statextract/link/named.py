"""Earlier figures that a definite noun phrase names: "the dead girls", "the 34 survivors"."""

from collections.abc import Iterator
from dataclasses import dataclass

from statextract.link.fit import GENERIC, fate_of, fits, noun_of, share_fate, units_agree
from statextract.link.grammar import ARTICLES, DEFINITE
from statextract.link.leading import is_baseline, leads
from statextract.link.named_candidates import (
    are_arrests,
    dead_first,
    is_former,
    is_misread,
    is_too_few,
    leaves_others,
    of_place,
    so_described,
    without_old,
)
from statextract.link.scene import Scene
from statextract.link.shape import predicate_of
from statextract.link.sizes import is_ample
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Unit

_BESIDE = 6  # figures behind a group among which its dead are told
# "The returnees" came home of their own will or not.
_WAYS_HOME = {Outcome.RETURNED_HOME: frozenset([Outcome.REPATRIATED, Outcome.DEPORTED])}
_FREED = (Outcome.RESCUED, Outcome.RELEASED)
_PLACING = frozenset(["in", "at", "near"])
_LOST = (Outcome.KILLED, Outcome.MISSING)
_ARRESTED = frozenset(("arrested", "detained"))
NAMELESS = frozenset("survivors victims detainees evacuees fatalities casualties".split())
_ALIVE = frozenset(["living", "surviving"])
_PLAIN = 2  # tokens of "the victims"
_MEMORY = 150  # figures back that a noun can name


def find_named(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the nearest earlier figure that a definite noun phrase names: "the dead girls"."""
    sought = _Description.read(scene, first, last)
    if sought is None:
        return None
    suiting = list(_suiting(scene, index, sought))
    if not suiting and sought.outcome is Outcome.ARRESTED:
        sought.outcome = Outcome.CHARGED  # "169 were charged ... The arrested included ..."
        suiting = list(_suiting(scene, index, sought))
    alike = _closest(scene, suiting, sought)
    leaving = [o for o in alike if leaves_others(scene, index, o)]
    if leaving:
        alike = leaving
    else:
        others = [o for o in suiting if leaves_others(scene, index, o)]
        ample = [o for o in others if is_ample(scene.drafts[o], scene.drafts[index])]
        alike = ample or others or alike
    alike = [o for o in alike if not is_baseline(scene, o)] or alike
    if sought.outcome is Outcome.ARRESTED and scene.word(last - 1) in _ARRESTED:
        alike = [o for o in alike if are_arrests(scene, o)] or alike
    alike = [o for o in alike if not is_too_few(scene.drafts[o], scene.drafts[index])] or alike
    if scene.word(first) != "those" or sought.outcome is not Outcome.ARRESTED:
        alike = without_old(scene, alike)  # "those arrested" are the last told of, though of old
    alike = so_described(scene, first, last, alike) or alike
    placed = next((at for at in range(first + 1, last + 1) if scene.word(at) in _PLACING), None)
    if placed is not None:
        alike = of_place(scene, placed + 1, alike) or alike
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
    dead = found is not None and hurt[0] != found and _is_dead(scene, found)
    if not sought.is_marked and not dead and not _is_close(scene, index, found):
        found = next((other for other in alike if other in scene.known), found)
    plain = last - first - (scene.word(first + 1) in _ALIVE) == _PLAIN
    noun = scene.word(last - 1) if plain else ""
    while found is not None and _is_some_of_alike(scene, found, alike, noun):
        found = scene.whole_of(found)
    if found is None or is_misread(scene, index, found, sought.last_word):
        return None
    if not is_ample(scene.drafts[found], scene.drafts[index]):
        joint = _told_jointly(scene, index, found)
        if joint is not None:
            return joint if joint != found else None
    titled = scene.sentence(found).kind is SentenceKind.TITLE and found not in scene.retold
    if titled and not is_ample(scene.drafts[found], scene.drafts[index]):
        return None  # "Two injured in fire ... Three of the injured": others than the headline's
    return scene.first_of(found)


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
    return scene.drafts[found].sentence in before and leads(scene, found)


def _is_dead(scene: Scene, index: int) -> bool:
    return fate_of(scene.drafts[index]) is Outcome.KILLED


def _holds_dead(scene: Scene, index: int, sought: "_Description") -> bool:
    """Whether "the wounded" cannot be a group of which some have died: "23 were hit"."""
    if sought.outcome is not Outcome.INJURED:
        return False
    return any(
        scene.whole_of(part) == index and fate_of(draft) is Outcome.KILLED
        for part, draft in enumerate(scene.drafts[index + 1 : index + _BESIDE], index + 1)
    )


def _closest(scene: Scene, alike: list[int], sought: "_Description") -> list[int]:
    """The figures that print the very noun of the phrase, if it is a telling one; else all.

    "As for the brokers" names the 121 brokers, not the 175 suspects whom they are among.
    """
    noun = sought.last_word
    if noun is not None and sought.outcome in _FREED:
        freed = [o for o in alike if fate_of(scene.drafts[o]) in _FREED]
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
    sought = _Description.read(scene, first, last)
    if sought is not None:
        yield from _suiting(scene, index, sought)


def _suiting(scene: Scene, index: int, sought: "_Description") -> Iterator[int]:
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


def are_suspects(scene: Scene, index: int | None) -> bool:
    """Whether a count is known to be of suspects."""
    role = None if index is None else scene.drafts[index].role
    return role is not None and role.value is Role.SUSPECT


@dataclass(slots=True)
class _Description:
    """What a definite noun phrase says of the group it names."""

    noun: str | None = None
    unit: Unit | None = None
    role: Role | None = None
    sex: Sex | None = None
    age: Age | None = None
    outcome: Outcome | None = None
    nationality: frozenset[str] = frozenset()
    owned: bool = False

    @property
    def last_word(self) -> str | None:
        """The last word of the noun, without plural s."""
        return None if self.noun is None else self.noun.split()[-1].rstrip("s")

    @property
    def is_marked(self) -> bool:
        """Whether it names a group by what sets it apart, not just "the victims"."""
        return bool(self.nationality or self.sex or self.age)

    @classmethod
    def read(cls, scene: Scene, first: int, last: int) -> "_Description | None":
        document, lexicons = scene.document, scene.lexicons
        bare = scene.word(first) in NAMELESS and scene.sentence_start(first)
        if not bare and scene.word(first) not in ARTICLES and scene.word(first) != "most":
            return None
        found = cls()
        people = document.starting(lexicons.people)
        cases = document.starting(lexicons.cases)
        outcomes = document.starting(lexicons.outcomes)
        peoples = document.starting(lexicons.peoples)
        for token in range(first + (not bare), min(last, first + 7)):
            for hit in people.get(token, ()):
                found.noun = " ".join(document.lower[hit.first : hit.last])
                found.unit, found.role = hit.entry.unit, hit.entry.role
                found.sex, found.age = hit.entry.sex, hit.entry.age
                found.outcome = hit.entry.outcome or found.outcome
            if found.unit is None:
                for case in cases.get(token, ()):
                    found.noun = " ".join(document.lower[case.first : case.last])
                    found.unit = Unit.CASE
            for people_word in peoples.get(token, ()):
                found.nationality = frozenset(people_word.entry.codes)
            for word in outcomes.get(token, ()):
                if word.entry.outcome is not None:
                    found.outcome = word.entry.outcome
        if found.unit is None and found.outcome is None and not found.nationality:
            return None
        found.owned = "'s" in scene.between(first, last)
        return found

    def suits(self, scene: Scene, index: int) -> bool:
        draft = scene.drafts[index]
        unit = draft.unit.value if draft.unit else None
        if self.unit is not None and unit is not self.unit:
            return False
        if self.unit is None and unit not in (Unit.PERSON, Unit.HOUSEHOLD):
            return False
        if self.outcome in _FREED and draft.noun is None and fate_of(draft) in _FREED:
            whole = scene.whole_of(index)
            return whole is not None and noun_of(scene.drafts[whole]) == self.last_word
        if self.sex is not None and (draft.sex is None or draft.sex.value is not self.sex):
            return False
        if self.age is not None and (draft.age is None or draft.age.value is not self.age):
            return False
        if self.last_word == "survivor" and fate_of(draft) in _LOST:
            return False
        if self.last_word == "victim" and are_suspects(scene, scene.whole_of(index)):
            return False  # "61 were indicted; three of them have died": no victims of theirs
        if self.noun is not None and noun_of(draft) == self.last_word:
            return not self.nationality or self._is_of_nation(draft)
        if self.is_said_of(scene, index):
            return True  # "49 of those held are foreigners ... Of the foreigners, 31 ..."
        if self.nationality:
            return self._is_of_nation(draft)
        if self.outcome is not None:
            told = fate_of(draft)
            return told is self.outcome or told in _WAYS_HOME.get(self.outcome, ())
        if self.sex is not None or self.age is not None:
            return True
        if self.owned or not leads(scene, index):
            return False  # "the party's deputies" are not the ten children
        if self.role is not None:
            return draft.role is not None and draft.role.value is self.role
        return self.noun is not None and self.noun.rstrip("s") in GENERIC

    def is_said_of(self, scene: Scene, index: int) -> bool:
        """Whether a count without a noun is said to be of what the phrase names."""
        if self.noun is None or scene.drafts[index].noun is not None:
            return False
        return predicate_of(scene, index).rstrip("s") == self.last_word

    def _is_of_nation(self, draft: Draft) -> bool:
        return draft.nationality is not None and self.nationality == set(draft.nationality.value)
