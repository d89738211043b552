"""Fates that cases stand for: the sick of a disease, the dead of murders and of a fatality rate."""

from collections.abc import Sequence

from statextract.attach.function_words import AUXILIARIES, is_adverb
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.attach.outcome.subject import read_behind
from statextract.lexicons import Lexicons
from statextract.lexicons.diseases import Disease
from statextract.model.document import Document, Hit, SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome, Role, Unit

_CASE, _SHARE = Unit.CASE, Unit.SHARE
_CASES = frozenset("case cases infection infections".split())
# So many names of diseases make an article one about a disease.
_OUTBREAK = 3
_RATIO = 6  # words from "fatality" to its share
_DEADLY = frozenset(("fatal", "deadly"))
_DEATHS = frozenset(("deaths", "fatality", "cfr"))
_MORE = frozenset("more other such further additional human of those these the total".split())
_NEAR = 3  # sentences
_LAW = frozenset(
    """
    police court courts judge judges tribunal prosecutors detectives lawyer lawyers auditors
    against won lawsuits fraud
    """.split()
)
_SPREADING = ("gut", "airways", "carried")
_OF_DISEASE = frozenset("new confirmed suspected probable imported local active".split())
_SOME = frozenset("them these those which whom".split())
_GOES_ON = frozenset("and but in while with since as".split())
_SAYING = frozenset("were was are is have had been being proved turned".split())
_ENDS = (Outcome.RECOVERED, Outcome.KILLED, Outcome.HOSPITALISED)
_SAID = ("rule:subject", "rule:passive")
_FATALITY = frozenset("fatality lethality cfr".split())


