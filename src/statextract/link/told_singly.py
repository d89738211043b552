"""People told of one at a time among the parts of a whole: "and another was shot dead".

"Seven broke out. Three were caught and another was shot. The remaining three ..." leaves nobody
out, though 3 + 3 is not 7.
"""

from functools import partial
from itertools import takewhile

from statextract.lexicons.people import Person
from statextract.link.filled import without_shares
from statextract.link.grammar import PREPOSITIONS
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_name, is_verb
from statextract.link.within import within
from statextract.model.document import Hit
from statextract.model.vocabulary import NumberType, Unit

_OF_ONE = frozenset("a an the his her its their another".split())
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth last".split())
_NEAR = 7  # tokens of "a 60 - year - old woman"
_SAYING = frozenset("said says told added announced confirmed".split())
_ANY = 99  # people in a family that nobody has counted
_SAID = 6  # tokens of "a local monitor and a relief group said"
_GLUE = frozenset(["-", "'s", "’s"])  # "an Ohio sheriff's deputy"
_ENDS = frozenset(". , ;".split())
_BEHIND = frozenset(", . ; and or who whose is has".split())


def lack_singles(scene: Scene, listing: Listing) -> bool:
    """Whether the parts fall short by no more people than are told one at a time beside them."""
    if listing.whole is None:
        return False
    parts = without_shares(scene, listing).parts
    told = sum(scene.drafts[part].number.high or 0 for part in parts)
    lacking = (scene.drafts[listing.whole].number.low or 0) - told
    if lacking <= 0:
        return False
    begun = (listing.whole, *parts) if _go_with_whole(scene, listing) else parts
    first = min(scene.sites[index].first for index in begun)
    last = max(scene.drafts[part].number.first for part in parts)
    return lacking <= count_singles(scene, first, last)


def _go_with_whole(scene: Scene, listing: Listing) -> bool:
    """Whether who is told between whole and parts may be one of the parts."""
    sentence = scene.drafts[min(listing.parts)].sentence
    beside = listing.whole is not None and scene.drafts[listing.whole].sentence == sentence
    return beside or listing.rest is not None


def count_singles(scene: Scene, first: int, last: int) -> int:
    """Return how many are told one at a time between two tokens, a noun counted once."""
    nouns, others = dict[str, int](), _count_untied(scene, first, last)
    starting = scene.document.starting(scene.lexicons.people)
    for token in range(first, last):
        others += _is_alone(scene, token)
        if scene.word(token) not in _OF_ONE:
            continue
        near = takewhile(partial(_is_modifier, scene), range(token + 1, min(token + _NEAR, last)))
        hits = [hit for at in near for hit in starting.get(at, ()) if _is_of_one(scene, hit)]
        nouns.update({scene.word(hit.last - 1): _size_of(hit.entry) for hit in hits[:1]})
    return sum(nouns.values()) + others + _count_named(scene, first, last)


def _size_of(person: Person) -> int:
    """How many a noun stands for; a family may be any number."""
    return person.size or (1 if person.unit is Unit.PERSON else _ANY)


def _count_untied(scene: Scene, first: int, last: int) -> int:
    """How many counts of one between two tokens are part of nothing: "one was found dead"."""
    numbers = scene.document.sentence_of
    sentences = range(numbers[first], numbers[last] + 1)
    told = [other for number in sentences for other in scene.by_sentence.get(number, ())]
    return sum(
        first <= draft.number.first < last
        and draft.number.value == 1
        and draft.of is None
        and draft.phrase.head is None
        for draft in (scene.drafts[other] for other in told)
    )


def _is_alone(scene: Scene, token: int) -> bool:
    """Whether one is told without a noun: "another was shot", "the body of a fourth"."""
    ordinal = scene.word(token) in _ORDINALS and scene.word(token - 1) in ("a", "the")
    if ordinal:
        return scene.word(token + 1) in _BEHIND or is_verb(scene, token + 1)
    if scene.word(token) not in ("another", "one") or scene.word(token - 1) == "other":
        return False
    joined = scene.word(token - 1) == "-"  # "twenty-one"
    return is_verb(scene, token + 1) and not joined and not _is_number(scene, token)


def _is_modifier(scene: Scene, token: int) -> bool:
    """Whether a token may stand between a determiner and its noun, or is the noun."""
    word = scene.word(token)
    return word in _GLUE or (word[:1].isalnum() and word != "other" and word not in PREPOSITIONS)


def _is_of_one(scene: Scene, hit: Hit[Person]) -> bool:
    """Whether a noun is of one person or family, who does not speak: "their grandmother"."""
    person, behind = hit.entry, scene.word(hit.last)
    listed = scene.word(hit.first - 1) == "a" and behind in (",", "and")  # "a family, three boys"
    if person.adjective or (person.unit is not Unit.PERSON and not listed):
        return False
    if person.size is not None and behind == "of":
        return False  # "a couple of days"
    if person.outcome is not None:
        return False  # "a rescue" and "the case fatality" are nobody
    printed = " ".join(scene.between(hit.first, hit.last)).replace(" 's", "'s").replace(" ’s", "'s")
    if not printed == person.singular.lower() != person.plural.lower():
        return False
    things = scene.document.starting(scene.lexicons.objects)
    thing = hit.last in things or hit.first in things  # "a passenger bus"
    heads = is_verb(scene, hit.last) or behind in _BEHIND or behind in PREPOSITIONS
    told = scene.between(hit.last, hit.last + _SAID)
    own = takewhile(
        lambda word: word not in _ENDS, told
    )  # not "died. Police said", "died, he said"
    return heads and not thing and _SAYING.isdisjoint(own)


def _is_number(scene: Scene, token: int) -> bool:
    """Whether a count that the article tells, or a larger number, begins at a token."""
    return any(
        number.last > token + 1 or scene.draft_of(number) is not None
        for number in within(scene.mentions.numbers, token, token + 1)
    )


def _count_named(scene: Scene, first: int, last: int) -> int:
    """How many are named with their age: "Rosa Diaz, 24, died"."""
    return sum(
        number.type is NumberType.AGE
        and scene.word(number.first - 1) == ","
        and is_name(scene, number.first - 2)
        for number in within(scene.mentions.numbers, first, last)
    )
