"""Those of the sick of whom more is known: "Of 250 people with information available, 90 ..."."""

from statextract.link.fit import fits, noun_of, unit_of
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.sizes import can_hold
from statextract.link.tally import choose_total, tallies_before
from statextract.model.vocabulary import NumberType, Unit

_OPENERS = frozenset("of among amongst for from".split())
_KNOWN = frozenset(
    """
    information data details history histories status outcome outcomes specimen specimens sample
    samples
    """.split()
)
_ASKED = "interviewed"
_BY = (("with",), ("for", "whom"), ("for", "which"), ("on", "whom"))
_JOINTS = frozenset([",", ";", "that", "and", "said"])
_POLLS = frozenset("poll polled survey surveyed respondents voters".split())
_SICK = frozenset("people person patient individual case".split())
_BEHIND = 6  # tokens from "with" to "information"
_NEAR = 8  # sentences with figures


@rule(_KNOWN | {_ASKED})
def tie_informed(scene: Scene, index: int) -> Tie | None:
    """Tie those of whom more is known to the running total of the sick."""
    draft, site = scene.drafts[index], scene.sites[index]
    if draft.number.type is not NumberType.COUNT or noun_of(draft) not in _SICK:
        return None
    if unit_of(draft) not in (Unit.PERSON, Unit.CASE) or not draft.number.value:
        return None
    opener, said = site.first - 1, scene.said[draft.sentence]
    opener -= scene.word(opener) == "the"
    opens = opener == site.opening or scene.word(opener - 1) in _JOINTS
    opens = opens or scene.word(opener - 1) == "out" or _is_number(scene, opener - 1)
    if scene.word(opener) not in _OPENERS or not opens or not _POLLS.isdisjoint(said):
        return None
    if not _is_informed(scene, index):
        return None
    totals = [
        other
        for other in tallies_before(scene, index, _NEAR)
        if can_hold(scene.drafts[other], draft) and fits(scene, index, other)
    ]
    whole = choose_total(scene, index, totals)
    return None if whole is None else Tie(whole, "rule:informed", (site.last, site.last + 1))


def _is_informed(scene: Scene, index: int) -> bool:
    """Whether "with information" or "interviewed" stands behind a count."""
    last, stop = scene.sites[index].last, scene.sentence(index).last
    if tuple(scene.between(last, last + 2)) == ("who", "were"):
        last += 2
    if scene.word(last) == _ASKED:
        return True
    for cue in _BY:
        first = last + len(cue)
        if tuple(scene.between(last, first)) == cue:
            words = scene.between(first, min(first + _BEHIND, stop))
            end = next((at for at, word in enumerate(words) if word == ","), len(words))
            return not _KNOWN.isdisjoint(words[:end])
    return False


def _is_number(scene: Scene, token: int) -> bool:
    """Whether a number or a bracket behind one stands there: "25 (83%) of 30 people"."""
    return scene.word(token) == ")" or scene.word(token)[:1].isdigit()