class CaseReader:
    """Reads the fate that the noun of cases gives; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, reading: Reading, draft: Draft) -> Verdict | None:
        """Cases of a disease are sick: "12 measles cases", "30% of the cases" in an outbreak."""
        unit = None if draft.unit is None else draft.unit.value
        counted = draft.phrase.head or draft.phrase.of
        if counted is None or unit not in (_CASE, _SHARE):
            return None
        document = reading.document
        if _CASES.isdisjoint(document.lower[slice(*counted)]):
            if unit is not _CASE:
                return None
            fatal = _said_to_be_fatal(document, draft)  # "218 fatal crashes"
            return self._of_crimes(document, counted) if fatal is None else _deadly(fatal)
        if unit is _CASE and (fatal := _fatal(document, draft)) is not None:
            return _deadly(fatal)
        if unit is _CASE and (settled := _settled(reading, draft, counted)) is not None:
            return settled
        sentence = reading.sentence
        diseases = document.hits(self._lexicons.diseases)
        near = [hit for hit in diseases if sentence.first <= hit.first < sentence.last]
        if not near and len(diseases) < _OUTBREAK:
            named = [hit for hit in diseases if _is_of_cases(document, hit, draft)]
            near = named or _headed(document, diseases, draft, counted)
        if not near and len(diseases) < _OUTBREAK:
            return None
        hit = (near or diseases)[0]
        role = Role.VICTIM if unit is _SHARE else None
        return Verdict(Outcome.SICK, "rule:disease", hit.first, hit.last, role=role)

    def _of_crimes(self, document: Document, counted: tuple[int, int]) -> Verdict | None:
        """Crimes that are counted by what they did to somebody: "62 murders"."""
        for hit in document.ending(self._lexicons.cases).get(counted[1], ()):
            if hit.first >= counted[0] and hit.entry.kind == "attack" and hit.entry.outcome:
                return Verdict(hit.entry.outcome, "rule:crime", hit.first, hit.last)
        return None


def _is_of_cases(document: Document, hit: Hit[Disease], draft: Draft) -> bool:
    """Whether cases of a disease are told right before bare ones: 11 cases of rabies. Four cases.

    Four cases of theft, or four court cases, are none of it.
    """
    before = draft.sentence - document.sentence_of[hit.first]
    if not 0 < before <= _NEAR or hit.entry.kind == "talk" or not _is_bare(document, draft):
        return False
    counted = document.lower[hit.first - 2 : hit.first]
    behind = document.following(hit.last)
    return behind in _CASES or (counted[-1:] == ["of"] and counted[0] in _CASES)


def _is_bare(document: Document, draft: Draft) -> bool:
    """Whether nothing is said of cases but that they are new, known or more: 48 new cases."""
    if draft.phrase.head is None or document.following(draft.phrase.head[1]) == "of":
        return False
    if _is_of_law(document, draft):
        return False
    words = document.lower[draft.number.last : draft.phrase.head[1]]
    return all(word in _CASES | _OF_DISEASE | _MORE for word in words)


def _is_of_law(document: Document, draft: Draft) -> bool:
    """Whether a sentence tells of courts or police, who have cases of their own."""
    sentence = document.sentences[draft.sentence]
    return not _LAW.isdisjoint(document.lower[sentence.first : sentence.last])


def _headed(
    document: Document, diseases: Sequence[Hit[Disease]], draft: Draft, counted: tuple[int, int]
) -> list[Hit[Disease]]:
    """The names in a headline, where they are those of the cases: 48 new cases in a mumps report.

    Not of any cases: "Flu vaccine stolen / Police are looking into 12 cases". Where the text
    talks of the disease again, all that are told without another noun are of it.
    """
    headed = [
        hit
        for hit in diseases
        if hit.entry.kind in _SPREADING
        and document.sentence_at(hit.first).kind in (SentenceKind.TITLE, SentenceKind.HEADING)
    ]
    words = document.lower[max(0, counted[0] - 1) : counted[1]]
    sentence = document.sentences[draft.sentence]
    beside = not _DEATHS.isdisjoint(document.lower[sentence.first : sentence.last])
    told = beside or not _OF_DISEASE.isdisjoint(words)  # "24,318 cases and 718 deaths"
    said = told and not _is_of_law(document, draft)
    again = len(diseases) > 1 and _is_bare(document, draft)
    return headed if said or again else []


def _settled(reading: Reading, draft: Draft, counted: tuple[int, int]) -> Verdict | None:
    """What has become of cases: "43 cases have recovered", "the number of recovered cases"."""
    lower = reading.document.lower
    for at in range(max(reading.sentence.first, counted[0] - 1), counted[1]):
        if lower[at] == "recovered" and lower[at - 1] not in AUXILIARIES:
            return Verdict(Outcome.RECOVERED, "rule:attribute", at, at + 1)
    behind = read_behind(reading, draft) if reading.predicates else None
    if behind is None or behind.outcome not in _ENDS or behind.by not in _SAID:
        return None
    return behind._replace(role=None)


def read_fatal(reading: Reading, draft: Draft) -> Verdict | None:
    """Those of some cases that ended in death: "90 cases, three of them fatal"."""
    lower, at = reading.document.lower, draft.number.last
    if draft.phrase.head is not None or draft.number.type is not NumberType.COUNT:
        return None
    if lower[at : at + 1] == ["of"] and lower[at + 1 : at + 2] and lower[at + 1] in _SOME:
        at += 2
    said = at > draft.number.last
    while at < reading.sentence.last and (lower[at] in _SAYING or is_adverb(lower[at])):
        said, at = True, at + 1
    if not said or at >= reading.sentence.last or lower[at] not in _DEADLY:
        return None
    ends = reading.document.following(at + 1)
    return None if ends[:1].isalpha() and ends not in _GOES_ON else _deadly(at)


def _deadly(at: int) -> Verdict:
    return Verdict(Outcome.KILLED, "rule:fatal", at, at + 1)


def _fatal(document: Document, draft: Draft) -> int | None:
    """Return the token that says of cases that they were fatal: "the other five were fatal".

    Not of "five cases of whom three were fatal": those are others.
    """
    if (said_so := _said_to_be_fatal(document, draft)) is not None:
        return said_so
    at, last = draft.phrase.last, document.sentence_at(draft.number.first).last
    while at < last and (document.lower[at] in _SAYING or is_adverb(document.lower[at])):
        at += 1
    said = at > draft.phrase.last or draft.phrase.of is not None
    return at if said and at < last and document.lower[at] in _DEADLY else None


def _said_to_be_fatal(document: Document, draft: Draft) -> int | None:
    """Return the token of "fatal" before the noun of cases, None if it is not there."""
    end = draft.number.last if draft.phrase.head is None else draft.phrase.head[1] - 1
    for at in range(draft.number.last, end):
        if document.lower[at] in _DEADLY and document.lower[at - 1] != "-":
            return at
    return None


def read_fatality(reading: Reading, draft: Draft) -> Verdict | None:
    """The deaths that a share of all cases stands for: "case fatality ratio 3.7%"."""
    first = draft.number.first
    if draft.number.type is not NumberType.SHARE:
        return None
    for at in range(max(reading.sentence.first, first - _RATIO), first):
        if reading.document.lower[at] in _FATALITY:
            return Verdict(Outcome.KILLED, "rule:fatality", at, at + 1, role=Role.VICTIM)
    return None
