"""What a definite noun phrase says of the group it names: "the dead girls", "those held"."""

from dataclasses import dataclass

from statextract.link.fit import GENERIC, fate_of, noun_of
from statextract.link.grammar import ARTICLES
from statextract.link.leading import leads
from statextract.link.scene import Scene
from statextract.link.shape import predicate_of
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Unit

# "The returnees" came home of their own will or not.
_WAYS_HOME = {Outcome.RETURNED_HOME: frozenset([Outcome.REPATRIATED, Outcome.DEPORTED])}
FREED = (Outcome.RESCUED, Outcome.RELEASED)
_SAVED = (Outcome.RESCUED, Outcome.ESCAPED)
_LIVING = (
    Outcome.TRAPPED,
    Outcome.INJURED,
    Outcome.HOSPITALISED,
    Outcome.RESCUED,
    Outcome.ABDUCTED,
    Outcome.ARRESTED,
)
_LOST = (Outcome.KILLED, Outcome.MISSING)
_FOUND = frozenset("found find finding located discovered".split())
_CASUALTY = "casualtie"  # without plural s, as ``noun_of`` and ``last_word`` give it
_BESIDE: dict[Outcome | None, Outcome] = {
    Outcome.KILLED: Outcome.INJURED,
    Outcome.INJURED: Outcome.KILLED,
}
NAMELESS = frozenset("survivors victims detainees evacuees fatalities casualties".split())


def are_suspects(scene: Scene, index: int | None) -> bool:
    """Whether a count is known to be of suspects."""
    role = None if index is None else scene.drafts[index].role
    return role is not None and role.value is Role.SUSPECT


@dataclass(slots=True)
class Description:
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
    def read(cls, scene: Scene, first: int, last: int) -> "Description | None":
        """Return what is read from an article to the token behind the noun, if anything is."""
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
                if found.unit is not None and hit.entry.adjective:
                    found.outcome = hit.entry.outcome or found.outcome
                    continue  # "the children killed" are children
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
        """Whether a count can be of those whom the phrase names."""
        draft = scene.drafts[index]
        unit = draft.unit.value if draft.unit else None
        if self.unit is not None and unit is not self.unit:
            return False
        if self.unit is None and unit not in (Unit.PERSON, Unit.HOUSEHOLD):
            return False
        named = not (self.last_word or "ed").endswith("ed")  # not "those rescued", "the freed"
        elided = draft.noun is None and fate_of(draft) in FREED
        if self.outcome in FREED and named and elided:
            whole = scene.whole_of(index)
            return whole is not None and noun_of(scene.drafts[whole]) == self.last_word
        if self._is_of_other_sex(draft):
            return False
        if self.age is not None and (draft.age is None or draft.age.value is not self.age):
            return False
        if self.last_word == "survivor" and _are_lost(scene, index):
            return False
        if self.last_word == "survivor" and fate_of(draft) in _SAVED:
            return True
        if self.last_word == _CASUALTY and any(
            is_one_of_two_fates(scene, group)
            for group in (index, scene.whole_of(index))
            if group is not None
        ):
            return False  # "31 were killed and 90 injured. Of the casualties, 40%": of all 121
        if self.last_word == "victim" and are_suspects(scene, scene.whole_of(index)):
            return False  # "61 were indicted; three of them have died": no victims of theirs
        if self.outcome in _LIVING and fate_of(draft) is Outcome.KILLED:
            return False  # "12 miners died and nine were trapped. Six of the trapped miners"
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

    def _is_of_other_sex(self, draft: Draft) -> bool:
        """Whether a sex is told of another, or of nobody: "the freed men" may be sailors."""
        if self.sex is None or (draft.sex is not None and draft.sex.value is self.sex):
            return False
        freed = self.outcome in FREED and fate_of(draft) is self.outcome
        return draft.sex is not None or self.sex is not Sex.MALE or not freed

    def is_said_of(self, scene: Scene, index: int) -> bool:
        """Whether a count without a noun is said to be of what the phrase names."""
        if self.noun is None or scene.drafts[index].noun is not None:
            return False
        return predicate_of(scene, index).rstrip("s") == self.last_word

    def _is_of_nation(self, draft: Draft) -> bool:
        return draft.nationality is not None and self.nationality == set(draft.nationality.value)


def is_one_of_two_fates(scene: Scene, index: int) -> bool:
    """Whether a count is of the dead or of the hurt alone, told beside the others."""
    draft = scene.drafts[index]
    other = _BESIDE.get(fate_of(draft)) if noun_of(draft) != _CASUALTY else None
    if other is None:
        return False
    fact = scene.fact_of(index)
    return any(
        fate_of(scene.drafts[one]) is other
        for told in (index, fact, *scene.retold.get(fact, ()))
        for one in scene.by_sentence[scene.drafts[told].sentence]
    )


def _are_lost(scene: Scene, index: int) -> bool:
    """Whether a count is of the dead or missing, or of some of the dead: "four bodies"."""
    whole = scene.whole_of(index)
    outer = None if whole is None else fate_of(scene.drafts[whole])
    return fate_of(scene.drafts[index]) in _LOST or outer is Outcome.KILLED


def may_be_dead(scene: Scene, index: int, group: int) -> bool:
    """Whether victims who were found may be of the dead and of the hurt told together."""
    draft = scene.drafts[index]
    victims = fate_of(draft) is None and noun_of(draft) == "victim"
    first = draft.clause.first
    victims = victims and not _FOUND.isdisjoint(scene.between(first, draft.number.first))
    return victims and is_one_of_two_fates(scene, group)
