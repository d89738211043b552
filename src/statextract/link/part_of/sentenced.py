"""Others beside one who was sentenced: "The leader got 20 years, seven others were given nine"."""

from statextract.link.fit import fate_of, fits, noun_of
from statextract.link.grammar import OTHERS
from statextract.link.leading import leads, some_of
from statextract.link.part_of.acquitted import ACQUITTED
from statextract.link.part_of.occasion import is_of_another_time, is_set_apart
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Listing, Scene
from statextract.link.sizes import nearly_holds
from statextract.link.within import within
from statextract.model.vocabulary import NumberType, Outcome

_IMPOSED = frozenset("received got given handed sentenced jailed fined ordered drew".split())
TERMS = frozenset(
    """
    year years month months life death suspended fine fines probation sentence sentences term
    terms imprisonment
    """.split()
)
_LENGTHS = frozenset("year years month months life death".split())
_PLURAL = frozenset(["were", "are", "have"])
_TRIED = (Outcome.CONVICTED, Outcome.CHARGED)
_ORDINAL = NumberType.ORDINAL
_REACH = 2  # sentences with figures
_NEARLY = 1.2  # times those whom a list of terms may seem to be
_TERM = 8  # tokens of "to between five and ten years"


@rule(["other", "others"])
def tie_sentenced(scene: Scene, index: int) -> Tie | None:
    """Tie "seven others" behind the term of one to the convicted of whom both are some."""
    draft, first = scene.drafts[index], scene.sites[index].first
    others = bool(scene.sites[index].lead & OTHERS) or noun_of(draft) == "other"
    if not others or any(True for _ in scene.earlier_in_sentence(index)):
        return None
    if not _tells_term_of_one(scene, scene.sentence(index).first, first):
        return None
    if not _were_sentenced(scene, index):
        return None  # "The leader got 20 years; seven others are on the run"
    if is_of_another_time(scene, index) or is_set_apart(scene, index):
        return None
    group = _tried_before(scene, index)
    return None if group is None else Tie(group, "rule:sentenced", (first, first + 1), "clauses")


def _tells_term_of_one(scene: Scene, first: int, last: int) -> bool:
    """Whether a clause says what one person got: "The alleged leader received 20 years,"."""
    words = scene.between(first, last)
    numbers = within(scene.mentions.numbers, first, last)
    if within(scene.mentions.dates, first, last) or any(n.type is _ORDINAL for n in numbers):
        return False  # "A sixth man got 12 years in 2021"
    told = not _IMPOSED.isdisjoint(words) and not TERMS.isdisjoint(words)
    return told and _PLURAL.isdisjoint(words) and not words[0][:1].isdigit()


def _were_sentenced(scene: Scene, index: int) -> bool:
    """Whether the words behind a count tell a term or a fine, and no word that they were let go."""
    words = scene.between(scene.sites[index].last, scene.sentence(index).last)
    told = not _IMPOSED.isdisjoint(words) or not TERMS.isdisjoint(words)
    return told and ACQUITTED.isdisjoint(words)


def _tried_before(scene: Scene, index: int) -> int | None:
    """Those convicted or tried of whom the sentence before tells, but not what they got."""
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in scene.by_sentence[number]:
            group = scene.drafts[other]
            if fate_of(group) not in _TRIED or not leads(scene, other):
                continue
            if not _LENGTHS.isdisjoint(scene.between(group.clause.first, group.clause.last)):
                return None  # "Five were jailed for life": seven others come on top
            some = some_of(scene, index, other)  # "sentenced 18 of the 22": the 18
            if some is not None or (
                fits(scene, index, other) and nearly_holds(group, scene.drafts[index])
            ):
                return scene.first_of(other) if some is None else some
            return None
    return None


def sentenced_before(scene: Scene, listing: Listing) -> int | None:
    """The convicts of the sentence right before a list of terms that a court imposed on them.

    "It convicted 73 officers. It sentenced nine to death, 29 to life and 35 to at most ten years."
    The list may miss them by a mistake.
    """
    first = listing.parts[0]
    if not all(_got_term(scene, part) for part in listing.parts):
        return None
    number = scene.drafts[first].sentence - 1
    whole = next((o for o in scene.by_sentence.get(number, ()) if leads(scene, o)), None)
    if whole is None or fate_of(scene.drafts[whole]) is not Outcome.CONVICTED:
        return None
    if scene.sentence(whole).paragraph != scene.sentence(first).paragraph:
        return None
    told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    size = scene.drafts[whole].number.value or 0
    if not _NEARLY * told >= size >= told / _NEARLY or is_set_apart(scene, first):
        return None
    return whole if all(fits(scene, part, whole) for part in listing.parts) else None


def tells_all_terms(scene: Scene, listing: Listing) -> bool:
    """Whether a list tells of the terms of no fewer than the convicts before it."""
    if listing.whole is None or sentenced_before(scene, listing) != listing.whole:
        return False
    told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    return told >= (scene.drafts[listing.whole].number.value or 0)


def _got_term(scene: Scene, index: int) -> bool:
    """Whether a term is told right behind a count: "29 to life"."""
    last = scene.drafts[index].number.last
    convicted = fate_of(scene.drafts[index]) is Outcome.CONVICTED
    return convicted and not TERMS.isdisjoint(scene.between(last, last + _TERM))
