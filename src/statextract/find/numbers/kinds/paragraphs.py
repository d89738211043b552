"""Numbers of paragraphs: "3.2 Three of the convicts were fined"."""

import re

from statextract.find.numbers.context import Context
from statextract.model.document import SentenceKind

_NUMBER = re.compile(r"\d{1,2}\.\d(?:\.\d{1,2})*")  # not the time 14.05
_NEAR = 60  # tokens from one item to the next


def is_paragraph_number(context: Context) -> bool:
    """Whether a numeral with a point opens a line that goes on like a sentence."""
    opens = context.numeral.first == context.sentence.first
    prose = context.sentence.kind in (SentenceKind.PROSE, SentenceKind.HEADING)
    behind = context.word_after()
    return opens and prose and behind.istitle() and _NUMBER.fullmatch(context.text) is not None


def numbers_item(context: Context) -> bool:
    """Whether a number in brackets counts the items of a list: "namely: (1) 69 in Ica; (2) 20"."""
    before, after = context.before, context.after
    opens = before[0] == "(" and before[1] in (":", ";", ",", "and") and after[0] == ")"
    if not opens or not after[1][:1].isdigit():
        return False
    value, at, sentence = context.whole or 0, context.numeral.first, context.sentence
    near = range(max(sentence.first, at - _NEAR), min(sentence.last, at + _NEAR) - 2)
    lower = context.document.lower
    beside = str(int(value) - 1 if value > 1 else 2)
    return any(lower[token : token + 3] == ["(", beside, ")"] for token in near)
