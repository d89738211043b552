"""Verbs that tell another fate by whom they are said of: victims who are intercepted are saved.

To be identified as a Yemeni is no fate at all.
"""

from collections.abc import Sequence

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.lexicons import Lexicons
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_VICTIMS = frozenset("victims survivors".split())
_NAMED = 4  # tokens from "as" to a nationality


class Recaster:
    """Recasts what a verb says by who acts and who is meant; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._peoples = lexicons.peoples

    def __call__(
        self, reading: Reading, draft: Draft, verdict: Verdict, before: Verdict | None
    ) -> Verdict:
        """Return the verdict as it is meant of these people; ``before`` is of the last count."""
        lemma = None if verdict.entry is None else verdict.entry.lemma
        if lemma == "intercept" and verdict.outcome is Outcome.STOPPED and not verdict.agent:
            words = _words(reading, draft)
            alike = before is not None and before.outcome is Outcome.RESCUED
            named = not _VICTIMS.isdisjoint(words) or (alike and "others" in words)
            saved = verdict._replace(outcome=Outcome.RESCUED, role=Role.VICTIM)
            return saved if named else verdict
        if verdict.outcome is Outcome.IDENTIFIED and self._names_origin(reading, verdict):
            return verdict._replace(outcome=None, by="rule:other-verb", entry=None)
        return verdict

    def _names_origin(self, reading: Reading, verdict: Verdict) -> bool:
        """Whether people are said to be of a nation: "33 per cent identified as Yemenis"."""
        lower, at = reading.document.lower, verdict.last
        if lower[at : at + 1] != ["as"]:
            return False
        peoples = reading.document.starting(self._peoples)
        end = min(at + 1 + _NAMED, reading.sentence.last)
        return any(token in peoples for token in range(at + 1, end))


def _words(reading: Reading, draft: Draft) -> Sequence[str]:
    """The words of a count with those of its whole: "Twenty of the victims"."""
    phrase = draft.phrase
    end = phrase.of[1] if phrase.of is not None else phrase.last
    return reading.document.lower[draft.number.last : end]
