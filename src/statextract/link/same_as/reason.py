"""What gives a reader reason to take two counts that meet for one."""

from statextract.link.dimension import dimension_of
from statextract.link.fit import GENERIC, fate_of, noun_of
from statextract.link.grammar import DEFINITE
from statextract.link.same_as.comparable import are_set_apart
from statextract.link.same_as.headline import ACCUSED, TITLED, are_suspects, tells_headline
from statextract.link.same_as.names import share_noun
from statextract.link.same_as.naming import can_name
from statextract.link.same_as.onward import goes_on
from statextract.link.same_as.values import are_equal, is_large, share_outcome
from statextract.link.scene import Scene
from statextract.model.document import SentenceKind
from statextract.model.draft import Draft
from statextract.model.vocabulary import Outcome, Unit

_TITLES = (SentenceKind.TITLE, SentenceKind.HEADING)
_BODIES = frozenset(["body", "bodie", "corpse"])
_KINDS = GENERIC | frozenset(("man", "woman", "child", "boy", "girl"))
_OWNED = frozenset(["its", "their"])
_OWNERS = _OWNED | {"his", "her"}
_SETTING = 3  # tokens before a count
_TELLING_WORD = 6  # letters: shorter words are said of anything
_TRIED = frozenset((Outcome.ARRESTED, Outcome.CHARGED))
_UNMISTAKABLE, _ROUND = 500, 10
_CHANCE = 20
_BELOW = 3  # sentences from a crosshead to what it tells
_KIN = 5  # of somebody: fewer may be as many as another has
_WORDS = 3  # words of a description that hardly fits others
_TELLING = 100  # a cell's number is told again in prose only if it is as large as this


def has_reason(scene: Scene, index: int, other: int) -> bool:
    """Whether the wording gives a reason to take two counts for one."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    rows = [scene.sentence(i).kind is SentenceKind.ROW for i in (index, other)]
    if any(rows):
        alike = dimension_of(scene, index) == dimension_of(scene, other)
        telling = (mine.number.value or 0) >= _TELLING
        return not all(rows) and telling and alike and are_equal(mine, theirs)
    definite = bool(scene.sites[index].lead & DEFINITE) or mine.phrase.definite
    owned = mine.phrase.head is None and not _OWNED.isdisjoint(scene.sites[index].lead)
    definite = definite or owned  # "Of its 617, 43 were women"
    if definite and are_equal(mine, theirs):
        return can_name(scene, index, other)
    if scene.sentence(other).kind is SentenceKind.TITLE:
        return tells_headline(scene, index, other)
    same_outcome = share_outcome(mine, theirs)
    if mine.unit is not None and mine.unit.value is Unit.OBJECT:
        return False
    if same_outcome and are_equal(mine, theirs) and _is_of_noun(scene, mine, theirs):
        return True
    if same_outcome and are_equal(mine, theirs) and _share_place(scene, mine, theirs):
        return True
    if _are_among_like(scene, mine, theirs) or _are_steps_of_accused(mine, theirs):
        return True
    if are_equal(mine, theirs) and _are_named_alike(scene, mine, theirs):
        return True
    anew = theirs.sentence not in scene.lede and _tells_anew(mine, theirs)
    if same_outcome and (share_noun(mine, theirs) or (is_large(mine) and not anew)):
        return True
    heading = scene.sentence(other).kind is SentenceKind.HEADING  # a second headline
    same = same_outcome and are_equal(mine, theirs)
    headed = heading and (_is_near_top(scene, other) or _heads(scene, other, index))
    if same and (headed or _pair_up(scene, index, other)):
        return True
    if _is_telling(mine) and are_equal(mine, theirs) and None in (mine.noun, theirs.noun):
        return True
    if same_outcome and _are_the_bodies(scene, index, theirs):
        return True
    if theirs.outcome is None and _are_victims_of_head(scene, mine, theirs):
        return True
    near = mine.sentence - theirs.sentence <= 1
    if is_large(mine) and share_noun(mine, theirs) and (are_equal(mine, theirs) or near):
        return True
    equal = are_equal(mine, theirs)
    return equal and (goes_on(mine, theirs) or _share_setting(scene, index, other))


def _are_steps_of_accused(mine: Draft, theirs: Draft) -> bool:
    """Whether as many are charged as were arrested: "18 people held", "all told, 18 offenders"."""
    steps = {fate_of(mine), fate_of(theirs)}
    nouns = {noun_of(mine), noun_of(theirs)}
    named = not ACCUSED.isdisjoint(nouns) and nouns <= {None, *ACCUSED, *GENERIC}
    tried = steps <= _TRIED and are_suspects(mine, theirs)
    return named and tried and is_large(mine) and are_equal(mine, theirs)


def _are_named_alike(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether both are named by as many words: "six Russian cross-country skiers".

    Or both are somebody's: "eight of his relatives", unless they met with two things or are so
    few that two people may each tell of as many: "two of his children".
    """
    ends = [draft.phrase.head or draft.phrase.of or (0, 0) for draft in (mine, theirs)]
    words = [
        list(scene.between(draft.number.last, end[1]))
        for draft, end in zip((mine, theirs), ends, strict=True)
    ]
    of = words[0][:1] == ["of"]
    if of and _OWNERS.isdisjoint(words[0][1:2]):
        return False
    alike = (fate_of(mine) or fate_of(theirs)) == (fate_of(theirs) or fate_of(mine))
    alike = alike and (mine.number.value or 0) >= _KIN
    return (alike if of else len(words[0]) >= _WORDS) and words[0] == words[1]


