"""Numbers of paragraphs: "3.2 Three of the convicts were fined"."""

import re

from statextract.find.numbers.context import Context
from statextract.model.document import SentenceKind

_NUMBER = re.compile(r"\d{1,2}\.\d(?:\.\d{1,2})*")  # not the time 14.05


def is_paragraph_number(context: Context) -> bool:
    """Whether a numeral with a point opens a line that goes on like a sentence."""
    opens = context.numeral.first == context.sentence.first
    prose = context.sentence.kind in (SentenceKind.PROSE, SentenceKind.HEADING)
    behind = context.word_after()
    return opens and prose and behind.istitle() and _NUMBER.fullmatch(context.text) is not None
