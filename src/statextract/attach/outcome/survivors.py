"""Groups of whom nobody is left: "None of the 22 passengers survived"."""

from collections.abc import Sequence

from statextract.attach.outcome.reading import Reading, Verdict
from statextract.model.vocabulary import Outcome, Role


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
