"""One before a name is a certain person, no count: "the arrest of one Adamu Bello, 34"."""

from statextract.find.numbers.context import Context

_LONGEST = 4  # words of a name
_GOES_ON = frozenset(("of", "-", "'s", "and/or"))


def is_before_name(context: Context) -> bool:
    """Whether "one" leads to a name of two words or more, and no noun for people behind it.

    Peoples, ranks, places and bodies are no such names: "one South Sudanese", "one Army Major".
    """
    document, first = context.document, context.numeral.last
    end = min(context.sentence.last, first + _LONGEST)
    last = first
    while last < end and _is_name_word(document.words[last]):
        last += 1
    if last - first < 2 or last in context.nouns:
        return False
    lexicons = context.lexicons
    named = range(first, last)
    sorts = (lexicons.peoples, lexicons.people)
    known = any(not document.starting(table).keys().isdisjoint(named) for table in sorts)
    known = known or any(
        first in document.starting(table) for table in (lexicons.places, lexicons.body_names)
    )
    told = any(
        document.lower[at] in context.closed or at in document.starting(lexicons.outcomes)
        for at in named
    )
    return not (known or told) and document.following(last) not in _GOES_ON


def _is_name_word(word: str) -> bool:
    return word.isalpha() and word[0].isupper() and (len(word) == 1 or not word.isupper())
