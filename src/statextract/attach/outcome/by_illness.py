"""People whom an outbreak reaches: "a second outbreak struck 500 pupils", "cholera affected 40"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import DETERMINERS, PREPOSITIONS
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons.diseases import Disease
from statextract.lexicons.load import PhraseTable
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Unit

_REACHING = frozenset(["strike", "hit", "affect"])
_WITH = (["with"], ["had"], ["have"], ["has"], ["having"])
_KNOWN = frozenset("confirmed suspected severe acute active mild a an the and".split())
# "Ten people with cancer drugs", "12 doctors with malaria experience"
_OTHERWISE = frozenset(
    "drugs drug vaccine vaccines vaccination experience research tests test kits medicine "
    "symptoms treatment antibodies expertise specialists immunity prevention".split()
)
_ACTIVE = frozenset(["rule:object", "rule:level"])


def fell_ill(
    reading: Reading, verdict: Verdict | None, diseases: PhraseTable[Disease]
) -> Verdict | None:
    """Return the verdict; people whom a disease or an outbreak strikes are sick, not injured.

    It must be told before the verb: "the virus scare hit 40 hotels" counts no people.
    """
    if verdict is None or verdict.entry is None or verdict.entry.lemma not in _REACHING:
        return verdict
    if verdict.by not in _ACTIVE:
        return verdict
    document, first = reading.document, reading.sentence.first
    at = next(
        (at for at in range(verdict.first - 1, first - 1, -1) if at in document.starting(diseases)),
        None,
    )
    if at is None or _opens_another(document.lower[at : verdict.first]):
        return verdict
    return verdict._replace(outcome=Outcome.SICK, by="rule:illness")


def ill_with(reading: Reading, draft: Draft, diseases: PhraseTable[Disease]) -> Verdict | None:
    """People who have a disease: "isolated three people with measles", "nine had malaria"."""
    lower, at = reading.document.lower, draft.phrase.last
    if draft.unit is None or draft.unit.value is not Unit.PERSON or draft.noun is None:
        return None
    if lower[at : at + 1] not in _WITH:
        return None
    first = at + 1
    while first < reading.sentence.last and lower[first] in _KNOWN:
        first += 1
    for hit in reading.document.starting(diseases).get(first, ()):
        if reading.document.following(hit.last) not in _OTHERWISE:
            return Verdict(Outcome.SICK, "rule:illness", at, hit.last, role=Role.VICTIM)
    return None


def _opens_another(words: Sequence[str]) -> bool:
    """Whether something else stands between a disease and a verb: "the flu season, a truck hit"."""
    return any(
        word in DETERMINERS and before not in PREPOSITIONS for before, word in pairwise(words)
    )
