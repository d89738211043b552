"""Numbers in the names of ships: "the trawler Marisol 2", "MV Sea Star 7"."""

from statextract.find.numbers.context import Context

_VESSELS = frozenset(
    """
    mv mt ms fv ss vessel ship boat ferry tanker trawler yacht dhow tug tugboat catamaran barge
    freighter submarine lifeboat launch
    """.split()
)


def is_vessel(context: Context) -> bool:
    """Whether a number ends the name of a ship."""
    if context.numeral.form != "digits" or (context.whole or 1000) > 100:
        return False
    for back in range(4):
        word = context.word_before(back)
        if word.lower() in _VESSELS:
            return back > 0
        if not word[:1].isupper() or not word.isalpha():
            return False
    return False
