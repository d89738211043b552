"""Parts that a later sentence adds to those told: "Of the 90, 60 fled. In addition, 20 hid".

A sentence of comment may stand between. What is added must leave room for itself: the parts and
it are no more than their whole.
"""

from statextract.link.dimension import dimension_of
from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, is_person, noun_of
from statextract.link.part_of.occasion import has_own_date, is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene
from statextract.link.shape import is_bare
from statextract.model.draft import Draft
from statextract.model.vocabulary import NumberType, Outcome

_ADDING = (
    ("additionally",),
    ("in", "addition"),
    ("also",),
    ("further",),
    ("furthermore",),
    ("moreover",),
)
_ANOTHER = frozenset(["another", "further"])
_INCLUDING = frozenset("include includes included".split())
_COURT = frozenset([Outcome.CHARGED, Outcome.CONVICTED, None])
_CLOSE = 3  # tokens from "In addition" to the count, and from "also include" to it
_REACH = 3  # sentences
_MEMORY = 2  # sentences with figures
_FORMS = ("frame", "clauses", "list")
_CUES = frozenset("another additionally addition further furthermore moreover also other".split())


@rule(_CUES)
def tie_going_on(scene: Scene, index: int) -> Tie | None:
    """Tie what is added in a new sentence to the whole of the parts told before it."""
    if scene.drafts[index].number.value is None or not _goes_on(scene, index):
        return None
    if is_set_apart(scene, index):
        return None
    sentence = scene.drafts[index].sentence
    for number in scene.sentences_before(sentence, _MEMORY):
        if sentence - number > _REACH:
            return None
        for other in reversed(scene.by_sentence[number]):
            listing = scene.listing_of.get(other)
            if listing is None or listing.whole is None or not _may_go_on(scene, listing, index):
                continue
            left = _room(scene, index, listing)
            if left is None or left < 0 or (left and has_own_date(scene, index)):
                return None
            if not _is_of(scene, index, listing.whole):
                return None
            cue = (scene.sites[index].first, scene.sites[index].last)
            return Tie(listing.whole, "rule:on-top", cue, sibling=listing.parts[-1])
    return None


def _goes_on(scene: Scene, index: int) -> bool:
    """Whether a sentence opens with what it adds: "Another 30", "In addition, 30 others".

    Or tells of nobody before them: "Divers had saved two other miners".
    """
    start, first = scene.sentence(index).first, scene.sites[index].first
    if first - start <= 1 and scene.sites[index].lead & _ANOTHER:
        return True
    if scene.word(scene.drafts[index].number.last) == "other":
        return not any(is_person(scene.drafts[o]) for o in scene.earlier_in_sentence(index))
    front = scene.between(start, first)
    for form in _ADDING:
        if tuple(front[: len(form)]) == form:
            return len(front) <= len(form) + 1
    near = front[-_CLOSE:]
    return "also" in near and not _INCLUDING.isdisjoint(near)


def _may_go_on(scene: Scene, listing: Listing, index: int) -> bool:
    """Whether a list is what its sentence is about, and tells no more of its parts than now.

    "They caught 1,361, two of them women. A further 94 were stopped": none of the 1,361.
    """
    part = listing.parts[-1]
    if scene.drafts[part].number.type is not NumberType.COUNT:
        return False
    if dimension_of(scene, part) != dimension_of(scene, index):
        return False
    first = listing.parts[0]
    opens = scene.sites[first].first - scene.sentence(first).first <= 1
    return listing.form in _FORMS or (listing.form == "partitive" and opens)


def _room(scene: Scene, index: int, listing: Listing) -> float | None:
    """How many the parts and what is added to them leave of their whole."""
    if listing.whole is None:
        return None
    told = [scene.drafts[part].number.value for part in (*listing.parts, index)]
    top = scene.drafts[listing.whole].number.high
    if top is None or None in told:
        return None
    return top - sum(value or 0 for value in told)


def _is_of(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count without a noun, or with its whole's, can be of it by what befell both."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    noun = noun_of(mine)
    named = noun_of(theirs) or _noun_of_unit(theirs)
    if not is_bare(scene, index) and noun not in GENERIC and noun != named:
        return False
    if fate_of(theirs) in _COURT and fate_of(mine) not in (_COURT | {fate_of(theirs)}):
        return False  # "Another six were arrested": none of those charged
    return fits(scene, index, whole) and fates_agree(mine, theirs)


def _noun_of_unit(draft: Draft) -> str | None:
    """The noun that a count without one takes from its group: "four of the 12 miners"."""
    by = "" if draft.unit is None else draft.unit.by
    return by.removeprefix("lexicon:").split()[-1] if by.startswith("lexicon:") else None
