"""Numbers in the names of bars, shops and hotels: the 21 Club, the 711 Tavern."""

from statextract.find.numbers.context import Context
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType

_WORDS = 2  # "the 99 Ranch Market"


def venue(context: Context) -> NumberType | None:
    """Return ``name`` for digits before the printed name of a venue, None for any other."""
    document, last = context.document, context.numeral.last
    words = document.words[last : min(last + _WORDS, context.sentence.last)]
    if not words or not words[0][0].isupper() or context.numeral.form != "digits":
        return None
    if context.sentence.kind is not SentenceKind.PROSE:
        return None
    named = all(word[0].isupper() for word in words)
    told = [word.lower() in context.lexicons.classes.of("venue") for word in words]
    if not told[0] and not (named and any(told)):
        return None
    counted = [context.noun(), *(context.noun_behind(on) for on in range(1, len(words) + 1))]
    return None if {"person", "case"} & set(counted) else NumberType.NAME
