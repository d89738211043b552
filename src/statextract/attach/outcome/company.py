"""Phrases that share the fate of the words before them: "and", "along with", "or"."""

from collections.abc import Sequence

from statextract.attach.function_words import (
    AUXILIARIES,
    PREPOSITIONS,
    REPORTING,
    is_past,
    tells_when,
)
from statextract.attach.outcome.reading import Reading, Verdict, judge
from statextract.attach.outcome.shape import Shape
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome

_COORDINATORS = frozenset((",", "and", "or", "&", "plus"))
_MORE = frozenset(("another", "further", "additional"))
_ANYBODY = frozenset(("people", "persons", "others"))
_COMPANY = frozenset((("along", "with"), ("together", "with"), ("well", "as")))
_SHARED = frozenset(f"rule:{rule}" for rule in ("object", "gap", "nominal", "shared", "member"))
_PLACING = frozenset("in at on from with near off under across".split())
_ACCUSED = frozenset((Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED, Outcome.STOPPED))
_KEPT = (Outcome.HOSPITALISED, Outcome.ARRESTED)  # where somebody may die
_AT_ONCE = frozenset("scene spot instantly arrival once outright".split())
_DYING = frozenset("died perished drowned".split())
_REACH = 14
_WIDTH = 8
_WERE = (["were"], ["are"], ["was"], ["is"])
_RELATED = (["that"], ["who"], ["whom"])
_SAYING = 10  # tokens of "that the governor had originally said were"
_GROUP = 9  # tokens of "were among the young Afghan Sikhs rescued"
_ENDS = ("", ".", ",", ";")
_HEADLINES = (SentenceKind.TITLE, SentenceKind.HEADING, SentenceKind.BULLET)


