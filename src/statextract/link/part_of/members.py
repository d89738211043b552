"""Some of a group that the story has told of: "two victims", "three have since been charged".

Nothing in the wording points back; that these are some of those follows from the noun (the
victims of one story are one group) or from the fate (the charged are some of the arrested).
"""

from statextract.link.description import may_be_dead
from statextract.link.dimension import dimension_of, narrows
from statextract.link.fit import (
    GENERIC,
    NEXT_STEPS,
    came_later,
    fate_of,
    fates_agree,
    fits,
    noun_of,
)
from statextract.link.grammar import GROWN, OTHERS
from statextract.link.items import are_in_two_bullets, are_items
from statextract.link.leading import is_baseline, is_compared
from statextract.link.one_noun import same_noun
from statextract.link.own_dates import is_long_past, is_of_own_year
from statextract.link.part_of.acquitted import is_acquitted
from statextract.link.part_of.another import opens_elsewhere
from statextract.link.part_of.larger_run import is_in_larger_run
from statextract.link.part_of.main_groups import (
    are_counted_in_all,
    are_counted_there,
    are_one_fact,
    comes_on_top,
    helped_others,
    is_main,
    is_right_before,
    last_step,
    stands_alone,
)
from statextract.link.part_of.occasion import (
    adds_another,
    are_still_lost,
    goes_back,
    has_own_date,
    is_of_another_time,
    is_set_apart,
    recalls_another,
    told_with_more,
)
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import are_of_two_seasons, came_before, is_of_a_longer_time
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.same_as.values import are_equal
from statextract.link.scene import Scene, counts_people
from statextract.link.shape import is_added, is_of_others, is_rate
from statextract.link.sizes import is_surely_larger, nearly_holds
from statextract.link.topmost import is_of_topmost
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Role, Status

# Nouns that name people by their part in one story, without plural s.
_PARTS_IN_STORY = frozenset(
    "victim defendant suspect patient hostage captive detainee abductee accused deceased "
    "complainant fatalitie".split()
)
_HOME = frozenset(["returnee", "evacuee", "deportee"])
_BROUGHT = frozenset(
    [Outcome.REPATRIATED, Outcome.RETURNED_HOME, Outcome.EVACUATED, Outcome.DEPORTED]
)
_ANY_SUSPECT = GENERIC | _PARTS_IN_STORY | {None, "man", "men", "woman", "women", "arrest", "other"}
_ADDING = frozenset("bringing taking raising pushing".split())
_TOLD = (SentenceKind.PROSE, SentenceKind.BULLET)
_GROUPING = (*_TOLD, SentenceKind.TITLE)
_WHO = frozenset("who whom whose that".split())
_WELL = frozenset([Outcome.RECOVERED, Outcome.RETURNED_HOME, Outcome.RELEASED])
_FATES = frozenset([Outcome.KILLED, Outcome.INJURED, Outcome.RESCUED, Outcome.MISSING])
_OPEN = frozenset([Outcome.ARRESTED, Outcome.CHARGED])
_REACH = 12  # sentences with figures for a noun
_SURE = 3  # named as one of the story's people, or as one told before
_NEAR = 4  # sentences with figures for a fate


def tie_member(scene: Scene, index: int) -> Tie | None:
    """Tie a count to the larger group of the story that its noun or its fate makes it part of."""
    draft = scene.drafts[index]
    if draft.unit is None or not counts_people(draft.unit.value) or draft.number.value == 0:
        return None
    if scene.sentence(index).kind not in _TOLD or draft.direction is not None:
        return None
    site = scene.sites[index]
    if site.aside is not None or index in scene.changes or is_compared(scene, index):
        return None
    before = scene.word(draft.number.first - 1)
    if scene.word(site.first - 1) == "to" or before == "total" or is_rate(scene, index):
        return None  # "the total 614,620 patients" of this month are no part of the last one's
    if before == "the" and scene.word(site.last) not in _WHO:
        return None  # "the two suspects" are no part of the 11; "the five who came from Haiti" are
    if not _could_be_some(scene, index) or _leads_to_total(scene, index):
        return None
    if is_of_another_time(scene, index) or is_set_apart(scene, index):
        return None
    tests = (adds_another, helped_others, _are_further, are_counted_there, are_counted_in_all)
    if any(stands_apart(scene, index) for stands_apart in tests):
        return None
    group = _best_group(scene, index)
    if group is None or comes_on_top(scene, index, group):
        return None
    if are_items(scene, index, group) or may_be_dead(scene, index, group):
        return None
    if fate_of(draft) in _OPEN and fate_of(scene.drafts[group]) is Outcome.CONVICTED:
        return None
    if is_of_others(scene, index):
        group = _whole_of_both(scene, index, group)
        if is_right_before(scene, index, group):
            return None
    else:
        group = last_step(scene, index, group)
    return Tie(scene.first_of(group), "rule:member", (site.first, site.last))


