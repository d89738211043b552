"""What coordinates two counts of a sentence: "and", "while", a comma before a name."""

from collections.abc import Sequence

from statextract.link.fit import fate_of, fates_agree, is_narrower
from statextract.link.grammar import COPULAS, JOINING, PREPOSITIONS
from statextract.link.part_of.share_again import behind_share
from statextract.link.scene import Listing, Scene
from statextract.link.shape import (
    after,
    has_finite_verb,
    is_bare,
    is_measure,
    is_name,
    is_verb,
    shape_of,
)
from statextract.link.sizes import can_hold
from statextract.model.vocabulary import Outcome

_COMPANY = frozenset([("along", "with"), ("together", "with"), ("well", "as")])
_NAME_REACH = 7
_PLACING = frozenset("in at near around outside off".split())


def find_joint(scene: Scene, other: int, index: int) -> tuple[int, int] | None:
    """Return the tokens that coordinate two counts, or None if they are not parallel."""
    document = scene.document
    first = scene.sites[index].first
    start = after(scene, other)
    gap = scene.between(start, first)
    if not gap or ":" in gap or "." in gap:
        return None
    headless = is_bare(scene, index)
    listed = other in scene.listing_of
    company = tuple(gap[-2:]) in _COMPANY  # "128 Britons, along with 103 Danes"
    listing = scene.listing_of.get(other)
    if company and listing is not None and is_full(scene, listing):
        return None  # "two officials, one Dane and one Swede, were seized along with four drivers"
    if gap[-1] in JOINING or company:
        cue = (first - 1, first)
        if headless and _are_described(scene, other, index, gap[-1]):
            return cue
        if shape_of(scene, index) == "verb":
            told = shape_of(scene, other) == "verb" or _is_among(scene, other, index)
            told = told or (gap[-1] != ";" and _are_the_others_of_them(scene, other, index))
            told = told or (listed and _have_bare_fates(scene, other, index))
            return cue if told and (headless or listed) else None
        if has_finite_verb(scene, start, first) and headless:
            framed = listed and scene.listing_of[other].form == "frame"
            goes_on = _goes_on(scene, index, gap) or (
                listed and _stands_beside(scene, other, index)
            )
            goes_on = goes_on or (listed and _leaves_verb_out(scene, index))
            return cue if framed or gap[-1] == "and" or goes_on else None
        if headless:
            return cue
        return cue if _same_kind(scene, other, index) else None
    mark = next(
        (
            at
            for at in range(first - 1, max(start, first - _NAME_REACH) - 1, -1)
            if scene.word(at) in JOINING
        ),
        None,
    )
    if mark is None:
        return None
    mine = shape_of(scene, index)
    name = scene.between(mark + 1, first)
    head = scene.drafts[index].phrase.head
    nameless = headless or (head is not None and head[1] < first)
    if nameless and mine != "verb" and _repeats_lead(scene, other, index, name):
        return (mark, mark + 1)
    named = mark + 1 + (bool(name) and name[0] == "the")  # "and the Western Cape 1,214"
    if headless and mine != "verb" and named < first and document.words[named][0].isupper():
        return (mark, mark + 1)
    whole = scene.whole_of(other)
    if not (headless and listed and name) or whole is None:
        return None
    if scene.listing_of[other].form == "accounted" and mine == "end":
        return (mark, mark + 1)  # "theft made up 90 cases, fraud 40 and arson 20"
    if name[0] in PREPOSITIONS or (mine != "verb" and is_verb(scene, mark + 1)):
        return (mark, mark + 1)
    return None


