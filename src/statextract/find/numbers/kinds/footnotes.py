"""Numbers in brackets that count nobody: marks of footnotes, and numbers printed once more.

"46 suspects[2]", "took part. [3]", "in all regions [4, 5]"; "twelve men (12)".
"""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_DIGITS = 3  # of the longest number of a note
_JOINTS = frozenset(",-–;")
_GOING_ON = frozenset("and or but in on at to of for from with by as while after".split())
_NOUN = 4  # tokens of "trafficked women and girls"
_ROW = 7  # tokens of "[ 4 , 5 , 6"


def footnote(context: Context) -> NumberType | None:
    """Return ``other`` for a number that alone fills the square brackets behind a word.

    What an editor puts into a sentence stands before its noun: "he saw [12] victims".
    """
    before, text = context.before, context.text
    if len(text) > _DIGITS or not text.isdigit() or context.after[0] not in ("]", *_JOINTS):
        return None
    back = 0
    while back < _ROW - 1 and (before[back] in _JOINTS or before[back].isdigit()):
        back += 1
    if before[back] != "[" or not _is_closed(context):
        return None
    document, mark = context.document, context.numeral.first - 1 - back
    glued = mark > 0 and document.ends[mark - 1] == document.starts[mark]
    return NumberType.OTHER if glued or _ends_phrase(context) else None


def _ends_phrase(context: Context) -> bool:
    """Whether nothing goes on behind the brackets that a count could open: "[20] were hurt"."""
    at = context.after.index("]") + 1
    word = context.after[at] if at < len(context.after) else ""
    return not word[:1].isalnum() or word in _GOING_ON


def _is_closed(context: Context) -> bool:
    """Whether only further numbers stand before the bracket that closes."""
    after = context.after
    if "]" not in after:
        return False
    inside = after[: after.index("]")]
    return all(word in _JOINTS or word.isdigit() for word in inside)


def printed_again(context: Context) -> NumberType | None:
    """Return ``other`` for digits that repeat a number in words: "thirty-six people (36)"."""
    previous, first = context.previous, context.numeral.first
    if context.before[0] != "(" or context.after[0] != ")" or previous is None:
        return None
    if previous.form != "words" or previous.value != context.whole:
        return None
    between = context.document.lower[previous.last : first - 1]
    told = 0 < len(between) <= _NOUN and all(word.isalpha() or word == "-" for word in between)
    return NumberType.OTHER if told else None