def _are_further(scene: Scene, index: int) -> bool:
    """Whether a count is of more people than those before: "two further suspects are at large"."""
    draft = scene.drafts[index]
    head = draft.number.last if draft.phrase.head is None else draft.phrase.head[0]
    return not {"further", "additional"}.isdisjoint(scene.between(draft.number.last, head))


def _whole_of_both(scene: Scene, index: int, group: int) -> int:
    """What "five victims" are part of, for "two other victims", who are none of the five."""
    for other in range(index):
        told = scene.drafts[other].same_as
        again = other == group or (told is not None and told.value == group)
        whole = scene.whole_of(other)
        if again and whole is not None and fits(scene, index, whole):
            return whole
    return group


def _could_be_some(scene: Scene, index: int) -> bool:
    """Whether a count's noun, its fate or its wording can make it some of any group."""
    draft = scene.drafts[index]
    noun, fate = noun_of(draft), fate_of(draft)
    if noun in _PARTS_IN_STORY or noun in _HOME or fate in NEXT_STEPS:
        return True
    if fate in _FATES and (scene.sites[index].lead & OTHERS or is_added(scene, index)):
        return True
    return noun is not None and noun not in GENERIC and dimension_of(scene, index) != ""


def _best_group(scene: Scene, index: int) -> int | None:
    """The larger group that a count fits best as a part; else one a little smaller, if named.

    "Three migrants were robbed. He kept the passports of six victims": the noun says part.
    """
    best: tuple[bool, int, float, int] | None = None
    for number in scene.sentences_before(scene.drafts[index].sentence, _REACH):
        for other in scene.by_sentence[number]:
            score = _score(scene, index, other)
            if not score:
                continue
            larger = is_surely_larger(scene.drafts[other], scene.drafts[index])
            size = scene.drafts[other].number.low or 0
            named = score >= _SURE and not is_of_others(scene, other)
            if larger or (named and _is_well_named(scene, index, other)):
                best = max(best or (False, 0, 0, -1), (larger, score, size, -other))
    return None if best is None else -best[3]


def _is_well_named(scene: Scene, index: int, other: int) -> bool:
    """Whether nothing but the number tells two counts apart: one noun, or no fate of its own."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if came_later(mine, theirs) or has_own_date(scene, index):
        return False  # more convicted than charged: a finding of its own
    if fate_of(mine) is Outcome.ARRESTED and fate_of(theirs) is Outcome.ARRESTED:
        return False  # "four suspects were held in Malta. The Greek police held five suspects"
    return theirs.outcome is None or noun_of(mine) == noun_of(theirs)


def _leads_to_total(scene: Scene, index: int) -> bool:
    """Whether a total follows that the count adds to: "..., bringing to 541 the number"."""
    if _ADDING.isdisjoint(scene.said[scene.drafts[index].sentence]):
        return False
    end = scene.sentence(index).last
    words = scene.between(scene.drafts[index].number.last, end)
    return any(word in _ADDING and "to" in words[at : at + 6] for at, word in enumerate(words))


def _score(scene: Scene, part: int, whole: int) -> int:
    """How well a count fits as the group that another is part of; 0 if it does not."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if not nearly_holds(theirs, mine) or are_equal(mine, theirs) or not _is_group(scene, whole):
        return 0
    score = 0 if is_of_topmost(scene, whole) else _weigh(scene, part, whole)
    return score if score and _can_be_some(scene, part, whole) else 0


