"""Nouns of events: what "another" sets apart from an event told before."""

from statextract.link.scene import Scene

EVENTS = frozenset(
    """
    attack raid crash blast fire blaze accident incident assault shooting operation flood floods
    storm collapse disaster earthquake quake explosion bombing clash stampede sinking outbreak
    ambush collision strike massacre protest riot tremor tragedy derailment mudslide landslide
    avalanche shipwreck stabbing shelling airstrike
    """.split()
)
# What people do once, at one place.
ATTACKS = frozenset(
    """
    attack bombing blast explosion shooting ambush raid stabbing bomb assault crash shelling
    airstrike
    """.split()
)
DEEDS = EVENTS | ATTACKS


def are_several(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of events, of which another may be one: "Attacks killed 20"."""
    return any(word.endswith("s") and word[:-1] in DEEDS for word in scene.said[number])
