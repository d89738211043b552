"""People whom an outbreak reaches: "a second outbreak struck 500 pupils", "cholera affected 40"."""

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
    named = any(token in document.starting(diseases) for token in range(first, verdict.first))
    return verdict._replace(outcome=Outcome.SICK, by="rule:illness") if named else verdict
