"""Numbers that look like ages or hours but are the levels of a count."""

from statextract.find.numbers.context import Context
from statextract.model.vocabulary import NumberType

_OF_AGE = frozenset("who aged whose those years".split())
_RANKS = frozenset((("ahead", "of"), ("followed", "by"), ("led", "by"), ("headed", "by")))
_IN_NAMES = frozenset("of the de del and la al el - '".split())
_LEVELS = frozenset(
    "put puts putting stood stands stand placed set remained remains estimated".split()
)
_STANDING = frozenset("stood stands stand remained remains".split())
_EVENTS = frozenset(
    "deaths fatalities casualties injuries recoveries infections arrivals arrests hospitalisations "
    "hospitalizations admissions deportations".split()
)
_CLAUSE = 12  # words from "put the number" to its level


def is_tallied(context: Context) -> bool:
    """Whether a tally is what is above a number: "the number of deaths was above 70"."""
    subject = context.before[1:]
    tallies = context.lexicons.classes.of("tally")
    return not tallies.isdisjoint(subject) and _OF_AGE.isdisjoint(subject)


def is_put_at(context: Context) -> bool:
    """Whether a tally stands at a number: "they put the number of dead at eight".

    So do counted nouns: "deaths stood at 7", "cases stand at 90, deaths at 7".
    """
    first = context.numeral.first
    verb = first - 2
    standing = verb - 1 >= context.sentence.first and context.document.lower[verb] in _STANDING
    noun = max(verb - standing, context.sentence.first)
    if context.nouns.get(noun) == "case" or context.document.lower[noun] in _EVENTS:
        told = context.document.lower[context.sentence.first : verb + 1]
        return not _STANDING.isdisjoint(told)
    clause = context.document.lower[max(context.sentence.first, first - _CLAUSE) : first]
    tallies = context.lexicons.classes.of("tally")
    at = next((n for n in range(len(clause) - 1, -1, -1) if clause[n] in tallies), None)
    if at is None or "," in clause[at:]:
        return False
    return not _LEVELS.isdisjoint(clause)


def is_ranked(context: Context) -> bool:
    """Whether it is the count of a place in a row: "with 52, ahead of Arima (48), Sangre (29)"."""
    lower, first, previous = context.document.lower, context.sentence.first, context.previous
    if previous is None or previous.type is not NumberType.COUNT or previous.first < first:
        return False
    at = context.numeral.first - 2
    while at > previous.last:
        if tuple(lower[at - 1 : at + 1]) in _RANKS:
            return True
        if not _is_of_name(context, at):
            break
        at -= 1
    while at > previous.last and lower[at] in (",", "and"):
        at -= 1
    return at == previous.last and lower[at] == ")" and lower[previous.first - 1] == "("


def _is_of_name(context: Context, at: int) -> bool:
    """Whether a token may stand in a name: "Port of Spain"."""
    word = context.document.words[at]
    return word[0].isupper() or word in _IN_NAMES
