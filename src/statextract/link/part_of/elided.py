"""Counts that open a clause without a noun, of what was told before: "Nineteen were saved"."""

from statextract.link.announced import announced_group
from statextract.link.antecedent import names_others
from statextract.link.ellipsis import take_unit
from statextract.link.fit import came_later, fate_of, fits, share_fate, unit_of
from statextract.link.grammar import AT_FIRST, DEFINITE, HARMS, MORE, THEM_OR_WHOM
from statextract.link.harmed import may_have_fared
from statextract.link.items import begins_item
from statextract.link.part_of.acting import acts_on_them
from statextract.link.part_of.elided_fates import (
    are_some_dead,
    are_still_in_care,
    fills_outer,
    hurt_beside,
    is_inserted,
    is_share_of_others,
    outgrows_behind_clause,
    says_no_more,
    were_charged_all,
    were_there_all,
)
from statextract.link.part_of.elided_topic import heads_story, is_of_all_kinds, topic
from statextract.link.part_of.frames import find_frame
from statextract.link.part_of.last_or_since import befell_last_or_since
from statextract.link.part_of.occasion import are_still_lost, told_with_more
from statextract.link.part_of.ordinal_event import are_of_two_in_turn
from statextract.link.part_of.other_event import is_of_other_event
from statextract.link.part_of.own_group import is_about_things, outgrows_things, says_where
from statextract.link.part_of.rule import rule
from statextract.link.part_of.summed import adds_up
from statextract.link.part_of.tie import Tie
from statextract.link.part_of.times import (
    are_of_two_seasons,
    befell_afterwards,
    was_let_go,
)
from statextract.link.part_of.topic import is_vaguer_or_all, opens_sentence
from statextract.link.places_told import are_of_two_countries
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    is_bare,
    is_name,
    is_rate,
    is_still,
    shape_of,
)
from statextract.link.sizes import can_hold
from statextract.link.supposed import is_room
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Bound, NumberType, Outcome, Unit

_MINE = frozenset("my our your his her".split())  # "three of my sisters"
_NAMING = THEM_OR_WHOM | {"the"}
_SINGULAR = frozenset(["has", "was", "is"])
_SAYING = frozenset("said says say that added reported".split())
_ONLY, _PLACING = frozenset(["only", "just"]), frozenset(["in", "at", "near"])
_WHENCE = frozenset("from in at across".split())
_TO = 3  # tokens of "from all the" before a number
_CLAUSAL = frozenset([",", ";", ":", "while", "but", "where", "though", "although"])
_TOPMOST = frozenset("highest most largest worst".split())
_TOP = 7  # tokens from "the highest" to its number
_COMING_IN = frozenset("arrived landed disembarked reached came".split())
_REMAINING = frozenset("remain remained remains".split())
_OUT = frozenset((Outcome.RESCUED, Outcome.RELEASED, Outcome.ESCAPED, Outcome.EVACUATED))


def _topic(scene: Scene, index: int) -> int | None:
    """The topic; behind a share what that is of: "two in three women had jobs; 31 were ill"."""
    other = next(scene.earlier_in_sentence(index), None)
    if other is None or scene.drafts[other].number.type is not NumberType.SHARE:
        return topic(scene, index)
    whole = scene.whole_of(other)
    apart = scene.word(scene.sites[index].first - 1) == ";"
    of_share = apart and whole is not None and fits(scene, index, whole)
    return whole if of_share else topic(scene, index)


