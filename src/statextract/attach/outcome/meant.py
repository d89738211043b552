"""Those whom somebody still tries to save: "efforts to free the eight trapped miners"."""

from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_LOST = frozenset((Outcome.TRAPPED, Outcome.MISSING, Outcome.ABDUCTED))
_PARTICIPLES = (Shape.REDUCED, Shape.SUBJECT)
_TRYING = frozenset(
    """
    effort efforts bid attempt attempts attempting trying tries try tried working fighting
    battling racing race struggling struggle rushing scrambling hoping hope
    """.split()
)


def still_lost(
    reading: Reading, draft: Draft, saving: Verdict, own: Verdict | None
) -> Verdict | None:
    """Return the state that people are told to be in, if they are only to be saved from it.

    ``own`` is what their phrase says of them; else a participle behind it does.
    """
    lower, to = reading.document.lower, saving.first
    if saving.outcome is not Outcome.RESCUED or lower[to] != "to" or lower[to - 1] not in _TRYING:
        return None
    if own is not None and own.outcome in _LOST:
        return own
    behind = reading.by_group.get(draft.phrase.last)
    if behind is None or behind.shape not in _PARTICIPLES or behind.entry.outcome not in _LOST:
        return None
    return judge(behind, "reduced")
