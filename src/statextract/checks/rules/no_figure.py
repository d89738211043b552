"""EXT004."""

from collections.abc import Iterator

from statextract.checks.facts import Facts
from statextract.checks.rule import Verdict, rule
from statextract.model.vocabulary import Kind, Level


@rule("EXT004", severity=Level.NOTE, flags=[], passes=["Police in Riga stopped 75 people."])
def no_figure(facts: Facts) -> Iterator[Verdict]:
    """Find an article that is empty, or in which nothing is counted.

    Why it matters:
        Without a figure there is nothing to check, which looks like an article that holds.

    Stays silent when:
        At least one figure was found.

    Source:
        Self-check of the reader: silence never means that nothing was looked at.
    """
    record = facts.record
    if record.figures:
        return
    if record.article.length == 0:
        message = "the text is empty"
    elif record.numbers:
        message = "no number of the text counts people, households, cases or things"
    else:
        message = "there is no number in the text"
    yield Verdict(Kind.OPEN, message, level=Level.NOTE)
