"""Counts of people by one noun, in the singular or the plural: "one man" of "five men"."""

from statextract.link.fit import noun_of
from statextract.model.draft import Draft

_ONE_AND_MANY = frozenset(
    (("man", "men"), ("woman", "women"), ("child", "children"), ("person", "people"))
)


def same_noun(mine: Draft, theirs: Draft) -> bool:
    """Whether both are called by one noun."""
    nouns = noun_of(mine), noun_of(theirs)
    return nouns[0] is not None and (nouns[0] == nouns[1] or nouns in _ONE_AND_MANY)
