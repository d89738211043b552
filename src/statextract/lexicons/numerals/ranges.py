"""What joins two numerals: a dash, to, or, and, in, out of."""

from statextract.lexicons.numerals.numeral import Tokens

_DASHES = ("-", "\u2013")


def read_range(tokens: Tokens, at: int, stop: int, *, between: bool) -> tuple[str, int] | None:
    """Return what joins the numeral that ends before ``at`` to another one, and where that is.

    The first is ``dash``, ``spaced dash``, ``slash``, ``ratio``, ``word`` (to, or, and) or
    ``hyphened word`` ("2-to-1"); None if nothing joins.
    "and" joins only what "between" announced.
    """
    lower = tokens.lower
    if at + 1 >= stop:
        return None
    joint = lower[at]
    if joint in _DASHES:
        return _dashed(tokens, at, stop)
    if joint == "/" and tokens.glued(at) and tokens.glued(at + 1):
        return ("slash", at + 1) if lower[at + 1][0].isdigit() else None
    if joint == ":" and tokens.glued(at) and tokens.glued(at + 1):
        return ("ratio", at + 1) if lower[at + 1].isdigit() else None
    if joint in ("to", "or") or (between and joint == "and"):
        return "word", at + 1 + (lower[at + 1] in ("about", "even", "perhaps", "possibly"))
    if joint in ("in", "of", "for"):
        at += 1 + (lower[at + 1] in ("every", "each"))
        return ("ratio", at) if at < stop else None
    if joint == "out" and lower[at + 1] == "of" and at + 2 < stop:
        at += 2 + (lower[at + 2] in ("every", "each"))
        return ("ratio", at) if at < stop else None
    return None


def _dashed(tokens: Tokens, at: int, stop: int) -> tuple[str, int] | None:
    lower = tokens.lower
    following = at + 1
    if lower[following] in ("to", "or") and following + 1 < stop:
        following += 1 + (lower[following + 1] == "-")
        return ("hyphened word", following) if following < stop else None
    glued = tokens.glued(at) == tokens.glued(following)
    if not glued or not (tokens.glued(at) or lower[at] == "\u2013"):
        return None
    if not tokens.glued(at) and not (lower[following][0].isdigit() and lower[at - 1][0].isdigit()):
        return None
    return ("dash" if tokens.glued(at) else "spaced dash"), following
