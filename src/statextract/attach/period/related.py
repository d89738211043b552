"""What news is set beside: the blast comes as a group claimed another; it comes a day after."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from statextract.attach.function_words import is_past
from statextract.model.document import SentenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from statextract.attach.period.timing import Timing
    from statextract.model.document import Document
    from statextract.model.draft import Draft

_NEIGHBOURS = frozenset(["neighbouring", "neighboring"])
# "In another attack", "in a separate crash": not "in the separate wing".
_SETTING_APART = _NEIGHBOURS | frozenset("another separate similar unrelated".split())
_WAKE = frozenset("wake aftermath revenge retaliation reprisal".split())
_RANKED = frozenset(("with", "at", ",", "closely", "next"))
_COMES = frozenset("comes come came coming follows".split())
# From the verb to its "after": comes just a day after.
_REACH = 7
_AFTER = frozenset(("after", "amid", "since"))
_HOURS = frozenset("midnight noon midday dawn dusk dark nightfall sunset sunrise".split())
_CLOCK = frozenset("a.m. p.m. a.m p.m am pm o'clock hours gmt".split())
_NTH = frozenset("second third fourth fifth sixth latest".split())
_SEVERAL = frozenset(
    "separate crashes accidents attacks incidents shootings blasts explosions fires collisions "
    "raids stabbings clashes drownings murders killings homicides".split()
)
_SEPARATE = frozenset(("separate", "unrelated", "similar"))
_ATTACKS = frozenset(
    "attacks shootings crashes accidents incidents clashes bombings raids strikes fires".split()
)
# "in two separate attacks" is of the story's own
_DETERMINED = frozenset("two three four five six seven eight nine ten the these those in".split())
_HAVE = frozenset(("has", "have"))
_FORMER = frozenset("previous earlier prior past".split())
_DEEDS = frozenset(
    """
    attack attacks raid raids operation operations strike strikes bombing bombings shooting
    shootings clash clashes incident incidents crash crashes accident accidents outbreak outbreaks
    disaster disasters riot riots protests investigation investigations sweeps crackdowns
    """.split()
)
_MODIFIED = 4  # tokens of "previous large joint" before "raids"
# What happens once more, somewhere else: "another gas leak", "another boat".
_HAPPENING = _DEEDS | frozenset(
    """
    blast explosion fire blaze leak outburst cave-in collapse quake earthquake landslide mudslide
    avalanche flood storm shooting stabbing ambush collision derailment shipwreck bomb bomber
    gunman boat ferry dinghy vessel bus train lorry truck van plane helicopter
    """.split()
)
_OTHERS = 2  # tokens from "others" to a date
_LONG = 10  # tokens from "had arrived" to a date
_CLAUSE_ENDS = frozenset((",", ";", ":", "when", "while", "but", "before", "after"))
_FAR = 40  # tokens from the verb to a date
# How long after an event another one happened: days after a bomb killed nine.
_SPANS = frozenset("day days week weeks fortnight month months year years decade decades".split())
# What stands before the headline of another article in the text of a page.
_LINKS = frozenset(
    tuple(label.split())
    for label in (
        "read",
        "also read",
        "read also",
        "read more",
        "read next",
        "see also",
        "related",
        "related news",
        "related story",
        "related stories",
        "more",
        "watch",
        "do n't miss",
        "don't miss",
        "recommended",
        "you may also like",
        "also see",
        "editor 's picks",
    )
)
_LINKING = frozenset(label[0] for label in _LINKS)
_LABEL = 6  # tokens of such a label with its mark
_HEDGED = 3  # tokens of "at least" before a number
# What the story has told of already: two died days after the blast that hurt 30.
_KNOWN = frozenset(
    "the this that these those he she it they his her its their his being surgery birth".split()
)


def is_of_related(document: Document, token: int) -> bool:
    """Whether a date or number tells of what the news is only set beside.

    The arrests come the day after 40 people marched; the fire follows a blast on Monday. That
    something came as a shock on Monday sets nothing beside it.
    """
    lower = document.lower
    floor = max(document.sentence_at(token).first, token - _FAR)
    if tells_wake(document, floor + 1, token):
        return True
    for at in reversed(document.tokens_of(_COMES, floor + 1, token)):
        if lower[at] == "follows":
            return lower[at + 1] not in _RANKED  # "Cayo follows with 41 murders"
        words = lower[at + 1 : min(token, at + _REACH)]
        after = next((index for index, word in enumerate(words) if word in _AFTER), None)
        if after is not None and not _is_hour(lower[at + after + 2 : at + after + 4]):
            return True
        as_at = next((index for index, word in enumerate(words) if word == "as"), None)
        return as_at is not None and any(is_past(word) for word in lower[at + as_at + 2 : token])
    return False


def tells_wake(document: Document, first: int, last: int) -> bool:
    """Whether what came before is told between two tokens: in the wake of the killings of five.

    So is what was avenged: in retaliation for the murder of two.
    """
    wakes = document.tokens_of(_WAKE, first, last)
    return any(document.following(at + 1) in ("of", "for") for at in wakes)


def is_of_elsewhere(document: Document, token: int) -> bool:
    """Whether a sentence below the first sets another event beside the news.

    "On Friday, three died in a riot in the neighbouring state"; "in a separate crash on Sunday";
    "on Tuesday, another gas leak killed six".
    """
    sentence = document.sentence_at(token)
    if _is_of_series(document, sentence.first, token) or _is_of_others_before(document, token):
        return True
    if _SETTING_APART.isdisjoint(document.vocabulary):
        return False
    if all(one.kind is not SentenceKind.PROSE for one in document.sentences[: sentence.index]):
        return False
    lower = document.lower
    for at in document.tokens_of(_SETTING_APART, sentence.first, sentence.last):
        before = lower[max(sentence.first, at - 2) : at]
        led = before[-1:] == ["in"] or (before[:1] == ["in"] and before[1:2] in (["a"], ["the"]))
        if led and (before[-1] != "the" or lower[at] in _NEIGHBOURS):
            return True
        if lower[at] == "another" and _happens(lower[at + 1 : at + _MODIFIED]):
            return True
    return False


def _is_of_others_before(document: Document, token: int) -> bool:
    """Whether a date looks back from the news on others: "killed 36 others a day earlier"."""
    lower = document.lower
    back = lower[token] in ("a", "the") and lower[token + 2 : token + 3] in (
        ["earlier"],
        ["before"],
    )
    return back and "others" in lower[max(token - _OTHERS, 0) : token]


def _happens(words: Sequence[str]) -> bool:
    """Whether an event is named right away: "another roadside bomb", not "another of the boats"."""
    at = next((index for index, word in enumerate(words) if word in _HAPPENING), None)
    return at is not None and all(word.isalpha() for word in words[:at]) and "of" not in words[:at]


def tells_separate(document: Document, first: int, last: int) -> bool:
    """Whether others like it stand between two tokens: "as separate attacks left dozens dead"."""
    lower = document.lower
    return any(
        lower[at - 1] not in _DETERMINED and lower[at + 1] in _ATTACKS
        for at in document.tokens_of(_SEPARATE, first, last)
    )


def came_since(document: Document, draft: Draft) -> bool:
    """Whether something came of it later: in July six were shot, and two have since been held."""
    words = document.lower[draft.clause.first : draft.clause.last]
    return "since" in words and any(
        one in _HAVE and two == "since" and three in ("been", "died", "left", "returned")
        for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


def tells_former(document: Document, first: int, last: int) -> bool:
    """Whether two tokens have what was done before between them: previous raids had freed 12."""
    lower = document.lower
    return any(
        lower[at - 1] not in ("than", "to")
        and not _DEEDS.isdisjoint(lower[at + 1 : at + _MODIFIED])
        for at in document.tokens_of(_FORMER, first, last)
    )


def _is_of_series(document: Document, first: int, token: int) -> bool:
    """Whether a date is of those before: "the third such accident this month: 12 died on 3 May"."""
    words = document.lower[first:token]
    at = words.index("such") if "such" in words else 0
    return at > 0 and words[at - 1] in _NTH and ":" in words[at:]


def is_done_before(document: Document, token: int) -> bool:
    """Whether a date is that of what had come before the news: they had landed on Monday."""
    lower, floor = document.lower, max(document.sentence_at(token).first, token - _LONG)
    for at in range(token - 1, floor, -1):
        if lower[at] in _CLAUSE_ENDS:
            return False
        if is_past(lower[at]) and lower[at] != "had":
            return lower[at - 1] == "had"
    return False


def follows_former(document: Document, first: int, last: int) -> bool:
    """Whether an event of its own lies between two tokens: weeks after a bombing killed nine.

    "The blast", and what somebody or something with a name did, may be the story's event.
    """
    for at in document.tokens_of(_AFTER, first, last):
        lower = document.lower
        if lower[at] != "after" or lower[at - 1] not in _SPANS:
            continue
        word = document.words[at + 1]
        words = lower[at + 1 : last]
        told = len(words) <= _HEDGED or any(is_past(one) for one in words[1:])
        new = word[0].isdigit() or (word.islower() and not word.endswith("ing"))
        closed = "," in words and "including" not in words[words.index(",") :][:2]
        if new and told and lower[at + 1] not in _KNOWN and not closed:
            return True
    return False


def points_elsewhere(document: Document, first: int) -> bool:
    """Whether a line only points to another article: "Also read: Blast kills 10 in Quetta"."""
    opening = document.lower[first : first + _LABEL]
    if opening[:1] == [] or opening[0] not in _LINKING:
        return False
    mark = next((at for at, word in enumerate(opening) if word in (":", "|", "-")), 0)
    return tuple(opening[:mark]) in _LINKS


def _is_hour(words: Sequence[str]) -> bool:
    """Whether the words behind "after" are of a clock: the call came in just after 11 p.m."""
    return words[0] in _HOURS or ":" in words[0] or not _CLOCK.isdisjoint(words[1:])


def is_of_separate(document: Document, timing: Timing) -> bool:
    """Whether a day is of an event beside the story: "On Monday, a separate shipwreck left".

    "At least 24 people were killed in other attacks on Tuesday and Wednesday."
    """
    sentence = document.sentence_at(timing.mention.first)
    words = document.lower[sentence.first : sentence.last]
    if not _SEPARATE.isdisjoint(words) and any(
        one == "a" and two in _SEPARATE for one, two in pairwise(words)
    ):
        return True
    led = zip(words, words[1:], words[2:], strict=False)
    return "other" in words and any(
        (one, two) == ("in", "other") and three in _ATTACKS for one, two, three in led
    )


def is_of_several(document: Document, timing: Timing) -> bool:
    """Whether a weekend is one of more than one event: "two separate crashes at the weekend"."""
    sentence = document.sentence_at(timing.mention.first)
    words = document.lower[sentence.first : sentence.last]
    return timing.weekend and not _SEVERAL.isdisjoint(words)
