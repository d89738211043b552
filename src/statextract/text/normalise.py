"""A same-length shadow of the article, so that rules meet one quote, one dash, one space."""

import re

_FOLDS = {
    "\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`": "'",
    "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033": '"',
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d": None,  # dashes: see below
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\u200c\u200d\ufeff\u2060\u00ad": " ",  # noqa: E501
}

# Hyphens join ("well-known"); en and em dashes set apart or span ("20-30"), so they stay
# distinct: every long dash becomes U+2013.
_HYPHENS = "\u2010\u2011"
_DASHES = "\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"

_TABLE = (
    {char: fold for chars, fold in _FOLDS.items() if fold is not None for char in chars}
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys(_DASHES, "\u2013")
)
# Typewriters set a dash as two hyphens: "Ana Diaz, 16 -- were seen". One long dash and a space.
_TYPED = re.compile(r"(?<=[\w\s,;.'\")\]])--(?=[\w\s'\"(])")
# A hyphen between spaces is a dash as well: "nine people - all women - died". Not "2 - 1", nor
# the mark of a list, which begins its line.
_SPACED = re.compile(r"-(?:(?<=[^\W\d][ ]-)(?=[ ]\S)|(?<=[\S][ ]-)(?=[ ][^\W\d]))")


def normalise(text: str) -> str:
    """Return the text with quotes, dashes and spaces folded one character to one.

    The result is exactly as long as ``text``, so an offset in one is an offset in the other.
    """
    folded = text
    for char, fold in _TABLE.items():
        if char in folded:  # hardly any of them is
            folded = folded.replace(char, fold)
    folded = folded.replace("**", "  ") if "**" in folded else folded  # bold letters
    folded = _TYPED.sub("\u2013 ", folded) if "--" in folded else folded
    return _SPACED.sub("\u2013", folded) if " - " in folded else folded
