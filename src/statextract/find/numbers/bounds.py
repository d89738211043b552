"""How the wording around a numeral bounds it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from statextract.find.numbers.context import Context
from statextract.lexicons.hedges import BoundRule, Hedge
from statextract.lexicons.numerals import Shape
from statextract.model.document import Hit
from statextract.model.vocabulary import Bound

_BETWEEN = frozenset(
    """
    another additional further extra estimated total of $ € £ ¥ ₹ us rs a an some new
    combined roughly about around
    """.split()
)
_ARRESTS = "arrests"  # a noun, or a verb in a headline
_CAUSES = frozenset("deaths death killings murders victims abductions".split())
_TALLIED = 100  # so many cases are no single events that somebody passes
_LIVING = 3  # tokens
_GOVERNING = 6
_PASSIVE = frozenset("was were been being are is".split())
_PAPERS = frozenset(
    """
    warrants warrant laws statutes articles sections provisions orders contracts agreements
    treaties programmes programs headings names aliases identities flags conditions presidents
    governments mayors captains directors ministers chapters clauses categories
    """.split()
)
_TRIED = frozenset(
    """
    jailed arrested held charged convicted sentenced quizzed questioned detained remanded sacked
    """.split()
)
_ONE_PERSON = frozenset(
    """
    man woman driver couple gang boy girl teenager mother father trio pair ring trafficker smuggler
    boss owner captain pilot doctor nurse officer minister husband wife son daughter
    """.split()
)
_COORDINATORS = frozenset(("and", "or"))
_CLAUSAL = frozenset("after when that as because if where while for since before but who".split())
_OPENING = frozenset("than to of".split())
_NO_NOUN = frozenset(
    """
    in on by for as at since last this after with from mark ago and while . , ; ) - \u2013 :
    """.split()
) | {""}


class Hedged(NamedTuple):
    """A bound and the tokens of the wording that gives it (None: the number alone)."""

    bound: Bound
    hedge: tuple[int, int] | None
    odd: bool = False


_UNHEDGED = Hedged(Bound.EXACT, None)
_EXACT, _VAGUE = Bound.EXACT, Shape.VAGUE


def find_bound(context: Context) -> Hedged:
    """Return the bound of a numeral; ranges and vague quantities keep their own."""
    numeral = context.numeral
    if numeral.shape is _VAGUE:
        return Hedged(Bound.VAGUE, None)
    if numeral.spread:
        return Hedged(Bound.RANGE, None)
    hit = _before(context) or _after(context)
    if hit is None or hit.entry.bound is _EXACT:
        return _UNHEDGED
    odd = context.document.lower[hit.last - 1] == "odd"
    return Hedged(hit.entry.bound, (hit.first, hit.last), odd)


def _before(context: Context) -> Hit[Hedge] | None:
    """Return the hedge that ends just before the numeral, or before a currency or filler."""
    ending = context.document.ending(context.lexicons.hedges)
    at, lower, start = context.numeral.first, context.document.lower, context.sentence.first
    for _ in range(3):
        for hit in ending.get(at, ()):
            if hit.first >= start and _applies(context, hit):
                return hit
        for hit in _clipped(context, at):
            if _applies(context, hit):
                return hit
        if at <= start or lower[at - 1] not in _BETWEEN:
            return None
        at -= 1
    return None


def _clipped(context: Context, end: int) -> list[Hit[Hedge]]:
    """Return the hedges of which one that begins with "and" took a part: "12 men and over 40"."""
    document, table = context.document, context.lexicons.hedges
    for joint in (end - 2, end - 3):
        if joint >= context.sentence.first and document.lower[joint] in _COORDINATORS:
            if joint not in document.starting(table):
                break
            phrase = " ".join(document.lower[joint + 1 : end])
            return [Hit(joint + 1, end, entry) for entry in table.lookup(phrase)]
    return []


def _counts_living(context: Context) -> bool:
    """Whether "arrests over 8,000 dealers" is a verb; "arrests over 40 deaths" gives a cause."""
    behind = context.document.lower[context.numeral.last : context.numeral.last + _LIVING]
    return _counts_people(context) and not any(word in _CAUSES for word in behind)


def _counts_people(context: Context) -> bool:
    """Whether people follow a numeral, be it behind a thing: "over 8,000 drug traffickers"."""
    behind = context.nouns.get(context.numeral.last + 1)
    thing = context.nouns.get(context.numeral.last) == "object"
    return context.noun() == "person" or (thing and behind == "person")


def _counts_many_cases(context: Context) -> bool:
    """Whether a verb is said of a tally: "Malawi passes 500 cases", not "passed 40 lorries"."""
    value = context.numeral.value
    return value is not None and value >= _TALLIED and context.noun() == "case"


def _applies(context: Context, hit: Hit[Hedge]) -> bool:
    entry = hit.entry
    if entry.position != "before":
        return False
    lower = context.document.lower
    prior = lower[hit.first - 1] if hit.first > context.sentence.first else ""
    barred = prior in entry.unless_after and not (prior == _ARRESTS and _counts_living(context))
    if barred or (entry.only_after and prior not in entry.only_after):
        return False
    if prior in _TRIED and hit.first > context.sentence.first + 1 and _is_one(lower, hit.first):
        return False  # "Man jailed over 39 migrants found in lorry"
    behind = lower[context.numeral.last : context.numeral.last + _LIVING]
    if lower[hit.first : hit.last] == ["under"] and not _PAPERS.isdisjoint(behind):
        return False  # "searches were carried out under seven warrants"
    if prior in entry.unless_governed and lower[hit.first - 2] in _PASSIVE:
        return False  # "eight officers were arrested over five men who disappeared"
    if entry.unless_governed and prior != ",":  # "61 arrested, over 500 charges filed"
        near = lower[max(context.sentence.first, hit.first - _GOVERNING) : hit.first]
        near = near[len(near) - near[::-1].index("and") :] if "and" in near else near
        of_people = _counts_people(context) and not _is_topic(lower, hit, near)
        if any(word in entry.unless_governed for word in near) and not of_people:
            return False
    return not entry.elided or context.after[0] in _NO_NOUN or _counts_many_cases(context)


def _is_topic(lower: Sequence[str], hit: Hit[Hedge], near: Sequence[str]) -> bool:
    """Whether "about" says what is asked or known: "they asked the king about 40 people killed"."""
    return lower[hit.first : hit.last] == ["about"] and _CLAUSAL.isdisjoint(near)


def _is_one(lower: Sequence[str], at: int) -> bool:
    """Whether one person was dealt with over people: "driver held over 12 deaths"."""
    return lower[at - 1] in _TRIED and lower[at - 2] in _ONE_PERSON and lower[at] == "over"


def _after(context: Context) -> Hit[Hedge] | None:
    """Return the hedge behind the numeral or its noun: 60 or so, 12 witnesses or fewer."""
    starting = context.document.starting(context.lexicons.hedges)
    last, lower = context.numeral.last, context.document.lower
    tokens = range(last, last + 4)
    if starting.keys().isdisjoint(tokens):
        return None
    for on, at in enumerate(tokens):
        for hit in starting.get(at, ()):
            if hit.entry.position == "after" and hit.last <= context.sentence.last:
                return hit if _closes(context, hit, on) else None
        if at >= context.sentence.last or not (lower[at].isalpha() or lower[at] == ","):
            return None
        if lower[at] in context.closed:
            return None
    return None


def _closes(context: Context, hit: Hit[Hedge], on: int) -> bool:
    """Whether a hedge that also stands before numbers ("at least") closes its phrase here."""
    words = context.document.lower[hit.first : hit.last]
    following = context.document.lower[hit.last] if hit.last < context.sentence.last else ""
    if following in _OPENING or following[:1].isdigit():
        return False
    if words[0] in _COORDINATORS and following in context.lexicons.classes.of("numeral"):
        return False
    if words[0] == "at":
        return not following[:1].isalnum()
    if words[-1] in ("odd", "plus", "ish", "+", "approximately"):
        return on == 0
    return True


def bounded(
    rules: Mapping[Bound, BoundRule], context: Context, hedged: Hedged, *, is_share: bool
) -> tuple[int | float | None, int | float | None]:
    """Return the range of a numeral under its bound; ``is_share``: a fraction of one."""
    numeral = context.numeral
    if hedged.odd and numeral.value is not None:
        return numeral.value, numeral.value + 9
    if hedged.bound is _EXACT:
        return numeral.low, numeral.high
    return rules[hedged.bound].range_of(numeral.value, numeral.low, numeral.high, is_share=is_share)
