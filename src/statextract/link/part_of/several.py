"""Whether a sentence tells of several events or places, or of a longer time.

"Floods killed 40", "23 were held in two separate operations", "310 were held across Peru".
"""

from itertools import pairwise

from statextract.link.fit import noun_of, unit_of
from statextract.link.part_of.setting import EVENTS
from statextract.link.scene import Scene
from statextract.link.within import within
from statextract.model.vocabulary import Unit

_LASTING = frozenset("months years weeks quarter half".split())
_SEVERAL = frozenset(
    """
    separate districts provinces states counties cities towns villages divisions countrywide
    nationwide accidents incidents attacks raids blasts explosions bombings crashes shootings
    clashes fires landslides
    flood floods flooding mudslides rains monsoon storm storms typhoon cyclone hurricane tornado
    tornadoes earthquake quake tsunami wildfire wildfires heatwave avalanches blizzard
    """.split()
)
# What leaves open where: all over an area, or at many places of it.
_WIDE = frozenset(
    """
    across throughout nationwide countrywide statewide various simultaneous simultaneously
    operations sweeps roundups busts inspections regions areas parts locations sites neighbourhoods
    neighborhoods communities settlements camps islands
    """.split()
)
_DISASTERS = frozenset(
    """
    landslides mudslides flood floods flooding rains monsoon storms typhoon cyclone hurricane
    tornadoes earthquake quake tsunami wildfires heatwave avalanches
    """.split()
)
_SEVERAL_EVENTS = frozenset(
    """
    accidents incidents attacks raids blasts explosions bombings crashes shootings clashes fires
    landslides collisions drives operations mishaps
    """.split()
)
_EVENTS = EVENTS | frozenset("event attempt scheme bust search rescue".split())
_ROW = ([","], ["and"], [",", "and"])
_PAIR = 2


def tells_of_several(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of several events or places, or of weeks, months or years."""
    words, sentence = scene.said[number], scene.document.sentences[number]
    if not (_SEVERAL | _LASTING | _WIDE).isdisjoint(words):
        return True
    places = within(scene.mentions.places, sentence.first, sentence.last)
    joined = [  # "in Narsingdi, Savar and Panchagarh"
        list(scene.between(one.last, other.first)) in _ROW for one, other in pairwise(places)
    ]
    return sum(joined) >= _PAIR or _counts_events(scene, number)


def is_lasting(scene: Scene, number: int) -> bool:
    """Whether a sentence tells what happened over months or years: "in the last five years"."""
    return not _LASTING.isdisjoint(scene.said[number])


def is_wide(scene: Scene, number: int) -> bool:
    """Whether what befell people elsewhere or in another operation is part of what is told.

    "Floods killed 52 in Laos ... Elsewhere, eight died"; "310 were held across Peru ...
    Separately, police held nine".
    """
    words = scene.said[number]
    apart = "separate" in words and not _SEVERAL_EVENTS.isdisjoint(words)
    return apart or not (_WIDE | _DISASTERS).isdisjoint(words) or _counts_events(scene, number)


def _counts_events(scene: Scene, number: int) -> bool:
    """Whether a sentence counts events: "in two smuggling attempts"."""
    return any(
        unit_of(scene.drafts[index]) is Unit.CASE
        and noun_of(scene.drafts[index]) in _EVENTS
        and (scene.drafts[index].number.value or 0) > 1
        for index in scene.by_sentence[number]
    )