def leads_to_rest(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a clause behind a comma opens a list that a rest ends: "12 fled, six are ... the"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if scene.word(cue[0]) != "," or not {"the", "rest"} <= scene.said[mine.sentence]:
        return False
    if shape_of(scene, index) != "verb" or not fates_agree(mine, theirs):
        return False
    return has_finite_verb(scene, after(scene, other), scene.sites[index].first)


def is_in_where(scene: Scene, other: int, index: int, cue: tuple[int, int]) -> bool:
    """Whether a count stands in a "where" clause that a comma and the next clause's verb end."""
    where = scene.word(scene.sites[other].first - 1) == "where"
    return where and scene.word(cue[0] - 1) == "," and shape_of(scene, index) == "verb"


def is_full(scene: Scene, listing: Listing) -> bool:
    """Whether the parts of a listing make up its whole already."""
    if listing.whole is None:
        return False
    told = sum(scene.drafts[part].number.value or 0 for part in listing.parts)
    return told == scene.drafts[listing.whole].number.value


def _is_among(scene: Scene, other: int, index: int) -> bool:
    """Whether both tell of those counted: "78 among those freed are women and 62 are men"."""
    of = scene.drafts[other].of
    if of is None or of.by != "rule:among":
        return False
    return has_finite_verb(scene, after(scene, other), scene.sites[index].first)


def _have_bare_fates(scene: Scene, other: int, index: int) -> bool:
    """Whether both tell a fate without a verb: "of which 40 dead, 22 injured"."""
    fates = [scene.drafts[each].outcome for each in (other, index)]
    return all(fate is not None and fate.by == "rule:reduced" for fate in fates)


def _are_the_others_of_them(scene: Scene, other: int, index: int) -> bool:
    """Whether a clause goes on from some of them: "let 41 of them go, and 55 were kept in jail".

    Harm may have come to others: "shot three of them, and 12 were hurt".
    """
    of, mine = scene.drafts[other].phrase.of, scene.drafts[index]
    if of is None or scene.between(*of) not in (["them"], ["these"], ["those"]):
        return False
    harmed = fate_of(mine) in (Outcome.KILLED, Outcome.INJURED)
    picked = of[0] > scene.drafts[other].number.first
    whole = scene.whole_of(other)
    held = whole is not None and can_hold(scene.drafts[whole], mine)
    return picked and held and not harmed and is_bare(scene, index)


def _repeats_lead(scene: Scene, other: int, index: int, name: Sequence[str]) -> bool:
    """Whether both stand behind one preposition: "for 262 of the deaths, police for 107"."""
    lead = scene.word(scene.sites[index].first - 1)
    same = lead == scene.word(scene.sites[other].first - 1)
    return same and lead in PREPOSITIONS and 1 < len(name) < _NAME_REACH


def _are_described(scene: Scene, other: int, index: int, joint: str) -> bool:
    """Whether a list that "include" opens says of each who they are.

    "The 118 include 47 who were freed, 61 received from abroad and ten who escaped".
    """
    of, behind = scene.drafts[other].of, scene.word(scene.drafts[index].number.last)
    listing = scene.listing_of.get(other)
    if of is None or listing is None or listing.form != "including":
        return False
    opened = scene.word(scene.drafts[listing.parts[0]].number.last) == "who"
    return opened and (behind == "who" or (joint == "," and behind.endswith("ed")))


def _goes_on(scene: Scene, index: int, gap: Sequence[str]) -> bool:
    """Whether a clause has its verb left out: "five in Herat" takes up an earlier "in".

    So does a measure: "Five got life terms, seven between ten and twenty years".
    """
    token = max(scene.sites[index].last, behind_share(scene, index))  # "five (3%) in Herat"
    token += scene.word(token) == "more"
    if token >= scene.sentence(index).last:
        return False
    word = scene.word(token)
    if word in _PLACING and not _PLACING.isdisjoint(gap) and is_name(scene, token + 1):
        return True  # "58 took place in Nablus, 24 near Ramallah and 14 around Hebron"
    return word in PREPOSITIONS and (word in gap or is_measure(scene, token + 1))


def _stands_beside(scene: Scene, other: int, index: int) -> bool:
    """Whether a state is told of others: "four were dead, nine in hospital and 19 in custody".

    Smaller counts of the same fate may be some of those before: "four died, two in Lagos".
    """
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if shape_of(scene, index) != "preposition" or scene.word(after(scene, other)) not in COPULAS:
        return False
    return not (can_hold(theirs, mine) and fates_agree(mine, theirs))


def _leaves_verb_out(scene: Scene, index: int) -> bool:
    """Whether this and the last of a list are told without their verb.

    "Of those, 300 concerned theft, 26 tax evasion and 20 fraud."
    """
    members = scene.by_sentence[scene.drafts[index].sentence]
    last = next((other for other in members if other > index), None)
    if last is None or shape_of(scene, index) != "word" or not is_bare(scene, last):
        return False
    joined = scene.word(scene.sites[last].first - 1) == "and"
    return joined and shape_of(scene, last) in ("word", "verb")  # "and 7 forced begging"


def _same_kind(scene: Scene, other: int, index: int) -> bool:
    """Whether two printed nouns split one group the same way: sex or age, nationality, a noun."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if other not in scene.listing_of:
        return False
    if not is_narrower(mine, theirs) or not is_narrower(theirs, mine):
        return True
    return mine.noun is not None or theirs.noun is not None