@rule()
def tie_elided(scene: Scene, index: int) -> Tie | None:
    """Tie a count without a noun that begins a clause to the topic: "Nineteen were saved"."""
    draft = scene.drafts[index]
    if not is_bare(scene, index) or shape_of(scene, index) != "verb":
        return None
    if draft.number.value == 0 and scene.word(draft.number.first) != "none":
        return None
    of = draft.phrase.of
    if of is not None and of[0] >= draft.number.last and _names_others(scene, *of):
        return None
    if of is not None and scene.word(of[1] - 1) in HARMS:
        return None  # "none of their injuries"
    if not _opens_clause(scene, index) or find_frame(scene, index) is not None:
        return None
    if scene.sites[index].lead & (MORE | DEFINITE):
        return None
    if (
        announced_group(scene, index) is not None
        or names_others(scene, index)
        or acts_on_them(scene, index)
        or is_about_things(scene, index)
    ):
        return None
    if scene.word(scene.sentence(index).first) in ("among", "amongst"):
        return None  # of the group that the sentence names, which nobody has counted
    if draft.number.type is NumberType.SHARE and scene.word(draft.number.last) in _SINGULAR:
        return None  # "nine per cent has been received": of money
    aside = scene.sites[index].aside
    if draft.number.type is NumberType.SHARE and aside is not None and aside.kind == "bracket":
        return None  # "Albanians (637; 13%)": a share of all, not of the 637
    whole = _topic(scene, index)
    if whole is not None and (
        _stands_beside(scene, index, whole) or is_inserted(scene, index, whole)
    ):
        whole = scene.whole_of(whole)
    if whole is not None and (
        says_where(scene, index, whole)
        or _is_where_they_were(scene, index, whole)
        or is_share_of_others(scene, index, whole)
        or outgrows_things(scene, index, whole)
    ):
        return None  # "In three towns they fled; five fell ill"; "all 16 states. 75% of all men"
    if whole is not None and is_vaguer_or_all(scene, index, whole):
        return (
            None  # "hundreds were hurt. Thousands gather"; "5 died at once ... Five died at once"
        )
    if whole is not None and (
        were_there_all(scene, index, whole) or were_charged_all(scene, index, whole)
    ):
        return None  # "149 were rescued. Survivors said that 169 had been aboard"
    if is_rate(scene, index) or (whole is not None and _tells_anew(draft, scene.drafts[whole])):
        return None  # "4,000 flee the city daily"
    if whole is not None and begins_item(scene, index) and begins_item(scene, whole):
        return None  # "• 16 in custody • 3 at large"
    if whole is None or _are_of_two_stories(scene, index, whole):
        return None
    if is_of_other_event(scene, index, whole, bare=True) or are_some_dead(scene, index, whole):
        return None  # "In an earlier collapse, 12 died"
    if _are_of_two_times(draft, scene.drafts[whole]) or befell_last_or_since(scene, index, whole):
        return None
    if adds_up(scene, index, whole) or is_room(scene.drafts[whole]):
        take_unit(scene, index, whole)
        return None  # "Ten were freed while two are held. Twelve were taken"; "room for 40"
    if scene.word(scene.sentence(index).first) in AT_FIRST and not can_hold(
        scene.drafts[whole], draft
    ):
        return None  # "18 were freed. Originally, 19 were held"
    treated = fate_of(scene.drafts[whole]) is Outcome.HOSPITALISED
    if treated and fate_of(draft) is Outcome.KILLED and not can_hold(scene.drafts[whole], draft):
        return None  # "Five are in hospital. Eight were killed"
    if draft.number.value == 0:  # "Nine died in May. None died in June."
        ruled_out = share_fate(draft, scene.drafts[whole])
    else:
        ruled_out = not may_have_fared(scene, draft, scene.drafts[whole])
    beside = hurt_beside(scene, index, whole) if ruled_out else None
    if beside is not None:
        whole, ruled_out = beside, False  # "14 died and 40 were hurt. Six are critical"
    if ruled_out or are_still_lost(scene, index, whole) or _is_rival(scene, index, whole):
        return None
    behind = after(scene, index)
    if behind >= scene.sentence(index).last:
        behind -= 1  # the count itself, where nothing follows it
    cue = (behind, behind + 1)
    apart = _told_apart(scene, index, whole)
    if apart is not None:
        return Tie(None, "rule:parallel", cue, sibling=apart)
    if was_let_go(scene, index, whole) or are_still_in_care(scene, index, whole):
        return Tie(None, "rule:parallel", cue, sibling=whole)
    outer = scene.whole_of(whole)
    full = outer is not None and fills_outer(scene, index, whole, outer)
    if outer is not None and (full or _exceeds(draft, scene.drafts[whole])):
        return Tie(outer, "rule:elided-head", cue, sibling=whole if full else None)
    beside = next((o for o in scene.earlier_in_sentence(index) if _lists(scene, o, whole)), None)
    if beside is not None and not is_of_all_kinds(scene, index, beside):
        return Tie(whole, "rule:elided-head", cue, sibling=beside)
    return Tie(whole, "rule:elided-head", cue, "clauses", closed=False)