def read_shared(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """The verdict of the phrase before, if both are objects of one verb: "12 men and 3 women"."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None:
        return None
    between = reading.document.lower[other.phrase.last : draft.phrase.first]
    head = draft.phrase.head
    if head is not None and head[1] < draft.number.first and between[-1:] == ["("]:
        row = verdict.by == "rule:level"  # "those held were Danes (12), Poles (nine) and"
        between = _before_name(reading, other.phrase.last, draft.phrase.first - 1)
        verdict = verdict._replace(by="rule:member") if row else verdict
    if verdict.by not in _SHARED:
        return None
    if reading.document.following(draft.phrase.last) in REPORTING:
        return None  # "injuring three guards, two militia sources said"
    if 0 < len(between) <= _WIDTH and between[-1] in _COORDINATORS:
        return verdict._replace(by="rule:shared")
    return None


def _before_name(reading: Reading, first: int, bracket: int) -> list[str]:
    """The words from a count to the name whose bracket the next one fills, marks left out."""
    at, words = bracket, reading.document.words
    while at > first and (words[at - 1][0].isupper() or at == bracket):
        at -= 1
    return [word for word in reading.document.lower[first:at] if word != ")"]


def read_twin(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """The verdict of the phrase before that ends in the same noun: "9 Thai and 4 Lao nationals"."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None or verdict.by not in _SHARED:
        return None
    twins = draft.phrase.head is not None and draft.phrase.head == other.phrase.head
    return verdict._replace(by="rule:shared") if twins else None


def read_among(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """The fate of a list's whole: "nine were killed, among them three women and two boys, and"."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None or verdict.outcome is None or draft.noun is None:
        return None
    lower, end = reading.document.lower, draft.phrase.last
    listed = lower[end : end + 1] in ([","], ["and"]) or end == draft.clause.last
    if not listed or lower[end + 1 : end + 2] == ["who"]:
        return None
    between = tuple(lower[other.phrase.last : reading.start(draft)])
    opened = between[-2:] == ("among", "them") or between[-2:] == (",", "including")
    goes_on = verdict.by == "rule:among" and between in (("and",), (",",))
    return verdict._replace(by="rule:among") if opened or goes_on else None


def read_gapped(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """A verb left out the second time: "six died in Hama, nine in Homs and four in Idlib"."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None or verdict.outcome is None or draft.noun is not None:
        return None
    lower = reading.document.lower
    at, end = reading.start(draft), draft.phrase.last
    if end >= reading.sentence.last or at <= other.phrase.last:
        return None
    between = lower[other.phrase.last : at]
    if between[-1] not in _COORDINATORS and between[-1] != ";":
        return None
    if between.count(")") > between.count("("):
        return None  # "500 cases in Ica (100 deaths) and 300 in Puno"
    end += lower[end] == "each"  # "two each in Regions 8 and 12"
    if end >= reading.sentence.last:
        return None
    if between[-1] == "and" and (tells_when(lower, end) or lower[end : end + 2] == ["so", "far"]):
        return verdict._replace(by="rule:gapped")
    if lower[end].endswith("ally") and reading.document.following(end + 1) in _ENDS:
        return verdict._replace(by="rule:gapped")  # "160 were exploited in farms and 54 sexually"
    if lower[end] not in PREPOSITIONS:
        return None
    parallel = lower[end] in between or (between[-1] == "and" and lower[end] in _PLACING)
    return verdict._replace(by="rule:gapped") if parallel else None


def read_counterpart(
    reading: Reading, draft: Draft, verdicts: Sequence[Verdict | None]
) -> Verdict | None:
    """The fate of others told behind some of the first: "killed 19, including six boys, and 23"."""
    lower, at = reading.document.lower, reading.start(draft)
    at -= lower[at - 1] in _MORE
    if draft.noun is None or at <= reading.sentence.first or lower[at - 1] != "and":
        return None
    if reading.document.following(draft.phrase.last) in (*REPORTING, *AUXILIARIES):
        return None
    earlier = zip(reading.drafts[: len(verdicts)], verdicts, strict=True)
    for other, verdict in reversed(list(earlier)):
        between = lower[other.phrase.last : at]
        if any(word in AUXILIARIES or word in REPORTING for word in between):
            return None
        if verdict is None or verdict.by not in _SHARED or verdict.outcome is None:
            continue
        inserted = between[:1] == [","] and between[1:2] in (["including"], ["among"])
        alike = other.noun is not None and (
            _word(draft) in _ANYBODY or _word(draft) == _word(other)
        )
        verbs = any(is_past(word) for word in between)
        return verdict._replace(by="rule:shared") if inserted and alike and not verbs else None
    return None


def _word(draft: Draft) -> str:
    return "" if draft.noun is None else draft.noun.value.lower().split()[-1]


def read_charged(
    reading: Reading, draft: Draft, previous: tuple[Draft, Verdict | None] | None
) -> Verdict | None:
    """A charge without its verb: "50 were held for theft, 30 for trying to flee"."""
    other, verdict = previous if previous is not None else (None, None)
    if other is None or verdict is None or verdict.outcome not in _ACCUSED:
        return None
    lower, end = reading.document.lower, draft.phrase.last
    if draft.noun is not None or end >= reading.sentence.last or lower[end] != "for":
        return None
    between = lower[other.number.last : reading.start(draft)]
    listed = between[-1:] != [] and between[-1] in _COORDINATORS and "for" in between
    return verdict._replace(by="rule:gapped") if listed else None


def read_likewise(reading: Reading, draft: Draft) -> Verdict | None:
    """Those of whom the same is said: "five are dead, as are two adults", "and so did two"."""
    lower, at = reading.document.lower, reading.start(draft)
    if at - 2 <= reading.sentence.first or lower[at - 1] not in AUXILIARIES:
        return None
    if lower[at - 2] not in ("as", "so"):
        return None
    before = [p for p in reading.predicates if p.last < at - 1 and p.shape is not Shape.NOMINAL]
    return judge(before[-1], "likewise") if before else None


def read_said_of(reading: Reading, draft: Draft) -> Verdict | None:
    """What somebody said had befallen them: "the 42 people that he had said were kidnapped"."""
    lower, at = reading.document.lower, draft.phrase.last
    if lower[at : at + 1] not in _RELATED:
        return None
    for token in range(at + 1, min(at + _SAYING, draft.clause.last - 1)):
        predicate = reading.by_group.get(token + 1) if lower[token] in REPORTING else None
        if predicate is not None and lower[token + 1] in AUXILIARIES:
            finite = predicate.shape in (Shape.PASSIVE, Shape.SUBJECT)
            return judge(predicate, "relative") if finite else None
    return None


def read_in_group(reading: Reading, draft: Draft) -> Verdict | None:
    """Some of a group that is not counted: "nine girls were among the workers freed in Goa"."""
    lower, at = reading.document.lower, draft.phrase.last
    at += lower[at : at + 1] == ["also"]
    # "Two Danes among dead in Andes crash"
    headed = lower[at : at + 1] == ["among"] and reading.sentence.kind in _HEADLINES
    at -= headed
    if not headed and (lower[at : at + 1] not in _WERE or lower[at + 1 : at + 2] != ["among"]):
        return None
    for token in range(at + 2, min(at + _GROUP, draft.clause.last)):
        predicate = reading.by_group.get(token)
        if predicate is not None:
            freed = predicate.shape is Shape.REDUCED or (headed and predicate.entry.pos == "adj")
            told = freed and predicate.entry.outcome is not None
            return judge(predicate, "group") if told else None
        if lower[token] in PREPOSITIONS or lower[token] in (",", "who", "that", "which"):
            return None
    return None


def read_companion(reading: Reading, draft: Draft) -> Verdict | None:
    """Those who share a fate: "died along with two officers"."""
    lower = reading.document.lower
    at = reading.start(draft)
    floor = reading.sentence.first
    if at - 3 < floor or (lower[at - 2], lower[at - 1]) not in _COMPANY:
        return None
    for predicate in reversed(reading.predicates):
        near = max(floor, at - _REACH) <= predicate.first and predicate.last <= at - 2
        if near and predicate.shape is not Shape.NOMINAL:
            return judge(predicate, "companion")
    behind = draft.phrase.last + (reading.document.following(draft.phrase.last) == ",")
    told = reading.by_group.get(behind)
    befell = told is not None and told.finite and told.shape in (Shape.PASSIVE, Shape.SUBJECT)
    return judge(told, "companion") if told is not None and befell else None


def is_view(reading: Reading, verdict: Verdict) -> bool:
    """Whether "are treated as suspects" says what they are taken for, and not what was done."""
    lemma = None if verdict.entry is None else verdict.entry.lemma
    behind = reading.document.lower[verdict.last : verdict.last + 1]
    return lemma == "treat" and behind == ["as"]


def died_there(
    reading: Reading, draft: Draft, verdict: Verdict, earlier: Sequence[Verdict | None]
) -> bool:
    """Whether "in hospital" says where some died: "eight died, five at the scene, three in it"."""
    lower = reading.document.lower
    others = draft.noun is None or draft.noun.value.lower() in ("other", "others")
    if verdict.outcome not in _KEPT or not others:
        return False
    if (
        lower[verdict.first] not in ("in", "on")
        or lower[reading.start(draft) - 1] not in _COORDINATORS
    ):
        return False
    before = earlier[-1] if earlier else None
    if (
        before is not None
        and before.outcome is Outcome.KILLED
        and (before.by == "rule:gapped" or _died_at_two_places(reading, draft, before))
    ):
        return True  # "15 died in fires, eight in floods and four in hospital"
    first, last = reading.drafts[0].number.first, verdict.last
    told = any(past is not None and past.outcome is Outcome.KILLED for past in earlier)
    return told and not _AT_ONCE.isdisjoint(lower[first:last]) and "were" not in lower[first:last]


def _died_at_two_places(reading: Reading, draft: Draft, before: Verdict) -> bool:
    """Whether the dead are divided by where they died: "61 died, 54 in hospital and 7 at home"."""
    at = next(i for i, other in enumerate(reading.drafts) if other is draft)
    if at == 0 or at + 1 >= len(reading.drafts) or before.last != reading.start(draft) - 1:
        return False
    whole, behind = reading.drafts[at - 1].number.high, reading.drafts[at + 1]
    if behind.noun is not None or reading.document.lower[reading.start(behind) - 1] != "and":
        return False
    placed = reading.document.following(behind.number.last) in ("in", "at", "on")
    less = whole is None or (draft.number.low or 0) < whole
    return (
        placed
        and less
        and not _DYING.isdisjoint(reading.document.lower[before.first : before.last])
    )
