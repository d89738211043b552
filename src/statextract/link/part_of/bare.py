"""Parts whose noun is left out and whose verb tells it: "The court upheld 51"."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import fate_of, fates_agree, fits, noun_of, share_fate
from statextract.link.grammar import WHOM
from statextract.link.leading import find_topic, leads
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.pronoun import find_pronoun
from statextract.link.scene import Scene
from statextract.link.shape import is_added, is_bare, shape_of
from statextract.link.sizes import can_hold, nearly_holds
from statextract.model.vocabulary import Bound, NumberType, Role, Unit

_CLAUSE = 6  # tokens from ", of which" to the object of its clause
# What is done to cases and applications, of these what is also done to people by an office.
_HANDLED = frozenset(
    """
    dismissed upheld cleared granted rejected refused approved denied solved closed resolved
    settled processed examined reviewed investigated quashed overturned accepted declined rehoused
    resettled screened traced located acquitted convicted jailed freed remanded fined
    """.split()
)
_DONE_TO_PEOPLE = frozenset(
    """
    rehoused resettled screened traced located acquitted convicted jailed freed remanded fined
    cleared
    """.split()
)
CLOSES = frozenset([",", ";", ".", "and", "by", "on", "in", "with", "for", "after", "as", "to"])
_MARKS = frozenset([";", ","])
_PAIR = 2
_NEAR = 2  # sentences with figures


def is_open(scene: Scene, index: int) -> bool:
    """Whether nothing says yet what a count is of."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.phrase.of is None and draft.unit is None
    return bare and draft.number.type is NumberType.COUNT


def _is_left_out(scene: Scene, index: int) -> bool:
    """Whether no noun says what is counted, though what befell them may say that it is people."""
    draft = scene.drafts[index]
    bare = draft.phrase.head is None and draft.phrase.of is None
    nominal = draft.phrase.nominal
    handled = nominal is not None and nominal[1] == draft.number.first  # "acquitted five"
    soft = draft.unit is None or draft.notes.get("unit") == "soft" or handled
    return bare and soft and draft.number.type is NumberType.COUNT


def _is_year(scene: Scene, index: int) -> bool:
    """Whether a bare number could be a year."""
    number = scene.drafts[index].number
    printed = scene.document.text(number.start, number.end)
    return number.bound is Bound.EXACT and len(printed) == 4 and printed[:2] in ("19", "20")


@rule(_HANDLED)
def tie_handled(scene: Scene, index: int) -> Tie | None:
    """Tie the object of a verb of offices to what the text counted: "It dismissed 140"."""
    first, last = scene.sites[index].first, scene.drafts[index].number.last
    if not _is_left_out(scene, index) or _is_year(scene, index):
        return None
    verb = first - 2 if scene.word(first - 1) == "in" else first - 1  # "refused in 2,210"
    if scene.word(verb) not in _HANDLED or scene.word(last) not in CLOSES:
        return None
    cue = (verb, first)
    for other in scene.earlier_in_sentence(index):
        of = scene.drafts[other].of
        if of is not None and (of.by == "rule:handled" or _is_done_too(scene, other, verb)):
            return Tie(of.value, "rule:handled", cue, sibling=other)
    whole = _handled_before(scene, index)
    if whole is None or not nearly_holds(scene.drafts[whole], scene.drafts[index]):
        return None
    unit = scene.drafts[whole].unit
    if unit is None or (unit.value is not Unit.CASE and scene.word(verb) not in _DONE_TO_PEOPLE):
        return None  # "The committee of 30 members met. It approved 12."
    role = scene.drafts[whole].role
    if scene.drafts[index].phrase.nominal and (role is None or role.value is not Role.SUSPECT):
        return None  # "The council of 12 elders met. It freed two."
    return Tie(whole, "rule:handled", cue, "clauses")


def _is_done_too(scene: Scene, other: int, verb: int) -> bool:
    """Whether a verb stands beside that of some of a group: "jailed 97 of the 266, fined 52"."""
    draft = scene.drafts[other]
    if draft.of is None or draft.of.by != "rule:partitive" or draft.phrase.of is None:
        return False
    gap = scene.between(draft.phrase.of[1], verb)
    return bool(gap) and gap[-1] in (",", "and") and ";" not in gap and "." not in gap


def _handled_before(scene: Scene, index: int) -> int | None:
    """The count that the sentence began with, else the topic: "Nine were tried; they freed two"."""
    for other in scene.earlier_in_sentence(index):
        gap = scene.between(scene.drafts[other].number.last, scene.sites[index].first)
        opens = scene.sites[other].first - scene.sentence(index).first <= 1
        known = opens and leads(scene, other) and fits(scene, index, other)
        if known and not _MARKS.isdisjoint(gap):
            return other
    return find_topic(scene, index)