def _is_where_they_were(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count of places only says where people met their fate.

    "They were freed from all the seven jails. Four were freed from the camp": none of the seven.
    """
    if unit_of(scene.drafts[whole]) is not Unit.OBJECT or fate_of(scene.drafts[index]) is None:
        return False
    before = scene.between(max(0, scene.sites[whole].first - _TO), scene.sites[whole].first + 1)
    return not _WHENCE.isdisjoint(before)


def _are_of_two_stories(scene: Scene, index: int, whole: int) -> bool:
    """Whether places or times are apart: "Peru said 190 people died. Chile reported 60 killed"."""
    mine, theirs = scene.drafts[index], scene.drafts[whole]
    if are_of_two_in_turn(scene, index, whole) or heads_story(scene, index, whole):
        return True
    if share_fate(mine, theirs) and are_of_two_countries(scene, index, whole):
        return True
    return are_of_two_stories(scene, mine, theirs)


def _are_of_two_times(mine: Draft, theirs: Draft) -> bool:
    """Whether others are told of on a day after, or in another month, quarter or year.

    "Twelve died on Monday. Nine died on Tuesday"; "6,215 left in May. In April, 5,904 had left".
    """
    return befell_afterwards(mine, theirs) or are_of_two_seasons(mine, theirs)


def _told_apart(scene: Scene, index: int, whole: int) -> int | None:
    """The count beside which others are told of: "Meanwhile, 12 were held" as well."""
    meanwhile = scene.word(scene.sentence(index).first) == "meanwhile"
    if meanwhile and share_fate(scene.drafts[index], scene.drafts[whole]):
        return whole
    return told_with_more(scene, index, whole)


def _is_rival(scene: Scene, index: int, whole: int) -> bool:
    """Whether another account gives one fate less, or a headline another event more.

    "Nine died, medics said. The mayor said only six died"; "Two held; seven die in raids".
    """
    draft, group = scene.drafts[index], scene.drafts[whole]
    before = scene.between(max(0, group.number.first - _TOP), group.number.first)
    if share_fate(draft, group) and not _TOPMOST.isdisjoint(before):
        return True  # "Karo had the highest number of deaths at 14. Twelve died in Dumo"
    more, same = not can_hold(group, draft), share_fate(draft, group)
    if more and same and all(_is_placed(scene, each) for each in (index, whole)):
        return True  # "Four were hurt in Bergen. Five were hurt in Oslo"
    if draft.sentence != group.sentence and says_no_more(scene, index, whole):
        return True  # "41 people were hurt. The governor said that 37 were hurt and seven killed"
    verbs = {scene.word(after(scene, each)) for each in (index, whole)}
    if more and len(verbs) == 1 and verbs <= _COMING_IN:
        return True  # "56 migrants arrived. Just before three o'clock, 84 arrived"
    titled = more and scene.sentence(index).kind is SentenceKind.TITLE
    titled = titled or outgrows_behind_clause(scene, index, whole)
    site = scene.sites[index]
    only = scene.word(site.first - 1) in _ONLY or not _ONLY.isdisjoint(site.lead)
    return titled or (only and share_fate(draft, group) and draft.sentence != group.sentence)


def _is_placed(scene: Scene, index: int) -> bool:
    """Whether the name of a place stands behind a count: "Five were hurt in Bodo"."""
    words = range(scene.drafts[index].number.last, scene.sentence(index).last - 1)
    return any(scene.word(at) in _PLACING and is_name(scene, at + 1) for at in words)


def _exceeds(mine: Draft, theirs: Draft) -> bool:
    """Whether another account gives one fate more: "60 were saved ... the navy said 70 were"."""
    more = (mine.number.low or 0) > (theirs.number.high or mine.number.low or 0)
    things = all(d.unit is not None and d.unit.value is Unit.OBJECT for d in (mine, theirs))
    return more and (things or share_fate(mine, theirs))


def _lists(scene: Scene, index: int, whole: int) -> bool:
    """Whether a count is in a list of the parts of a whole that can go on."""
    listing = scene.listing_of.get(index)
    return listing is not None and listing.whole == whole and listing.form != "including"


def _tells_anew(mine: Draft, theirs: Draft) -> bool:
    """Whether a vague number tells what none of a group met: "100,000 starve. Thousands died"."""
    fate = fate_of(mine)
    vague = mine.number.bound is Bound.VAGUE and fate is not None
    return vague and not share_fate(mine, theirs) and not came_later(mine, theirs)


def _names_others(scene: Scene, first: int, last: int) -> bool:
    """Whether a complement says whose they are, even where nothing answers to it.

    "Two of them", "twelve of Labour's candidates"; "four of its citizens" may be of the dead.
    """
    owned = "'s" in scene.between(first, last) or scene.document.words[first][0].isupper()
    return owned or scene.word(first) in _NAMING or scene.word(first) in _MINE


def _stands_beside(scene: Scene, index: int, other: int) -> bool:
    """Whether a semicolon parts a count from "most of them, 860,": both are of the same whole.

    So are those who got out and those who remain: "six of the nine were pulled out. Three remain".
    """
    of = scene.drafts[other].of
    if of is not None and scene.word(after(scene, index)) in _REMAINING:
        return fate_of(scene.drafts[other]) in _OUT
    beside = of is not None and of.by == "rule:apposed"
    if not beside or scene.drafts[other].sentence != scene.drafts[index].sentence:
        return False
    between = scene.between(scene.drafts[other].number.last, scene.drafts[index].number.first)
    return ";" in between


def _opens_clause(scene: Scene, index: int) -> bool:
    first = scene.sites[index].first
    if opens_sentence(scene, index) or is_still(scene, index):
        return True
    before = scene.word(first - 1)
    alone = next(iter(scene.earlier_in_sentence(index)), None) is None
    if before in _SAYING and alone:
        return True  # "A teacher said 28 had escaped"
    return before in _CLAUSAL or (before == "and" and alone)
