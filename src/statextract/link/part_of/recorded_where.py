"""What one place has of a total: "58 cases, with Upper Karo recording 20 and Lower Karo 17"."""

from statextract.link.ellipsis import take_unit
from statextract.link.fit import fates_agree, fits, noun_of, share_fate, unit_of
from statextract.link.leading import is_baseline
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import is_name
from statextract.link.sizes import can_hold
from statextract.link.within import within
from statextract.model.vocabulary import NumberType, Unit

_HAVING = frozenset("recording reporting registering logging having seeing contributing".split())
_COUNTED = (Unit.PERSON, Unit.CASE)
_PLACE = 6  # tokens of "the Upper Karo Region"
_ABROAD = frozenset("neighbouring neighboring neighbour neighbor abroad elsewhere".split())
_DEATHS = frozenset("death fatalitie case".split())
_COMPARING = frozenset("compared from than against".split())


@rule(_HAVING | {"accounting"}, beside=True)
def tie_recorded_where(scene: Scene, index: int) -> Tie | None:
    """Tie the count that a participle gives a place behind "with" to the count before it."""
    draft, first = scene.drafts[index], scene.sites[index].first
    if draft.number.type is not NumberType.COUNT:
        return None
    accounting = scene.word(first - 1) == "for" and scene.word(first - 2) == "accounting"
    verb = first - 2 if accounting else first - 1
    if not accounting and scene.word(verb) not in _HAVING:
        return None
    cue = _with(scene, verb)
    other = next(iter(scene.earlier_in_sentence(index)), None)
    if cue is None or other is None or scene.drafts[other].number.last > cue:
        return None
    whole = scene.drafts[other]
    if unit_of(whole) not in _COUNTED:
        return None
    nouns = noun_of(draft), noun_of(whole)
    alike = nouns[0] in (None, nouns[1]) or (nouns[0] in _DEATHS and share_fate(draft, whole))
    if not alike or not fits(scene, index, other) or not fates_agree(draft, whole):
        return None
    if is_baseline(scene, other) or not can_hold(whole, draft) or _is_elsewhere(scene, other, cue):
        return None
    take_unit(scene, index, other)
    return Tie(other, "rule:with", (cue, cue + 1), "with")


def _with(scene: Scene, verb: int) -> int | None:
    """The "with" before the name of a place that is the subject of a participle."""
    named = is_name(scene, verb - 1) or is_name(scene, verb - 2)
    for token in range(verb - 1, verb - _PLACE - 2, -1):
        if scene.word(token) == "with":
            return token if named and token < verb - 1 else None
        if scene.word(token) in _ABROAD or not scene.word(token).replace("-", "a").isalpha():
            return None
    return None


def _is_elsewhere(scene: Scene, whole: int, cue: int) -> bool:
    """Whether the total is of a place that does not hold the other: "Ica had 58, with Puno"."""
    sentence = scene.sentence(whole)
    if not _COMPARING.isdisjoint(scene.between(sentence.first, cue)):
        return True
    places = within(scene.mentions.places, sentence.first, cue)
    outer = {each.name for each in places if is_name(scene, each.first)}  # not "nationwide"
    inner = within(scene.mentions.places, cue, sentence.last)[:1]
    known = all(not outer.isdisjoint(place.inside) for place in inner)
    return bool(outer) and not (known and inner)
