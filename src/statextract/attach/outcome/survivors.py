"""Who is left: "None of the 22 passengers survived", "12 dead and 30 survivors"."""

from collections.abc import Sequence

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role

_CARRIED = ("rule:gap", "rule:shared", "rule:gapped")
_LOST = (Outcome.KILLED, Outcome.MISSING)


def survived(draft: Draft, verdict: Verdict) -> bool:
    """Whether what befell others is read of survivors: "82 dead, 104 survivors and 60 missing"."""
    noun = "" if draft.noun is None else draft.noun.value.lower()
    carried = verdict.by in _CARRIED and verdict.outcome in _LOST
    return carried and noun.endswith(("survivor", "survivors"))


def count_the_lost(reading: Reading, verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """Return the verdicts, and of a group of which none survived that it was killed.

    The group is the next count of the sentence, named by the complement of the zero.
    """
    told = list(verdicts)
    drafts = reading.drafts
    for index, verdict in enumerate(verdicts[:-1]):
        zero, group = drafts[index], drafts[index + 1]
        of = zero.phrase.of
        if verdict is None or verdict.entry is None or verdict.entry.lemma != "survive":
            continue
        if zero.number.value != 0 or of is None or verdict.by == "rule:negated":
            continue
        if reading.document.lower[verdict.first : verdict.last] != ["survived"]:
            continue  # "is not known to have survived"
        open_ = (theirs := told[index + 1]) is None or theirs.outcome is None
        if open_ and of[0] <= group.number.first < of[1]:
            told[index + 1] = verdict._replace(
                outcome=Outcome.KILLED, by="rule:none-survived", role=Role.VICTIM
            )
    return told
