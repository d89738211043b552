"""What the next sentence tells of the same people: "Troops met 40 men. They were flown out"."""

from collections.abc import Callable, Sequence
from itertools import groupby

from statextract.attach.outcome.reading import Verdict, judge
from statextract.attach.outcome.shape import Predicate, Shape
from statextract.lexicons import Lexicons
from statextract.model.document import Document, Sentence, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Unit

_SAID = (Shape.PASSIVE, Shape.SUBJECT)
_DEFINITE = frozenset("the these those".split())
_GROUPS = frozenset(("group",))
_PEOPLE = (Unit.PERSON, Unit.HOUSEHOLD)
_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_FINDING = frozenset("find discover spot trace uncover locate".split())
_INCLUDED = ("including", "(", "them", "among")
_ONE = frozenset((0, 1))
_WEAK = frozenset((None, Outcome.IDENTIFIED))
_OTHERS = frozenset("other others remaining rest last first second third".split())
_MEASURES = frozenset("group groups batch batches total number team families".split())
_NOUN = 3  # tokens of "the nine women", "the rescued workers"


class NextTeller:
    """Reads fates that only the following sentence tells; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._people = lexicons.people
        self._officers = lexicons.classes.of("officer")

    def __call__(
        self,
        document: Document,
        drafts: Sequence[Draft],
        verdicts: list[Verdict | None],
        predicates: Callable[[Sentence], Sequence[Predicate]],
    ) -> None:
        """Fill the verdicts of counts of whom their own sentence tells no fate.

        "They" or the same noun has to open the next sentence, and nobody else to be meant.
        """
        for index, group in groupby(range(len(drafts)), key=lambda i: drafts[i].sentence):
            if index + 1 == len(document.sentences):
                break
            following = document.sentences[index + 1]
            told = list(group)
            if following.kind in _TITLES or document.sentences[index].kind in _TITLES:
                continue
            if following.first == following.last:
                continue
            if document.lower[following.first] not in _DEFINITE | {"they", "all"}:
                continue
            one = self._only(document, [drafts[i] for i in told])
            if one is None or not _is_open(verdicts[told[one]]):
                continue
            draft = drafts[told[one]]
            at = _subject_end(document, draft, following)
            things = any(_is_beside(document, drafts[i], draft) for i in told)
            if at < 0 or things or self._has_rivals(document, draft):
                continue
            found = next((each for each in predicates(following) if each.group == at), None)
            if found is not None and _tells(found):
                verdicts[told[one]] = judge(found, "next")

    def _only(self, document: Document, drafts: Sequence[Draft]) -> int | None:
        """The only count of people in a sentence but for those that are included in it."""
        main = [i for i, draft in enumerate(drafts) if _is_main(document, draft)]
        return main[0] if len(main) == 1 else None

    def _has_rivals(self, document: Document, draft: Draft) -> bool:
        """Whether others in a sentence may be meant: "12 girls in a bar that two men ran"."""
        phrase = draft.phrase
        for hit in document.within(self._people, draft.sentence):
            inside = phrase.first <= hit.first < max(phrase.last, phrase.tail)
            plural = document.lower[hit.last - 1] == hit.entry.plural.lower().split()[-1]
            officer = document.lower[hit.last - 1] in self._officers
            counted = document.lower[hit.first - 1][0].isdigit()
            if plural and not (inside or officer or counted or hit.entry.adjective):
                return True
        return False


def _is_beside(document: Document, other: Draft, draft: Draft) -> bool:
    """Whether things may be meant: "Ten buses carried 40 men", "on the farm 12 cows and 14 men"."""
    if other is draft or other.unit is None or other.unit.value is not Unit.OBJECT:
        return False
    opens = other.phrase.first <= document.sentences[draft.sentence].first + 1
    between = document.lower[other.phrase.last : draft.phrase.first]
    return other.number.value not in _ONE and (opens or between == ["and"])


def _is_main(document: Document, draft: Draft) -> bool:
    if draft.unit is None or draft.unit.value not in _PEOPLE:
        return False
    if draft.number.type is NumberType.SHARE or draft.number.value in _ONE:
        return False
    first = document.sentences[draft.sentence].first
    before = document.lower[max(first, draft.phrase.first - 1) : draft.phrase.first]
    if before and before[-1] in _INCLUDED:
        return False
    if before == ["of"] and document.lower[draft.phrase.first - 2] not in _MEASURES:
        return False  # "the youngest of the 13 victims"
    words = document.lower[first : draft.number.first]
    return words.count("(") == words.count(")")


def _is_open(verdict: Verdict | None) -> bool:
    """Whether nothing was told of people but what they did or were."""
    if verdict is None or verdict.by == "rule:other-verb":
        return True
    if verdict.outcome is not None or verdict.by == "rule:negated" or verdict.entry is None:
        return False
    return verdict.entry.open_to is not None or verdict.entry.lemma in _FINDING


def _subject_end(document: Document, draft: Draft, following: Sentence) -> int:
    """The token behind "they", "all of them", "the girls" that open a sentence, else -1."""
    lower, first = document.lower, following.first
    if lower[first] == "they":
        return first + 1
    if lower[first] == "all":
        if lower[first + 1 : first + 3] == ["of", "them"]:
            return first + 3
        return first + 1
    head = draft.phrase.head
    noun = "" if head is None else lower[head[1] - 1]
    for at in range(first + 1, min(first + _NOUN + 1, following.last)):
        if lower[at] == noun or lower[at] in _GROUPS:
            return at + 1
        if lower[at][0].isdigit() or lower[at] in _OTHERS:
            return -1
    return -1


def _tells(predicate: Predicate) -> bool:
    plain = not (predicate.negated or predicate.modal) and predicate.finite
    return plain and predicate.shape in _SAID and predicate.entry.outcome not in _WEAK