@rule(WHOM)
def tie_object_of_which(scene: Scene, index: int) -> Tie | None:
    """Tie the object of a relative clause: "47 dead, of which they attribute 39 to the army"."""
    first = scene.sites[index].first
    if not is_open(scene, index) or _is_year(scene, index):
        return None
    for token in range(first - 1, max(scene.sentence(index).first, first - _CLAUSE), -1):
        if scene.word(token) in WHOM and scene.word(token - 1) == "of":
            before = index - 1
            if index and scene.drafts[before].number.last == token - 1:
                return tie_beside(scene, index, before)
            whole = find_pronoun(scene, index, token, relative=True)
            cue = (token - 1, token + 1)
            return None if whole is None else Tie(whole, "rule:of-which", cue, "partitive")
        if not scene.word(token).isalpha():
            return None
    return None


def tie_beside(scene: Scene, index: int, other: int) -> Tie | None:
    """Tie a second count to the whole of the first: "87 of which were fires and 40 floods"."""
    first, whole = scene.sites[index].first, scene.whole_of(other)
    joined = scene.word(first - 1) in (",", ";", "and")
    if whole is None or not joined or not can_hold(scene.drafts[whole], scene.drafts[index]):
        return None
    return Tie(whole, "rule:parallel", (first - 1, first), sibling=other)


@rule(["other"])
def tie_one_of_two(scene: Scene, index: int) -> Tie | None:
    """Tie "One driver was from Leeds, the other from York" to the two drivers told before."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.value != 1 or first != scene.sentence(index).first or is_bare(scene, index):
        return None
    last = scene.sentence(index).last
    for token in range(draft.number.last, last - 1):
        if tuple(scene.between(token, token + 2)) != ("the", "other"):
            continue
        for number in scene.sentences_before(draft.sentence, _NEAR):
            for other in scene.by_sentence[number]:
                pair = scene.drafts[other].number.value == _PAIR
                if pair and noun_of(scene.drafts[other]) == noun_of(draft):
                    return Tie(scene.first_of(other), "rule:one-of-two", (token, token + 2))
    return None


@rule([","], beside=True)
def tie_restated_share(scene: Scene, index: int) -> Tie | None:
    """Tie the count that says a share again: "half of them, some 280,000,"."""
    draft, site = scene.drafts[index], scene.sites[index]
    before = scene.drafts[index - 1] if index else None
    if before is None or before.number.type is not NumberType.SHARE:
        return None
    if draft.unit is not None and draft.notes.get("unit") != "soft":
        return None
    comma = site.first - 1 - (scene.word(site.first - 1) == "or")  # "64 percent, or 900,"
    if before.phrase.last != comma or scene.word(comma) != ",":
        return None
    whole = scene.whole_of(index - 1)
    closed = scene.word(draft.number.last) in (",", ".", ";")
    if whole is None or not closed or not can_hold(scene.drafts[whole], draft):
        return None
    return Tie(whole, "rule:restated-share", (site.first - 1, site.first), "ranked")


@rule(["another", "more", "other", "others", "further"])
def tie_another(scene: Scene, index: int) -> Tie | None:
    """Tie "Another 36,000 are in Moldova" to the list of the sentence before, if it goes on.

    So too "Seven more were in custody already" behind "nine of the 26 were arrested".
    """
    draft, first = scene.drafts[index], scene.sites[index].first
    if not is_bare(scene, index) or draft.phrase.of is not None or not is_added(scene, index):
        return None
    if first - scene.sentence(index).first > 1 or shape_of(scene, index) != "verb":
        return None
    for other in reversed(scene.by_sentence.get(draft.sentence - 1, [])):
        listing = scene.listing_of.get(other)
        whole = None if listing is None else listing.whole
        if listing is None or whole is None or listing.form == "including":
            continue
        if scene.drafts[other].number.type is not draft.number.type:
            continue  # "39 percent were Danes. A further 94 were stopped"
        if dimension_of(scene, other) != dimension_of(scene, index):
            continue  # "all but 11 of them men ... Thirty-eight more are awaited"
        told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
        room = scene.drafts[whole].number.high
        full = room is not None and told + (draft.number.low or 0) > room
        if full or not fits(scene, index, whole) or not fates_agree(draft, scene.drafts[whole]):
            continue
        if fate_of(scene.drafts[other]) is None and share_fate(draft, scene.drafts[whole]):
            continue  # "27 were held. Eleven had no papers. Another 14 were held in Kano"
        cue = (draft.phrase.first, draft.number.first + 1)
        return Tie(whole, "rule:another", cue, sibling=other)
    return None
