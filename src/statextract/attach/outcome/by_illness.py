"""People whom an outbreak reaches: "a second outbreak struck 500 pupils", "cholera affected 40"."""

from collections.abc import Sequence
from itertools import pairwise

from statextract.attach.function_words import DETERMINERS, PREPOSITIONS
from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons.diseases import Disease
from statextract.lexicons.load import PhraseTable
from statextract.model.vocabulary import Outcome

_REACHING = frozenset(["strike", "hit", "affect"])
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


def _opens_another(words: Sequence[str]) -> bool:
    """Whether something else stands between a disease and a verb: "the flu season, a truck hit"."""
    return any(
        word in DETERMINERS and before not in PREPOSITIONS for before, word in pairwise(words)
    )
