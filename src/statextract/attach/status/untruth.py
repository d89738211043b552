"""What the text calls untrue: "is a pure invention", "it is not so, he said, that"."""

from collections.abc import Iterator

from statextract.attach.function_words import ADVERBS, BE, is_adverb
from statextract.attach.status.signs import Found, Signs
from statextract.lexicons.status import StatusWord
from statextract.model.document import Hit

_REACH = 25
_CLAUSE = 8  # tokens of "that 3,500", "that the more than 40"
_ENDS = frozenset(("", ".", ",", ";", "and"))
_DEGREES = frozenset(
    """
    a an the pure sheer mere complete utter total absolute outright deliberate malicious blatant
    simply totally completely entirely absolutely patently utterly wholly plainly just nothing but
    grossly greatly wildly largely pretty dangerous figment one of
    """.split()
)
_MOST_DEGREES = 4
CALLING = frozenset(
    """
    called calls calling branded brands branding labelled labels labelling termed terms dubbed
    described describes describing denounced dismissed declared condemned
    """.split()
)
_CALLED = 4  # tokens of "the story", "it as", "these reports as"
# "There are rumours" tells that they go round.
_TALK = frozenset("rumours rumors gossip lies myths hoaxes propaganda falsehoods".split())
_NO_TRUTH = frozenset(("truth", "substance"))
# What can be wrong or cruel to do, not only to say: "it is wrong that 300 families wait".
_OF_DEEDS = frozenset("wrong mistaken malicious absurd ludicrous exaggerated inflated".split())
_TO_TALK = frozenset(("in", "to", "behind", "about"))
_TOPICS = (("as", "for"), ("as", "to"), ("regarding",), ("concerning",), ("what",))
_TOLD = frozenset(
    """
    claimed claim claiming alleged rumoured rumored said wrote written posted circulated reported
    had would according rumours rumors shared spread put
    """.split()
)
_PROVED = frozenset(("proved", "proves", "proven", "as"))
_INDEED = frozenset("indeed sadly unfortunately in fact all too only".split())
_NO = frozenset(("not", "no", "n't"))
_TRUE = frozenset("true correct accurate right confirmed real genuine founded".split())
_NONE = frozenset(("nothing", "none", "no"))
_POINTERS = frozenset(("that", "this", "it", "which", "these", "they", "those"))


def verdicts(signs: Signs) -> Iterator[Hit[StatusWord]]:
    """Yield the predicates behind a count that call something untrue, nearest first.

    "Is an invention" is one from its verb on; "invention" alone is none.
    """
    last = signs.draft.number.last
    for hit in signs.hits:
        whole = pronounced(signs, hit) if hit.first >= last else None
        if whole is not None:
            yield whole


def pronounced(signs: Signs, hit: Hit[StatusWord]) -> Hit[StatusWord] | None:
    """Return a hit as the predicate that a verb makes of it; None where nothing pronounces it."""
    if hit.entry.part == "refuting predicate":
        return hit
    lower, start = signs.document.lower, _start(signs, hit)
    if hit.entry.part != "untruth" or _is_measured(signs, hit):
        return None
    at = _before_degrees(signs, hit, start)
    if at < start:
        return None
    if lower[at] in BE or lower[at] in ("as", "proved", "proven", "remains", "sounds"):
        if at > start and lower[at - 1] == "there" and lower[hit.last - 1] in _TALK:
            return None
        return Hit(at, hit.last, hit.entry)
    calling = next(
        (n for n in range(at, max(start, at - _CALLED) - 1, -1) if lower[n] in CALLING), None
    )
    return None if calling is None else Hit(calling, hit.last, hit.entry)


def _is_measured(signs: Signs, hit: Hit[StatusWord]) -> bool:
    """Whether "not so" only says how much: "was not so much wrong as late"."""
    following = signs.document.following(hit.last)
    so = signs.document.lower[hit.last - 1] == "so"
    return so and following.isalpha() and following not in ("that", "and", "but")


def _start(signs: Signs, hit: Hit[StatusWord]) -> int:
    """Return the first token of a hit's sentence, which may be the next one."""
    return signs.document.sentences[signs.document.sentence_of[hit.first]].first


