"""Groups that an opening or the sentence before names: "As for the brokers", "The suspects ..."."""

from statextract.link.fit import noun_of
from statextract.link.grammar import AUXILIARIES, COPULAS
from statextract.link.named import find_named
from statextract.link.sayings import behind_saying
from statextract.link.scene import Scene

_ANNOUNCING = (("as", "for"), ("with", "respect", "to"), ("with", "regard", "to"), ("regarding",))
_QUANTIFIERS = frozenset("many most some few all".split())
# Nouns, without plural s, of what a country is divided into.
AREAS = frozenset(
    """
    countrie state province district region citie town village nation area zone countie
    municipalitie governorate department prefecture jurisdiction location place
    """.split()
)
_NAME = 4  # tokens of "the rescued passengers"


def others_before(scene: Scene, index: int) -> bool:
    """Whether the sentence before is about people whom nobody counts: "Detectives posed as ..."."""
    number = scene.drafts[index].sentence - 1
    if number < 0 or number in scene.by_sentence:
        return False
    first = scene.document.sentences[number].first
    hits = scene.document.starting(scene.lexicons.people).get(first, ())
    return any(scene.word(hit.last - 1).endswith("s") for hit in hits)


def subject_before(scene: Scene, index: int) -> int | None:
    """The group that the sentence before is about, if it names it and counts nothing.

    "The suspects range in age from 19 to 71. They include four soldiers."
    """
    number = scene.drafts[index].sentence - 1
    if number < 0 or number in scene.by_sentence:
        return None
    return named_at_head(scene, index, number)


def named_at_head(scene: Scene, index: int, number: int) -> int | None:
    """The group that a sentence names at its head: "Most of the wounded have gone home"."""
    sentence = scene.document.sentences[number]
    first = _behind_quantifier(scene, behind_saying(scene, sentence.first, sentence.last))
    start = first + (scene.word(first) == "those")  # "most of those arrested are citizens"
    for token in range(start + 1, min(sentence.last, first + _NAME + 1)):
        if token == start + 1 and token + 1 in scene.document.starting(scene.lexicons.people):
            continue  # "the freed girls were taken to a clinic"
        if scene.word(token) in AUXILIARIES or token in scene.document.starting(
            scene.lexicons.outcomes
        ):
            return find_named(scene, index, first, token + (start == token - 1))
    return find_named(scene, index, first, min(sentence.last, first + 3))


def counts_areas(scene: Scene, index: int) -> bool:
    """Whether a count is of districts, states or towns, not of what was told of there."""
    return noun_of(scene.drafts[index]) in AREAS


def own_subject(scene: Scene, index: int, token: int) -> int | None:
    """The group that the sentence of "them" names first, if it counts nothing before.

    "The tourists were from China, 29 of them, and Russia, six."
    """
    last = scene.drafts[index].number.first
    first = _behind_quantifier(scene, behind_saying(scene, scene.sentence(index).first, last))
    before = scene.earlier_in_sentence(index)
    if scene.word(first) != "the" or any(not counts_areas(scene, other) for other in before):
        return None
    verb = next((t for t in range(first + 1, first + _NAME) if scene.word(t) in COPULAS), None)
    if verb is None or not verb < last < token:
        return None
    return find_named(scene, index, first, verb)


def named_subject(scene: Scene, index: int) -> int | None:
    """The group that the sentence of a count begins with: "The girls were put in three homes"."""
    first = behind_saying(scene, scene.sentence(index).first, scene.drafts[index].number.first)
    if scene.word(first) != "the":
        return None
    tokens = range(first + 1, min(first + _NAME, scene.drafts[index].number.first))
    verb = next((token for token in tokens if scene.word(token) in AUXILIARIES), None)
    return None if verb is None else find_named(scene, index, first, verb)


def _behind_quantifier(scene: Scene, first: int) -> int:
    """The token behind "many of", else the first."""
    return (
        first + 2 if scene.word(first) in _QUANTIFIERS and scene.word(first + 1) == "of" else first
    )


def some_of_others_before(scene: Scene, index: int) -> bool:
    """Whether the sentence before is about some of a group that nobody counts.

    "Many of the witnesses had been members. Five were paid."
    """
    number = scene.drafts[index].sentence - 1
    if number < 0 or number in scene.by_sentence:
        return False
    first = scene.document.sentences[number].first
    named = _behind_quantifier(scene, first)
    people = scene.document.starting(scene.lexicons.people)
    return named > first and named + 1 in people and subject_before(scene, index) is None


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