def _are_among_like(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a part of a group that met a fate is of those told to have met it before.

    "Pirates took seven Russians. Eight sailors – seven Russians and one Pole – were taken."
    """
    if mine.outcome is not None or mine.of is None or not are_equal(mine, theirs):
        return False
    whole = scene.drafts[mine.of.value]
    telling = noun_of(mine) not in _KINDS or (mine.number.value or 0) >= TITLED
    if not telling or not share_noun(mine, theirs) or are_set_apart(scene, whole, theirs):
        return False
    return share_outcome(whole, theirs)


def _is_of_noun(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether one is of the other's noun: "three of our soldiers" and "three soldiers"."""
    return any(
        one.phrase.of is not None and scene.word(one.phrase.of[1] - 1).rstrip("s") == noun_of(other)
        for one, other in ((mine, theirs), (theirs, mine))
    )


def _share_place(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a list told how many met their fate at the place of which more is told below.

    "Of the 12 dead, eight died in Tangail ... In Tangail, eight people were killed".
    """
    if mine.place is None or theirs.place is None or theirs.phrase.head is not None:
        return False
    if theirs.of is None:
        return False  # "Five died in Kano and six in Jos. In Kano, five died": of which tale?
    days = [draft.when.value if draft.when else None for draft in (mine, theirs)]
    own = mine.when is not None and mine.when.by == "rule:same-clause"
    if own and days[0] != days[1]:
        return False
    one, other = (scene.mentions.places[place.value] for place in (mine.place, theirs.place))
    return one.name == other.name and one.kind != "country"


def _tells_anew(mine: Draft, theirs: Draft) -> bool:
    """Whether a middling number of anybody follows one of a kind: "12 guards ... 12 people"."""
    if (mine.number.value or 0) >= _CHANCE or mine.phrase.head is None:
        return False
    return noun_of(mine) in GENERIC and noun_of(theirs) not in (*GENERIC, None)


def _is_telling(draft: Draft) -> bool:
    """Whether a number is so large and so little round that no other count is the same."""
    value = draft.number.value or 0
    return value >= _UNMISTAKABLE and value % _ROUND != 0


def _is_near_top(scene: Scene, index: int) -> bool:
    """Whether no sentence of the body stands above a line."""
    above = scene.document.sentences[: scene.drafts[index].sentence]
    return all(sentence.kind in _TITLES for sentence in above)


def _heads(scene: Scene, heading: int, index: int) -> bool:
    """Whether a crosshead stands right above what tells it: "Nine charged", "Nine of them were"."""
    first, last = scene.drafts[heading].sentence, scene.drafts[index].sentence
    below = scene.document.sentences[first + 1 : last + 1]
    return len(below) <= _BELOW and all(each.kind is SentenceKind.PROSE for each in below)


def _are_the_bodies(scene: Scene, index: int, dead: Draft) -> bool:
    """Whether as many bodies were found as people died, and no more deaths were told before.

    "Four students drowned. Police said four bodies had been recovered."
    """
    mine = scene.drafts[index]
    if noun_of(mine) not in _BODIES or not are_equal(mine, dead) or mine.number.value == 1:
        return False
    return not any(
        share_outcome(mine, other) and (other.number.low or 0) > (mine.number.value or 0)
        for other in scene.drafts[:index]
    )


def _are_victims_of_head(scene: Scene, mine: Draft, theirs: Draft) -> bool:
    """Whether a story opens with its victims: "18 victims", "18 people were killed"."""
    victims = noun_of(theirs) == "victim" and is_large(mine) and are_equal(mine, theirs)
    near = {mine.sentence, theirs.sentence} <= scene.lede
    return victims and near and noun_of(mine) in GENERIC and fate_of(mine) is not None


def _pair_up(scene: Scene, index: int, other: int) -> bool:
    """Whether the counts beside both are one as well: "three died and 14 were hurt" told twice.

    Or told the other way round: "14 were hurt and three died".
    """
    for step, back in ((1, 1), (-1, -1), (1, -1), (-1, 1)):
        mine, theirs = _beside(scene, index, step), _beside(scene, other, back)
        if mine is None or theirs is None or not are_equal(mine, theirs):
            continue
        other_fate = share_outcome(mine, theirs) and mine.outcome != scene.drafts[index].outcome
        if other_fate and not are_set_apart(scene, mine, theirs):
            return True
    return False


def _beside(scene: Scene, index: int, step: int) -> Draft | None:
    at = index + step
    if not 0 <= at < len(scene.drafts):
        return None
    draft = scene.drafts[at]
    return draft if draft.sentence == scene.drafts[index].sentence else None


def _share_setting(scene: Scene, index: int, other: int) -> bool:
    """Whether a telling word stands right before both: "funerals of five", "funerals for five"."""
    mine, theirs = scene.drafts[index], scene.drafts[other]
    if mine.phrase.head is not None and theirs.phrase.head is not None:
        return False
    if mine.phrase.head is None and mine.phrase.of is None:
        return False
    settings = [_setting(scene, place) for place in (index, other)]
    return not settings[0].isdisjoint(settings[1])


def _setting(scene: Scene, index: int) -> frozenset[str]:
    first = scene.sites[index].first
    floor = max(scene.sentence(index).first, first - _SETTING)
    return frozenset(
        word.rstrip("s") for word in scene.between(floor, first) if len(word) >= _TELLING_WORD
    )