def _can_be_some(scene: Scene, part: int, whole: int) -> bool:
    """Whether nothing known of two counts denies that one is some of the other."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    if not fits(scene, part, whole) or not fates_agree(mine, theirs):
        return False
    if are_of_two_stories(scene, mine, theirs) or are_one_fact(mine, theirs):
        return False
    if noun_of(mine) in GENERIC | GROWN and is_of_own_year(scene, part, whole):
        return False  # "A British court in 2021 jailed four men"
    past = is_long_past(scene, part, whole)
    before = came_before(mine, theirs) or are_of_two_seasons(mine, theirs)
    if before or goes_back(scene, part, whole) or past:
        return False
    if are_still_lost(scene, part, whole):
        return False
    if opens_elsewhere(scene, part, whole):
        return False
    if is_of_a_longer_time(mine, theirs) or told_with_more(scene, part, whole) is not None:
        return False
    if fate_of(mine) is Outcome.KILLED and fate_of(theirs) in _WELL:
        return False
    if noun_of(mine) == "patient" and fate_of(theirs) is Outcome.KILLED:
        return noun_of(theirs) == "patient"  # samples of two patients: two of the dead or not
    if fate_of(theirs) is Outcome.CONVICTED and _are_not_guilty(scene, part):
        return False
    if are_in_two_bullets(scene, part, whole) or is_in_larger_run(scene, part, theirs):
        return False
    if not dimension_of(scene, whole) or dimension_of(scene, part) != "":
        return True
    others = is_of_others(scene, part) or is_added(scene, part)
    return noun_of(mine) in _PARTS_IN_STORY | _HOME and stands_alone(scene, whole) and not others


def _are_not_guilty(scene: Scene, index: int) -> bool:
    """Whether a count is none of the convicted: acquitted, or others who are yet to be tried."""
    guilty = fate_of(scene.drafts[index]) is Outcome.CONVICTED
    return is_acquitted(scene, index) or (is_of_others(scene, index) and not guilty)


def _weigh(scene: Scene, part: int, whole: int) -> int:
    """How much of noun, fate and wording makes a count some of a group; 0 if nothing does."""
    mine, theirs = scene.drafts[part], scene.drafts[whole]
    nouns = noun_of(mine), noun_of(theirs)
    same = same_noun(mine, theirs)
    added = is_of_others(scene, part) or is_added(scene, part)
    named = nouns[0] in _PARTS_IN_STORY and (same or _shares_role(mine, theirs))
    home = nouns[0] in _HOME and fate_of(theirs) in _BROUGHT and not added
    named = named or (home and scene.word(scene.sites[part].first - 1) != "of")
    named = named and is_main(scene, whole)
    near = mine.sentence - theirs.sentence <= _NEAR
    onward = (
        near and came_later(mine, theirs) and (same or bool(GENERIC & set(nouns)) or not all(nouns))
    )
    split = near and same and nouns[0] not in GENERIC and narrows(scene, part, whole)
    fallen = added and near and _share_fate(mine, theirs) and is_main(scene, whole)
    fallen = fallen and not _stands_beside(scene, part, whole)
    if not (named or onward or split or fallen):
        return 0
    if onward and added and not named:
        return 0
    apart = is_added(scene, part) and not (fallen or _share_fate(mine, theirs))
    if apart and not _is_divided(scene, whole, part):
        return 0  # "Nine were remanded. Two more suspects are on bail"
    if added:
        same = False  # "two other victims" are some of the 16 killed, not of "five victims"
    return 1 + 2 * named + 2 * same + onward + split + fallen + (whole in scene.known)


def _is_divided(scene: Scene, whole: int, index: int) -> bool:
    """Whether some of a group were told of before a count."""
    return any(scene.whole_of(other) == whole for other in range(whole + 1, index))


def _stands_beside(scene: Scene, part: int, whole: int) -> bool:
    """Whether "another 38" adds to a count of its own sentence, or to the whole itself."""
    beside = next(iter(scene.earlier_in_sentence(part)), None) is not None
    first = any(_share_fate(scene.drafts[i], scene.drafts[whole]) for i in range(whole + 1, part))
    return beside or not first or scene.sentence(whole).kind is SentenceKind.TITLE


def _share_fate(part: Draft, whole: Draft) -> bool:
    """Whether both were killed, hurt or saved: "five more" are some of the nine killed."""
    return fate_of(part) in _FATES and fate_of(whole) is fate_of(part)


def _is_group(scene: Scene, index: int) -> bool:
    """Whether a count is of people as a whole, as the text asserts."""
    draft = scene.drafts[index]
    if draft.unit is None or not counts_people(draft.unit.value) or draft.direction is not None:
        return False
    if draft.status is not None and draft.status.value is not Status.ASSERTED:
        return False
    if recalls_another(scene, index):
        return False
    return scene.sentence(index).kind in _GROUPING and not is_baseline(scene, index)


def _shares_role(part: Draft, whole: Draft) -> bool:
    """Whether "two victims" can be of people who were not called so: shot, or defrauded."""
    if part.role is None or whole.role is None or part.role.value is Role.OTHER:
        return False
    if part.role.value is Role.SUSPECT and noun_of(whole) not in _ANY_SUSPECT:
        return False
    return part.role.value is whole.role.value
