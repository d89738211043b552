"""What a pronoun or a definite noun refers back to."""

from collections.abc import Iterator
from dataclasses import dataclass

from statextract.link.ellipsis import recognise
from statextract.link.fit import GENERIC, can_hold, fits, is_like, noun_of, units_agree
from statextract.link.grammar import ARTICLES, AUXILIARIES, THEM, WHOM
from statextract.link.scene import Scene, counts_people
from statextract.model.draft import Draft
from statextract.model.vocabulary import Age, Outcome, Role, Sex, Unit

_ANNOUNCING = (("as", "for"), ("with", "respect", "to"), ("with", "regard", "to"), ("regarding",))
_GOING_ON = frozenset("who whose in from on aboard under".split())
_MEMORY = 150  # figures back that a noun can name
_NAME = 4  # tokens of "the rescued passengers"
_SLIP = 1.5
_NEAR = 4  # tokens from "of" to the number of "of Derna's 80 orphans"
_REACH = 3  # sentences that a pronoun reaches back over, counting only those with figures


def resolve_group(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the draft that a partitive complement names: "them", "whom", "the 98 victims".

    Args:
        scene: The article.
        index: The draft that is part of it.
        first: First token of the complement.
        last: The token after it.
    """
    named = first < last and scene.word(first) not in THEM | WHOM
    for other in scene.by_sentence[scene.drafts[index].sentence]:
        number = scene.drafts[other].number
        begins = scene.drafts[other].phrase.first
        inside = first <= number.first < last or scene.sites[other].first == first
        inside = inside or (named and first <= begins <= last + 1 and number.first - first <= _NEAR)
        apart = "and" in scene.between(first, number.first)
        if other != index and inside and not apart:
            recognise(scene, other)
            return other
    words = scene.between(first, last)
    if not words:
        return None
    if words[0] == "those" and _is_described(scene, last):
        known = find_named(scene, index, first, last + 3)
        nearest = next(iter(scene.earlier_in_sentence(index)), None)
        if known is None and nearest is None:
            return find_topic(scene, index, nearest=False)
        return nearest if known is None else known
    if words[0] in WHOM or (len(words) == 1 and words[0] in THEM):
        return find_pronoun(scene, index, first, relative=words[0] in WHOM)
    if "latter" in words:
        return next(iter(_before(scene, index)), None)
    if words[0] in THEM and words[-1] in ("number", "total", "figure"):
        return find_pronoun(scene, index, first)
    known = find_named(scene, index, first, last)
    return _counted_so(scene, index, first, last) if known is None else known


def _counted_so(scene: Scene, index: int, first: int, last: int) -> int | None:
    """What "the passengers" names though it was counted by another noun: the topic, if people."""
    people = scene.document.starting(scene.lexicons.people)
    plural = scene.word(last - 1).endswith("s") or scene.word(last - 1) in ("people", "crew")
    named = any(token in people for token in range(first, last))
    if scene.word(first) != "the" or last - first > _NAME or not (plural and named):
        return None
    topic = find_topic(scene, index)
    if topic is None or not can_hold(scene.drafts[topic], scene.drafts[index]):
        return None
    return topic if counts_people(_unit_of(scene.drafts[topic])) else None


def _unit_of(draft: Draft) -> Unit | None:
    return None if draft.unit is None else draft.unit.value


def _is_described(scene: Scene, token: int) -> bool:
    """Whether "those" goes on: "those arrested", "those who fled"."""
    words = scene.between(token, token + 1)
    if not words or words[0] in AUXILIARIES:
        return False
    fated = token in scene.document.starting(scene.lexicons.outcomes)
    participle = words[0].endswith("ed") and len(words[0]) > 4
    return fated or participle or words[0] in _GOING_ON


def find_pronoun(scene: Scene, index: int, token: int, *, relative: bool = False) -> int | None:
    """Return the figure that "them" or "whom" at ``token`` refers to.

    In the same sentence that is the nearest figure that is visible from here, else the topic of
    the nearest earlier sentence.
    """
    mine = scene.drafts[index]
    for other in scene.earlier_in_sentence(index):
        theirs = scene.drafts[other]
        if theirs.number.first >= token or not units_agree(mine, theirs):
            continue
        if is_like(mine, theirs) and not is_complement(scene, other):
            return _shared(scene, index, other)
    if relative:
        return None
    announced = announced_group(scene, index)
    return find_named(scene, index, *announced) if announced else find_topic(scene, index)


def announced_group(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the tokens of the group that "As for the brokers," announces, up to its comma."""
    document = scene.document
    sentence = scene.sentence(index)
    for opening in _ANNOUNCING:
        first = sentence.first + len(opening)
        if tuple(document.lower[sentence.first : first]) == opening:
            last = first
            while last < min(sentence.last, first + 8) and scene.word(last) != ",":
                last += 1
            return first, last
    return None


def is_complement(scene: Scene, index: int) -> bool:
    """Whether a count only says what another of its sentence is part of: "80 of the 120"."""
    return any(
        other < index and scene.whole_of(other) == index
        for other in scene.by_sentence[scene.drafts[index].sentence]
    )


def _shared(scene: Scene, index: int, other: int) -> int:
    """The whole of "300 of them women" for "90 of them children": both are of the same them."""
    both = [scene.drafts[i].phrase.of for i in (index, other)]
    words = [None if of is None else tuple(scene.between(*of)) for of in both]
    whole = scene.whole_of(other)
    same = words[0] is not None and words[0] == words[1]
    return whole if same and whole is not None else other


def find_topic(
    scene: Scene, index: int, reach: int = _REACH, *, nearest: bool = True
) -> int | None:
    """Return the leading figure of the nearest earlier sentence that has any, if it fits.

    With ``nearest`` off, sentences whose leading figures do not fit are passed over.

    A figure leads if it is no part of another in its sentence and stands in no aside.
    """
    small = None
    for sentence in scene.sentences_before(scene.drafts[index].sentence, reach):
        led = False
        for other in scene.by_sentence[sentence]:
            if leads(scene, other) and fits(scene, index, other):
                group = _group_of(scene, index, other)
                if can_hold(scene.drafts[group], scene.drafts[index]):
                    return group
                if small is None and _is_slip(scene.drafts[group], scene.drafts[index]):
                    small = group
            led = led or leads(scene, other)
        if led and nearest:
            return small
    return small


def _is_slip(whole: Draft, part: Draft) -> bool:
    """Whether a part is larger than its whole by no more than a misprint would make it."""
    return (part.number.low or 0) <= _SLIP * (whole.number.high or 0)


def _group_of(scene: Scene, index: int, other: int) -> int:
    """The whole of a figure that was told as one of several parts, else the figure itself."""
    listing = scene.listing_of.get(other)
    if listing is None or listing.whole is None or len(listing.parts) < 2:
        return other
    return listing.whole if fits(scene, index, listing.whole) else other


def leads(scene: Scene, index: int) -> bool:
    """Whether a figure is what its sentence is about, not a detail of it."""
    draft = scene.drafts[index]
    if draft.unit is None or draft.unit.value is Unit.SHARE or draft.direction is not None:
        return False
    if is_baseline(scene, index):
        return False
    aside = scene.sites[index].aside
    return not scene.is_within(index, draft.sentence) and (aside is None or aside.kind == "dash")


def _fate_of(draft: Draft) -> Outcome | None:
    return None if draft.outcome is None else draft.outcome.value


def is_baseline(scene: Scene, index: int) -> bool:
    """Whether a figure is only what another is compared with: "down from 3,190 a year earlier"."""
    change = scene.changes.get(index)
    return change is not None and change.role == "old"


def find_named(scene: Scene, index: int, first: int, last: int) -> int | None:
    """Return the nearest earlier figure that a definite noun phrase names: "the dead girls"."""
    alike = _closest(scene, list(find_alike(scene, index, first, last)), first, last)
    known: set[int | None] = set()
    for number, draft in enumerate(scene.drafts):
        if draft.same_as is not None:
            known |= {number, draft.same_as.value}
    known.update(listing.whole for listing in scene.listings if listing.whole is not None)
    fate = scene.drafts[index].outcome
    if fate is not None and fate.value is not None:
        alike = [o for o in alike if _fate_of(scene.drafts[o]) in (fate.value, None)] or alike
    alike = [o for o in alike if not is_baseline(scene, o)] or alike
    alike = [o for o in alike if can_hold(scene.drafts[o], scene.drafts[index])] or alike
    alike = [other for other in alike if scene.sites[other].aside is None] or alike
    found = alike[0] if alike else None
    if not _is_marked(scene, first, last):
        found = next((other for other in alike if other in scene.known), found)
    while found is not None and scene.whole_of(found) in alike:
        found = scene.whole_of(found)
    return None if found is None else scene.first_of(found)


def _closest(scene: Scene, alike: list[int], first: int, last: int) -> list[int]:
    """The figures that print the very noun of the phrase, if it is a telling one; else all.

    "As for the brokers" names the 121 brokers, not the 175 suspects whom they are among.
    """
    sought = _Description.read(scene, first, last)
    noun = None if sought is None or sought.noun is None else sought.noun.split()[-1].rstrip("s")
    if noun is None or noun in GENERIC:
        return alike
    return [other for other in alike if noun_of(scene.drafts[other]) == noun] or alike


def _is_marked(scene: Scene, first: int, last: int) -> bool:
    """Whether a noun phrase names a group by what sets it apart, not just "the victims"."""
    sought = _Description.read(scene, first, last)
    return sought is not None and bool(sought.nationality or sought.sex or sought.age)


def find_alike(scene: Scene, index: int, first: int, last: int) -> Iterator[int]:
    """Yield every earlier figure that a definite noun phrase can name, nearest first."""
    sought = _Description.read(scene, first, last)
    if sought is None:
        return
    for other in _before(scene, index):
        if fits(scene, index, other) and sought.suits(scene, other):
            yield other


def _before(scene: Scene, index: int) -> Iterator[int]:
    """The figures before one, nearest first, without the closed asides of its sentence."""
    yield from scene.earlier_in_sentence(index)
    floor = scene.by_sentence[scene.drafts[index].sentence][0]
    for other in range(floor - 1, max(-1, floor - _MEMORY), -1):
        if scene.drafts[other].unit is not None:
            yield other


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

    @classmethod
    def read(cls, scene: Scene, first: int, last: int) -> "_Description | None":
        document, lexicons = scene.document, scene.lexicons
        if scene.word(first) not in ARTICLES:
            return None
        found = cls()
        people = document.starting(lexicons.people)
        cases = document.starting(lexicons.cases)
        outcomes = document.starting(lexicons.outcomes)
        peoples = document.starting(lexicons.peoples)
        for token in range(first + 1, min(last, first + 7)):
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
        return found

    def suits(self, scene: Scene, index: int) -> bool:
        draft = scene.drafts[index]
        unit = draft.unit.value if draft.unit else None
        if self.unit is not None and unit is not self.unit:
            return False
        if self.unit is None and unit not in (Unit.PERSON, Unit.HOUSEHOLD):
            return False
        if self.sex is not None and (draft.sex is None or draft.sex.value is not self.sex):
            return False
        if self.age is not None and (draft.age is None or draft.age.value is not self.age):
            return False
        if self.noun is not None and noun_of(draft) == self.noun.split()[-1].rstrip("s"):
            return not self.nationality or self._is_of_nation(draft)
        if self.nationality:
            return self._is_of_nation(draft)
        if self.outcome is not None:
            return draft.outcome is not None and draft.outcome.value is self.outcome
        if self.sex is not None or self.age is not None:
            return True
        if not leads(scene, index):
            return False
        if self.role is not None:
            return draft.role is not None and draft.role.value is self.role
        return self.noun is not None and self.noun.rstrip("s") in GENERIC

    def _is_of_nation(self, draft: Draft) -> bool:
        return draft.nationality is not None and self.nationality == set(draft.nationality.value)
