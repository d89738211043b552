"""APX008."""

from collections.abc import Iterator

from statextract.checks.engine.restatements import hedged_and_exact
from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Bound, Level


@rule(
    "APX008",
    severity=Level.NOTE,
    flags=[],
    passes=["Dozens were held. Police held 31 men."],
    needs=[Bound.VAGUE],
)
def vague_word_does_not_fit(facts: Facts, *, tolerance: float = 0) -> Iterator[Verdict]:
    """Find "dozens" or "hundreds" of what is counted elsewhere as far fewer.

    Why it matters:
        Readers remember the word.

    Stays silent when:
        The text does not tie the two, or the count is large enough. House styles differ: a note.

    Source:
        Consistent and inconsistent duplicate facts of XBRL: a wording stands for a range.

    Settings:
        ``tolerance`` (0): share of the hedged number by which its range may be missed.
    """
    yield from hedged_and_exact(facts, Bound.VAGUE, tolerance=tolerance)
