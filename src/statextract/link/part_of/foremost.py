"""Counts of the foremost of several places or events: "In the worst-hit district, 45 died".

The superlative says that there are others, and so that the count is some of a total told before.
"""

from statextract.link.fit import fate_of, fits, share_fate
from statextract.link.leading import leads
from statextract.link.part_of.occasion import recalls_another
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.same_as.comparable import are_of_two_stories
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold, is_ample, nearly_holds
from statextract.link.within import within
from statextract.model.document import SentenceKind
from statextract.model.vocabulary import NumberType

_FOREMOST = frozenset(
    """
    deadliest bloodiest worst largest biggest heaviest hardest worst-hit hardest-hit worst-affected
    hard-hit worst-struck
    """.split()
)
_ALL_TIMES = frozenset("since ever history decade decades years recent record records one".split())
_PLACES = frozenset(
    """
    area district province state region county city town village prefecture governorate department
    parish municipality island country camp neighbourhood neighborhood
    """.split()
)
_EVENTS = frozenset(
    """
    attack attacks incident incidents raid crash accident blast bombing strike case bust shooting
    clash ambush fire operation outbreak massacre explosion sweep group indictment
    """.split()
)
_NAMED = _PLACES | _EVENTS
_KIND = 5  # tokens from "worst" to "district"
_REACH = 4  # sentences with figures


@rule(_FOREMOST)
def tie_foremost(scene: Scene, index: int) -> Tie | None:
    """Tie what befell the foremost to the total: "In the largest raid, police held 32"."""
    draft = scene.drafts[index]
    cue = _foremost(scene, index)
    if cue is None or fate_of(draft) is None or not leads(scene, index):
        return None
    if draft.number.type is not NumberType.COUNT or scene.sites[index].aside is not None:
        return None
    for number in scene.sentences_before(draft.sentence, _REACH):
        for other in scene.by_sentence[number]:
            whole = scene.drafts[other]
            told = share_fate(draft, whole) and leads(scene, other) and fits(scene, index, other)
            if not told or are_of_two_stories(scene, draft, whole):
                continue
            if recalls_another(scene, other) or not nearly_holds(whole, draft):
                continue
            equal = whole.number.value == draft.number.value
            if not equal and (is_ample(whole, draft) or not can_hold(whole, draft)):
                return Tie(scene.first_of(other), "rule:foremost", cue)
    return None


def _foremost(scene: Scene, index: int) -> tuple[int, int] | None:
    """The tokens of "the worst-hit district" that open the sentence of a count, if they do."""
    sentence = scene.sentence(index)
    if sentence.kind is not SentenceKind.PROSE:
        return None
    token = sentence.first
    token += scene.word(token) in ("in", "at")
    if scene.word(token) != "the" or not _ALL_TIMES.isdisjoint(scene.said[sentence.index]):
        return None
    if scene.word(token + 1) not in _FOREMOST:
        return None
    near = range(token + 2, min(token + 2 + _KIND, scene.sites[index].first))
    kind = next((at for at in near if scene.word(at) in _NAMED), None)
    if kind is None or within(scene.mentions.dates, token, scene.sites[index].first):
        return None  # "the deadliest attack, in May 2014, killed 154"
    first = next(iter(scene.by_sentence[sentence.index]))
    return (token, kind + 1) if first == index or scene.drafts[first].of is not None else None
