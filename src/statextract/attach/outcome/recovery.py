"""Whether those "recovered" are well again, still in hospital, or dead."""

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_BODIES = frozenset("bodies body corpses corpse remains cadavers dead".split())
_FALLEN = frozenset("bodies corpses cadavers".split())
_WOUNDS = frozenset("injuries wounds burns wound".split())
_CARE = frozenset(
    """
    surgery operation operations treatment transplant transplants illness disease infection flu
    covid measles cholera poisoning outbreak symptoms fever virus contracting testing
    """.split()
)
_WARDS = frozenset("hospital hospitals".split())
_BEHIND = 6  # tokens from "recovering" to what they recover from, or where
_FOUND = frozenset("found recovered retrieved discovered located".split())
_OF_BODIES = ("rule:nominal", "rule:bodies")
_JOINTS = ([","], ["and"], [",", "and"], ["and", "another"], ["and", "a", "further"])


# "Victims recovered: 6" of a raid are found; where nobody is ill nobody gets well.
_LOST = frozenset(
    "victims juveniles minors children girls boys teens teenagers runaways kids".split()
)
_SICKNESS = frozenset(
    """
    virus disease covid cholera ebola patients patient hospital hospitals infection infections
    infected illness ill sick outbreak cases health surgery medical wounds injuries injured
    """.split()
)


def settle_recovery(
    reading: Reading,
    draft: Draft,
    verdict: Verdict,
    named: Verdict | None,
    previous: tuple[Draft, Verdict | None] | None,
) -> Verdict:
    """Bodies are recovered dead; those who are recovering from wounds are not well yet.

    "Two dead, three recovering after a shooting": what is said behind a count is of the living.

    Args:
        reading: The sentence.
        draft: Those who are said to have recovered or to be recovering.
        verdict: What was read of them.
        named: What their noun says: bodies, patients.
        previous: The count before in the sentence, with its verdict.
    """
    if verdict.outcome is Outcome.RESCUED:
        return read_bodies(reading, draft) or verdict  # "three of the bodies were retrieved"
    if verdict.outcome is not Outcome.RECOVERED:
        return verdict
    lower = reading.document.lower
    getting_well = lower[verdict.last - 1] == "recovering" and verdict.first > draft.number.first
    dead = named is not None and named.outcome is Outcome.KILLED
    if dead or (not getting_well and _goes_on_with_bodies(reading, draft, previous)):
        return verdict._replace(outcome=Outcome.KILLED)
    if lower[verdict.last - 1] != "recovering":
        noun = "" if draft.noun is None else draft.noun.value.lower().split()[-1]
        found = noun in _LOST and _SICKNESS.isdisjoint(reading.document.vocabulary)
        return verdict._replace(outcome=Outcome.RESCUED) if found else verdict
    behind = lower[verdict.last : min(verdict.last + _BEHIND, draft.clause.last)]
    if behind[:1] == ["from"] and not _WOUNDS.isdisjoint(behind):
        return verdict._replace(outcome=Outcome.INJURED)
    if behind[:1] == ["after"] and getting_well and _CARE.isdisjoint(behind):
        return verdict._replace(outcome=Outcome.INJURED)  # "three are recovering after a crash"
    if behind[:1] in (["in"], ["at"]) and not _WARDS.isdisjoint(behind):
        return verdict._replace(outcome=Outcome.HOSPITALISED)
    return verdict


def read_found(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """Others found beside bodies: "nine bodies were at the shore, and divers found six others"."""
    other, told = previous if previous is not None else (None, None)
    if other is None or told is None or told.outcome is not Outcome.KILLED:
        return None
    if _goes_on_with_bodies(reading, draft, previous) and told.by in _OF_BODIES:
        return told._replace(by="rule:bodies")  # "the bodies of nine men, two girls and a boy"
    lower, at = reading.document.lower, reading.start(draft)
    bare = draft.noun is None or draft.noun.value.lower() == "others"
    bodies = other.noun is not None and other.noun.value.lower().split()[-1] in _BODIES
    if not bare or not bodies or lower[at - 1] not in _FOUND:
        return None
    if lower[draft.phrase.last : draft.phrase.last + 1] == ["alive"]:
        return None
    return told._replace(by="rule:bodies")


def read_bodies(reading: Reading, draft: Draft) -> Verdict | None:
    """Some of those who were found dead: "26 of the bodies were found in a well"."""
    of = draft.phrase.of
    if of is None or reading.document.lower[of[1] - 1] not in _FALLEN:
        return None
    return Verdict(Outcome.KILLED, "rule:bodies", *of, role=Role.VICTIM)


def _goes_on_with_bodies(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> bool:
    """Whether bodies are counted on: "nine bodies were found and another five were recovered"."""
    other, told = previous if previous is not None else (None, None)
    if other is None or told is None or told.outcome is not Outcome.KILLED:
        return False
    lower = reading.document.lower
    if draft.noun is None:
        bodies = other.noun is not None and other.noun.value.lower().split()[-1] in _BODIES
        return bodies or not _BODIES.isdisjoint(lower[told.first : told.last])
    between = lower[other.phrase.last : draft.phrase.first]
    return between in _JOINTS and not _BODIES.isdisjoint(lower[told.first : told.last])
