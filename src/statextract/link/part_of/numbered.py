"""Places in a row by the number of something: "the most people rescued were in Bahia, with 91".

The noun behind "number of" is what the bare numbers count, whatever the text counted before.
"""

from statextract.link.fit import fate_of, fits
from statextract.link.leading import leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene, counts_people
from statextract.link.sizes import nearly_holds
from statextract.model.document import SentenceKind
from statextract.model.draft import Cited
from statextract.model.vocabulary import NumberType, Role

_AT = frozenset(["with", "at"])
_MOST = frozenset("highest largest greatest most".split())
_REACH = 8  # sentences with figures
_FATE = 4  # tokens from the noun to its participle
_FAR = 40  # tokens from the noun to the last of the row


@rule(["number", "numbers"])
def tie_numbered(scene: Scene, index: int) -> Tie | None:
    """Give a bare number of a row the noun of "the highest number of", and its whole if told."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.phrase.head is not None or draft.number.type is not NumberType.COUNT:
        return None
    if scene.word(first - 1) not in _AT or not scene.document.words[first - 2][:1].isupper():
        return None
    noun = _noun(scene, index)
    if noun is None:
        return None
    _name(scene, index, noun)
    cue = (first - 1, first)
    whole, other = _total(scene, index), index - 1
    beside = other if other >= 0 and scene.drafts[other].sentence == draft.sentence else None
    unit = None if beside is None else scene.drafts[beside].unit
    if unit is None or unit.by != "rule:numbered":
        return None if whole is None else Tie(whole, "rule:ranked", cue, "ranked")
    return Tie(whole, "rule:ranked", cue, sibling=beside)


def _noun(scene: Scene, index: int) -> int | None:
    """The token of the people behind "the highest number of" before a count, or None."""
    first = scene.sites[index].first
    people = scene.document.starting(scene.lexicons.people)
    for token in range(first - 2, max(scene.sentence(index).first, first - _FAR), -1):
        if scene.word(token) == "of" and scene.word(token - 1) in ("number", "numbers"):
            ranked = scene.word(token - 2) in _MOST
            return token + 1 if ranked and token + 1 in people else None
    return None


def _name(scene: Scene, index: int, noun: int) -> None:
    """Make a number one of the people of a noun, with the fate of the participle behind it."""
    draft, document = scene.drafts[index], scene.document
    person = document.starting(scene.lexicons.people)[noun][0].entry
    where = document.span_of(noun, noun + 1)
    draft.unit = Cited(person.unit, "rule:numbered", *where)
    fates = document.starting(scene.lexicons.outcomes)
    for token in range(noun + 1, noun + _FATE):
        for hit in fates.get(token, ()):
            if hit.entry.pos == "verb" and hit.entry.outcome is not None:
                where = document.span_of(token, hit.last)
                draft.outcome = Cited(hit.entry.outcome, f"lexicon:{hit.entry.lemma}", *where)
                role = hit.entry.role or person.role or Role.OTHER
                draft.role = Cited(role, f"lexicon:{hit.entry.lemma}", *where)
                return


def _total(scene: Scene, index: int) -> int | None:
    """The nearest leading count before of people with that fate."""
    draft = scene.drafts[index]
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            theirs = scene.drafts[other]
            if scene.sentence(other).kind is SentenceKind.TITLE or not leads(scene, other):
                continue
            people = theirs.unit is not None and counts_people(theirs.unit.value)
            same = fate_of(draft) is not None and fate_of(theirs) is fate_of(draft)
            if people and same and nearly_holds(theirs, draft) and fits(scene, index, other):
                return scene.first_of(other)
    return None
