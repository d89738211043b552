"""Shares with the part and the whole that they are of: "44 of the 60 (73 percent)"."""

from itertools import takewhile

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of
from statextract.link.grammar import COPULAS
from statextract.link.pronoun import is_complement
from statextract.link.relations.term import build_term
from statextract.link.scene import Scene
from statextract.model.draft import RelationDraft
from statextract.model.vocabulary import Outcome, RelationKind, Unit

_CLAUSE = 14  # words in which a clause says what its count is
_SHORT = 2  # letters of a word that says little: "a", "in"
_NEAR = 4  # tokens between a part and the share that restates it
_NEXT = frozenset(["and", "while", "but", ";", "plus"])
_CUES = frozenset("including include whom which among".split())  # what follows is part of it
_PLAIN = COPULAS | frozenset("of them these those the whom all also other more".split())
_FATALITY = frozenset("fatality lethality cfr".split())
_JOINTS = frozenset(["or", "(", ",", "i.e.", "about", "roughly", "nearly", "almost", "–"])


def relate_shares(scene: Scene) -> list[RelationDraft]:
    """Return a relation for each share whose whole is known, its part too where printed."""
    relations = []
    printed = {share: count for count, share in reversed(scene.share_of.items())}
    for index, draft in enumerate(scene.drafts):
        if draft.unit is None or draft.unit.value is not Unit.SHARE:
            continue
        whole = scene.whole_of(index)
        if whole is None:
            continue
        if fate_of(scene.drafts[whole]) is Outcome.KILLED and _is_fatality(scene, index):
            continue  # "All ten died, eight of them at home (case fatality ratio 100%)"
        if _says_again(scene, index, whole):
            continue  # the share is of a group told elsewhere, and the count its part
        part = _find_part(scene, index, whole)
        if part is None:
            part = _behind_colon(scene, index)
        if part is None:
            part = find_with_trait(scene, index, whole)
        terms = [build_term(scene, "share", index), build_term(scene, "total", whole)]
        if part is None:
            part = printed.get(index)
        if part is not None and not _is_of_place(scene, index, part):
            terms.insert(1, build_term(scene, "part", part))
        relations.append(RelationDraft(RelationKind.SHARE_OF, tuple(terms), scene.cite(index)))
    return relations


def _says_again(scene: Scene, share: int, count: int) -> bool:
    """Whether a share is alone in brackets behind a count: "96 (8%) were thin", "12 cases (8%)"."""
    number, aside = scene.drafts[share].number, scene.sites[share].aside
    alone = aside is not None and (aside.first, aside.last) == (number.first - 1, number.last)
    told = scene.drafts[count]
    if alone and told.phrase.last == number.first - 1 and told.of is None:
        return not is_complement(scene, count)  # "44 of the 60 passengers (73%)"
    return alone and told.number.last == number.first - 1


def _is_fatality(scene: Scene, share: int) -> bool:
    """Whether a share in brackets is labelled as that of the cases who died."""
    aside = scene.sites[share].aside
    words = () if aside is None else scene.between(aside.first, scene.drafts[share].number.first)
    return not _FATALITY.isdisjoint(words)


def _is_of_place(scene: Scene, share: int, count: int) -> bool:
    """Whether a count is but one item of a list: "Half were in two towns: 30 in Lyon, 15 in ...".

    A list of kinds may name those of the share: "60% are men: 54 men and 36 women".
    """
    listing = scene.listing_of.get(count)
    listed = listing is not None and listing.form == "aside" and len(listing.parts) > 1
    return count > share and listed and not dimension_of(scene, count)


def _find_part(scene: Scene, share: int, whole: int) -> int | None:
    """The count that the share says again: right before it or behind it, of the same whole."""
    return next(
        (
            other
            for other in (share - 1, share - 2, share + 1, share + 2)
            if 0 <= other < len(scene.drafts)
            and other != whole
            and _root(scene, scene.whole_of(other)) == _root(scene, whole)
            and _touch(scene, *sorted((other, share)))
            and not _is_of_the_living(scene, share, other)
        ),
        None,
    )


def _is_of_the_living(scene: Scene, share: int, count: int) -> bool:
    """Whether a share is of those who die and a count not: "fatality 4%; 9,742 have gone home"."""
    fate = scene.drafts[share].outcome
    dying = fate is not None and fate.by == "rule:fatality"
    return dying and fate_of(scene.drafts[count]) not in (None, Outcome.KILLED)


def _behind_colon(scene: Scene, share: int) -> int | None:
    """The count that a clause with a share ends on: "One in five ... was ill: 29 people."."""
    members = scene.by_sentence[scene.drafts[share].sentence]
    last, sentence = members[-1], scene.sentence(share)
    unit = scene.drafts[last].unit
    if (
        last == share
        or unit is None
        or unit.value is Unit.SHARE
        or scene.whole_of(last) is not None
    ):
        return None
    alone = scene.word(scene.sites[last].first - 1) == ":"
    ends = sentence.last - max(scene.sites[last].last, scene.drafts[last].phrase.last) <= 1
    return last if alone and ends else None


