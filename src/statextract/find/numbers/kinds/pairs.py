"""Scores of matches and votes: 3-2, 5-4, 50-50."""

from statextract.find.numbers.context import Context
from statextract.lexicons.numerals import Shape
from statextract.model.vocabulary import NumberType

_PAIR = Shape.PAIR
_CONTEST = frozenset(
    """
    won win wins beat beats beating lost lose loses vote votes voted draw drew score scored
    defeat defeated ruling ruled decision lead led victory tie tied margin goal goals match final
    """.split()
)


def score(context: Context) -> NumberType | None:
    """Return ``score`` for a pair of a contest, ``idiom`` for equal odds."""
    numeral = context.numeral
    if numeral.shape is _PAIR:
        halves = context.text.replace("\u2013", "-").split("-")
        if halves[0] == halves[1] and halves[0] in ("50", "fifty"):
            return NumberType.IDIOM
        return NumberType.SCORE
    if not numeral.spread or "to" in context.text or "or" in context.text:
        return None
    near = (*context.before[:4], *context.after[:2])
    contest = any(word in _CONTEST for word in near)
    return NumberType.SCORE if contest and context.noun(reach=1) is None else None
