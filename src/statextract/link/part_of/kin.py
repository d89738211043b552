"""Some of those to whom one thing happened: "The quake killed 617 ... Ten teachers are dead".

Both counts tell one fate. The later is of fewer: of a kind ("teachers" among people), or of one
event, place or day of a total that is told of several ("in two accidents", "in five cities").
"""

from statextract.link.fit import GENERIC, fate_of, fates_agree, fits, noun_of
from statextract.link.grammar import MORE, OTHERS
from statextract.link.leading import is_baseline, leads
from statextract.link.own_dates import is_of_older_day, is_of_own_year
from statextract.link.part_of.craft import sank_apart
from statextract.link.part_of.occasion import (
    adds_another,
    are_told_apart,
    is_in_other_town,
    is_set_apart,
)
from statextract.link.part_of.other_event import is_of_other_cause, tells_own_crash
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import name_other_months
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_added, is_of_others, is_rate
from statextract.link.sizes import barely_exceeds, can_hold
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Status

# What befell people so that counts of it may be summed up.
FATES = frozenset(
    [
        Outcome.KILLED,
        Outcome.INJURED,
        Outcome.MISSING,
        Outcome.RESCUED,
        Outcome.ARRESTED,
        Outcome.CHARGED,
        Outcome.ABDUCTED,
        Outcome.HOSPITALISED,
        Outcome.CONVICTED,
        Outcome.REPATRIATED,
    ]
)
# Nouns of a total that may hold people of any kind.
ANYBODY = GENERIC | {
    None,
    "death",
    "other",
    "live",
    "life",
    "body",
    "bodie",
    "casualtie",
    "injurie",
    "fatalitie",
    "arrest",
}
_ELSEWHERE = frozenset(
    """
    another separate separately similar similarly previous previously earlier elsewhere meanwhile
    ago last past since overall besides unrelated also later
    """.split()
)
_SEVERAL = frozenset(
    """
    incidents accidents attacks raids operations blasts explosions bombings crashes shootings
    clashes strikes cities towns villages states provinces districts counties countries regions
    places locations sites points boats vehicles vessels countrywide nationwide various different
    """.split()
)
_REACH = 2  # sentences with figures


def tie_kin(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the story's total of its own fate, if it is of a kind or of one event."""
    draft = scene.drafts[index]
    if not _may_be_some(scene, index):
        return None
    noun = noun_of(draft)
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            if not _is_total(scene, other, draft) or not _is_larger(scene.drafts[other], draft):
                continue
            if not fits(scene, index, other) or are_told_apart(scene, index, other):
                continue
            if not fits(scene, index, scene.first_of(other)):
                continue  # "44 Yemeni soldiers ... 44 citizens ... four Saudi soldiers"
            if is_of_own_year(scene, index, other) or is_of_other_cause(scene, index, other):
                continue
            if is_of_older_day(scene, index, other):
                continue
            if name_other_months(scene, index, other) or sank_apart(scene, index, other):
                continue
            if _opens_story(scene, index, other):
                continue
            theirs = noun_of(scene.drafts[other])
            if noun != theirs and adds_another(scene, index):
                continue
            kind = noun not in ANYBODY and theirs in ANYBODY
            several = _is_of_several(scene, other)
            if kind and not several and tells_own_crash(scene, index, other):
                continue  # "The crash killed 18 ... nine tourists were killed in a crash in Bali"
            if kind and not several and is_in_other_town(scene, index, other):
                continue  # "40 died in Damascus. Raids in Idlib killed 21 civilians"
            if kind or (several and _is_placed(scene, index)):
                cue = (scene.sites[index].first, scene.sites[index].last)
                whole = scene.first_of(other)
                beside = _beside(scene, index, whole)
                return Tie(whole, "rule:kin", cue, "kin", sibling=beside)
    return None


def _opens_story(scene: Scene, index: int, title: int) -> bool:
    """Whether a count is the first of the body to tell the headline's fate: it tells it again.

    "34 dead in fire"; "Thirty-four miners died". A toll that rises holds others as well, and
    so does a headline's number that the body prints further on.
    """
    told = scene.drafts[title].outcome
    if scene.sentence(title).kind is not SentenceKind.TITLE or told is None:
        return False
    if "all" in scene.sites[index].lead:
        return True
    if told.by == "rule:level" or _is_told_later(scene, index, title):
        return False
    fate = fate_of(scene.drafts[index])
    last = scene.drafts[index].sentence + _REACH
    return not any(
        fate_of(scene.drafts[other]) is fate and leads(scene, other)
        for number, members in scene.by_sentence.items()
        if number <= last and scene.document.sentences[number].kind is not SentenceKind.TITLE
        for other in members
        if other != index
    )


def _is_told_later(scene: Scene, index: int, title: int) -> bool:
    return any(other > index for other in scene.numbers.equal(scene.drafts[title].number.value))


def _beside(scene: Scene, index: int, whole: int) -> int | None:
    """The count that "and" joins to this one as a part of one total: "66 pupils and ten"."""
    other = next(iter(scene.earlier_in_sentence(index)), None)
    joined = scene.word(scene.sites[index].first - 1) in ("and", ",")
    listing = None if other is None else scene.listing_of.get(other)
    return other if joined and listing is not None and listing.whole == whole else None


def _may_be_some(scene: Scene, index: int) -> bool:
    """Whether a count tells what happened to people of the story, in so many words."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.unit is None or not counts_people(draft.unit.value) or draft.number.value == 0:
        return False
    if fate_of(draft) not in FATES or draft.direction is not None or index in scene.changes:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    sentence = scene.sentence(index)
    if sentence.kind is not SentenceKind.PROSE or site.aside is not None:
        return False
    if site.lead & (MORE | OTHERS) or is_added(scene, index) or is_rate(scene, index):
        return False
    if is_of_others(scene, index) and scene.word(site.first - 1) == "and":
        return False  # "Four bombers and two other men died"
    if is_set_apart(scene, index):
        return False
    return leads(scene, index) and _ELSEWHERE.isdisjoint(scene.said[draft.sentence])


def _is_total(scene: Scene, index: int, part: Draft) -> bool:
    """Whether a count is the story's own of a fate: at its head or told again, part of nothing."""
    draft = scene.drafts[index]
    if (
        draft.unit is None
        or not counts_people(draft.unit.value)
        or fate_of(draft) is not fate_of(part)
    ):
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if draft.of is not None or draft.direction is not None or is_baseline(scene, index):
        return False
    if scene.sites[index].lead & MORE or not fates_agree(part, draft):
        return False
    at_head = draft.sentence in scene.lede or index in scene.known
    return at_head or scene.sentence(index).kind is SentenceKind.TITLE


def _is_larger(whole: Draft, part: Draft) -> bool:
    least = part.number.low
    if least is None:
        return False
    if not can_hold(whole, part):
        return noun_of(whole) != noun_of(part) and barely_exceeds(part, whole)
    return (whole.number.low or 0) > least


def _is_of_several(scene: Scene, index: int) -> bool:
    """Whether the sentence of a total tells of several events or places, not of one of them.

    "The group claimed several attacks, including a bombing that killed 13".
    """
    sentence, first = scene.sentence(index), scene.sites[index].first
    one = "including" in scene.between(sentence.first, first)
    return not one and not _SEVERAL.isdisjoint(scene.said[sentence.index])


def _is_placed(scene: Scene, index: int) -> bool:
    """Whether the sentence of a count names a place or a day of its own."""
    sentence = scene.sentence(index)
    mentions = scene.mentions
    return any(
        within(placed, sentence.first, sentence.last)
        for placed in (mentions.places, mentions.dates)
    )
