"""What befell those who are said to be victims: "five are thought to be victims of trafficking"."""

from statextract.attach.called import CalledVictims
from statextract.attach.outcome.reading import Verdict
from statextract.lexicons import Lexicons
from statextract.model.document import Document
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_CRIME = 3  # tokens of "modern labour exploitation"


class CalledReader:
    """Reads the fate that a predicated noun implies; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._victims = CalledVictims(lexicons)
        self._exploitation = lexicons.classes.of("exploitation")

    def __call__(self, document: Document, draft: Draft) -> Verdict | None:
        """Return the fate of such victims, None where the noun tells none."""
        hit = self._victims.noun(document, draft)
        if hit is None:
            return None
        outcome, last = hit.entry.outcome, hit.last
        if outcome is None and document.following(last) == "of":
            named = document.lower[last + 1 : last + 1 + _CRIME]
            forced = named[:1] == ["forced"] or not self._exploitation.isdisjoint(named)
            outcome = Outcome.EXPLOITED if forced else None
        if outcome is None:
            return None
        return Verdict(outcome, "rule:called", hit.first, last, role=Role.VICTIM)