def find_with_trait(scene: Scene, share: int, whole: int) -> int | None:
    """The later count of the same whole of which the same is said: "half were women ... 40 women".

    What is said must be a trait that a lexicon knows (sex, age), or the same word behind "was".
    """
    said = trait_of(scene, share)
    if said is None:
        return None
    for other in range(share + 1, len(scene.drafts)):
        draft = scene.drafts[other]
        if draft.sentence - scene.drafts[share].sentence > 1:
            return None
        same_whole = scene.whole_of(other) is not None and _root(
            scene, scene.whole_of(other)
        ) == _root(scene, whole)
        counts = draft.unit is not None and draft.unit.value is not Unit.SHARE
        alike = same_whole and counts and trait_of(scene, other) == said
        alike = alike and not _are_of_two_ages(scene, share, other)
        if alike and not _is_narrowed(scene, share, other):
            return other
    return None


def _are_of_two_ages(scene: Scene, share: int, count: int) -> bool:
    """Whether two limits of age are printed: "46% were below eighteen. Ten had not turned five"."""
    ages = [scene.drafts[each].age for each in (share, count)]
    limits = {
        scene.document.text(age.start, age.end).split()[-1].lower()
        for age in ages
        if age is not None and age.by == "rule:age"
    }
    return len(limits) > 1


def _is_narrowed(scene: Scene, share: int, count: int) -> bool:
    """Whether only some with a trait are meant: "half were women ... 90 were pregnant women"."""
    draft, told = scene.drafts[count], scene.drafts[share].noun
    noun = draft.noun
    if noun is None or noun.start < draft.number.end:
        return False
    if told is not None and told.value.lower() == noun.value.lower():
        narrow = False
    else:
        narrow = " " in noun.value or "-" in noun.value
    before = scene.document.text(draft.number.end, noun.start).lower().split()[-1:]
    return narrow or (before != [] and before[0].isalpha() and before[0] not in _PLAIN)


def trait_of(scene: Scene, index: int) -> tuple[object, ...] | None:
    """What a clause says that its count is: sex and age, or the word behind "was"; None if none.

    "half of the 84 were children", "59 were under 18" and "59 children" say the same.
    """
    draft = scene.drafts[index]
    sentence = scene.sentence(index)
    if draft.age is not None or draft.sex is not None:
        return (draft.sex and draft.sex.value, draft.age and draft.age.value)
    starting = scene.document.starting(scene.lexicons.people)
    aside = scene.sites[index].aside  # a verb behind the brackets is that of others
    end = sentence.last if aside is None else aside.last
    words = scene.between(draft.number.last, min(draft.number.last + _CLAUSE, end))
    told = takewhile(lambda word: word != ";", words)  # behind it others are told of
    verb = next((n for n, word in enumerate(told) if word in COPULAS), None)
    if verb is None:
        return None
    for token in range(draft.number.last + verb + 1, draft.number.last + verb + 3):
        for hit in starting.get(token, ()):
            if hit.entry.sex is not None or hit.entry.age is not None:
                return (hit.entry.sex, hit.entry.age)
    word = scene.word(draft.number.last + verb + 1)
    return (word,) if word.isalpha() and len(word) > _SHORT else None


def _root(scene: Scene, index: int | None) -> int | None:
    if index is None or scene.drafts[index].same_as is None:
        return index
    same = scene.drafts[index].same_as
    return None if same is None else same.value


def _touch(scene: Scene, first: int, second: int) -> bool:
    one, other = scene.drafts[first], scene.drafts[second]
    unit = one.unit.value if one.unit else None
    if one.sentence != other.sentence or unit is (other.unit.value if other.unit else None):
        return False
    bracket, closed = scene.sites[second].aside, scene.sites[first].aside
    if closed is not None and closed.kind == "bracket" and not closed.holds(other.number.first):
        return False  # "30% were Poles (n=300), 20% were Czechs": the 300 are not 20%
    if bracket is not None and bracket.first in (one.number.last, one.phrase.last):
        return True  # "3,973 (75%) were male"
    counted = bracket is not None and scene.word(bracket.first + 2) == "="
    if counted and second == first + 1:
        return True  # "30% were confirmed (n=300)"
    start = max(scene.sites[first].last, one.phrase.last, one.phrase.tail)
    gap = scene.between(start, scene.sites[second].first)
    if not _CUES.isdisjoint(gap):
        return False
    if ":" in gap and scene.word(scene.sites[second].first - 1) == ":":
        return True
    # "were men, and 30 were under 18": another count begins behind the comma and the word
    restated = _NEXT.isdisjoint(gap) or scene.sites[first].aside != scene.sites[second].aside
    return len(gap) <= _NEAR and bool(_JOINTS & set(gap)) and restated
