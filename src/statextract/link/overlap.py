"""Fates of which one does not rule out the other: of the rescued some may be hurt."""

from collections.abc import Sequence

from statextract.link.filled import fills
from statextract.link.fit import fate_of
from statextract.link.grammar import COPULAS
from statextract.link.scene import Listing, Scene
from statextract.model.vocabulary import Outcome

_HURT = frozenset([Outcome.INJURED])
_STEPS = frozenset([Outcome.ARRESTED, Outcome.CHARGED, Outcome.CONVICTED])
_PAIR = 2
_STATES = frozenset("awaiting serving facing undergoing still remain remains remained".split())
_TWICE = frozenset([("counted", "twice"), ("than", "one"), ("than", "once"), ("double", "counted")])
_ADDING = (("add", "up"), ("sum", "to"))  # "why the numbers do not add up to 96"
_SEVERAL = frozenset("two both several multiple".split())
_WAYS = frozenset("offences offenses charges crimes categories".split())
_BEHIND = frozenset("for in under on with of by from as".split())
_ALIVE = frozenset([Outcome.RESCUED, Outcome.HOSPITALISED, Outcome.EVACUATED])


def may_overlap(scene: Scene, listing: Listing) -> bool:
    """Whether parts that are too many for their whole count some people twice.

    "A bus with 35 aboard fell: 15 died and 17 were hurt. Police rescued 17": the hurt, then.
    """
    if _is_said_to_overlap(scene, listing):
        return True
    fates = {fate_of(scene.drafts[part]) for part in listing.parts}
    steps = len(fates) > 1 and fates <= _STEPS and not _are_in_states(scene, listing)
    if steps and listing.form != "aside" and not fills(scene, listing):
        return True  # "160 were arrested, 102 charged and 44 sentenced": some of those before
    if listing.whole is None or fates.isdisjoint(_HURT) or fates.isdisjoint(_ALIVE):
        return False
    if fate_of(scene.drafts[listing.whole]) is not None:
        return False  # of the hurt, who was treated on the spot was not taken to hospital
    top = scene.drafts[listing.whole].number.high
    told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    return top is not None and told > top


def _are_in_states(scene: Scene, listing: Listing) -> bool:
    """Whether it is told where each is now, not what was done: "20 awaiting trial, six serving"."""
    told = (scene.drafts[part].number.last for part in listing.parts)
    states = (scene.word(at + (scene.word(at) in COPULAS)) for at in told)
    return sum(word in _STATES for word in states) > 1


def _is_said_to_overlap(scene: Scene, listing: Listing) -> bool:
    """Whether a text says that it counts some twice: "many of them in more than one category"."""
    if listing.whole is None or len(listing.parts) < _PAIR:
        return False
    top = scene.drafts[listing.whole].number.high
    told = sum(scene.drafts[part].number.low or 0 for part in listing.parts)
    if top is None or told <= top:
        return False
    first, last = scene.sentence(listing.parts[0]), scene.sentence(listing.parts[-1])
    end = next((each.last for each in scene.document.sentences[last.index + 1 :]), last.last)
    words = scene.between(first.first, end)
    return any(_says_twice(words[max(0, at - 2) : at + 2]) for at in range(2, len(words)))


def _says_twice(words: Sequence[str]) -> bool:
    """Whether two words do, behind two others: "punished for two offences", "do not add up"."""
    pair, before = tuple(words[2:]), words[:2]
    if pair in _TWICE or (pair in _ADDING and "not" in before):
        return True
    return before[-1] in _BEHIND and pair[0] in _SEVERAL and pair[-1] in _WAYS
