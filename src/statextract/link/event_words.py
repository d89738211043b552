"""Nouns of events: what "another" sets apart from an event told before."""

EVENTS = frozenset(
    """
    attack raid crash blast fire blaze accident incident assault shooting operation flood floods
    storm collapse disaster earthquake quake explosion bombing clash stampede sinking outbreak
    ambush collision strike massacre protest riot tremor
    """.split()
)
# What people do once, at one place.
ATTACKS = frozenset(
    "attack bombing blast explosion shooting ambush raid stabbing bomb assault crash".split()
)