def _before_degrees(signs: Signs, hit: Hit[StatusWord], start: int) -> int:
    """Return the token before "a pure", "totally", "nothing but"."""
    at = hit.first - 1
    lower = signs.document.lower
    while (
        at >= start
        and hit.first - at <= _MOST_DEGREES
        and (lower[at] in _DEGREES or is_adverb(lower[at]))
    ):
        at -= 1
    return at


def is_not_so(signs: Signs) -> Found | None:
    """It is not so, he said, that 22 drowned; there is no truth, they say, in talk of nine."""
    lower, first = signs.document.lower, signs.first
    if signs.draft.phrase.definite:
        return None
    for hit in signs.before("untruth"):
        no_truth = lower[hit.last - 1] in _NO_TRUTH
        whole = hit if no_truth else pronounced(signs, hit)
        if whole is None or first - hit.last > _REACH or lower[hit.last - 1] in _OF_DEEDS:
            continue
        if not no_truth and (lower[whole.first] not in BE or lower[whole.first - 1] != "it"):
            continue
        to = signs.behind_insert(hit.last)
        if to is None or not (lower[to] == "that" or (no_truth and lower[to] in _TO_TALK)):
            continue
        if no_truth and lower[to] != "that" and first == to + 1:
            continue  # "found no substance in 14 complaints"
        if signs.open(to, first) and not signs.aside(to + 1, first):
            return signs.cited(whole)
    return None


def is_called_untrue(signs: Signs) -> Found | None:
    """He called the story that 25 girls had been sold a pure invention."""
    lower, first, last = signs.document.lower, signs.first, signs.draft.number.last
    claims = [h for h in signs.before("claim") if first - h.last <= _REACH]
    for claim in claims[:1]:
        start = max(signs.sentence.first, claim.first - _CALLED)
        if CALLING.isdisjoint(lower[start : claim.first]):
            return None
        for hit in signs.behind("untruth"):
            called = lower[hit.first - 1] in _DEGREES or lower[hit.first - 1] == "as"
            called = called or signs.document.following(hit.last) in _ENDS
            if called and hit.first - last <= _REACH and signs.open(last, hit.first):
                return signs.cited(hit)
    return None


def is_fronted(signs: Signs) -> Found | None:
    """As for the 30 said to be ill, that is a fairy tale; what he wrote, that 9 died, is false."""
    lower, start = signs.document.lower, signs.sentence.first
    topic = next((t for t in _TOPICS if tuple(lower[start : start + len(t)]) == t), None)
    if topic is None:
        return None
    for verdict in verdicts(signs):
        by_itself = lower[verdict.first] in _NONE or lower[verdict.first] in CALLING
        pointed = by_itself or lower[verdict.first - 1] in _POINTERS or topic == ("what",)
        told = lower[start + len(topic) : verdict.first]
        if not pointed or _TOLD.isdisjoint(told) or signs.negated(verdict):
            continue
        # "it is not true that" they left, "wrong to jail them"
        if signs.document.following(verdict.last) not in ("that", "to"):
            return signs.cited(verdict)
    return None


def is_borne_out(signs: Signs) -> bool:
    """Whether what is told is called true after all: "the rumour that 40 died is not a lie"."""
    lower, last = signs.document.lower, signs.draft.number.last
    untruths = {hit.first for hit in signs.hits if hit.entry.part == "untruth"}
    for at in range(last, min(signs.sentence.last - 1, last + _REACH)):
        if lower[at] not in BE and lower[at] not in _PROVED:
            continue
        said = at + 1
        while lower[said] in ADVERBS or lower[said] in _INDEED:
            said += 1
        if lower[said] in _NO:
            said += 1
            while lower[said] in _DEGREES:
                said += 1
            return said in untruths
        if lower[said] in _TRUE:
            return signs.document.following(said + 1) in _ENDS
    return False


def that_clause(signs: Signs) -> Found | None:
    """The clause is what is denied: "that 3,500 workers were starving there is not true"."""
    lower, first = signs.document.lower, signs.sentence.first
    if lower[first] != "that" or signs.first - first > _CLAUSE or signs.draft.phrase.definite:
        return None
    for verdict in verdicts(signs):
        near = verdict.first - signs.draft.number.last <= _REACH
        near = near and lower[verdict.last - 1] not in _OF_DEEDS
        told = lower[verdict.first] in ("is", "was") and signs.verb_between(
            signs.draft.number.last, verdict.first
        )
        if near and told and not signs.negated(verdict):
            return signs.cited(verdict)
    return None
