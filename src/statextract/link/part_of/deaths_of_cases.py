"""Deaths among the cases of a disease: "815 cases with 28 deaths"."""

from statextract.link.fit import (
    are_deaths_of_cases,
    fate_of,
)
from statextract.link.leading import is_baseline
from statextract.link.part_of.named_apart import is_toll
from statextract.link.part_of.rule import rule
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import (
    after,
    is_added,
)
from statextract.model.vocabulary import Outcome


@rule(beside=True)
def tie_deaths(scene: Scene, index: int) -> Tie | None:
    """Tie deaths to the disease cases of their sentence: "815 cases with 28 deaths"."""
    draft = scene.drafts[index]
    if fate_of(draft) not in (Outcome.KILLED, Outcome.RECOVERED):
        return None
    apart = scene.between(scene.sites[index].first - 2, scene.sites[index].first) == [",", "and"]
    for other in scene.earlier_in_sentence(index):
        if apart and is_baseline(scene, other):
            continue  # "420 cases, down from 655 a week earlier, and 19 deaths"
        if are_deaths_of_cases(draft, scene.drafts[other]):
            if is_added(scene, other) and is_toll(scene, index):
                return None  # "90 more fell ill, while the death toll reached 12"
            cue = (scene.sites[index].first, after(scene, index))
            listing, whole = scene.listing_of.get(other), scene.whole_of(other)
            beside = listing is not None and listing.form == "including" and whole is not None
            group = whole if beside and whole is not None else other
            if is_added(scene, group) and is_toll(scene, index):
                return None  # "90 more, including four nurses, fell ill, while the toll reached 12"
            return Tie(group, "rule:deaths-of-cases", cue, sibling=_listed(scene, index, group))
    return None


def _listed(scene: Scene, index: int, group: int) -> int | None:
    """The part of a group that stands right before the dead: "of whom 300 recovered, 25 died"."""
    before = next(iter(scene.earlier_in_sentence(index)), None)
    joined = scene.word(scene.sites[index].first - 1) in (",", "and")
    if before is None or not joined or fate_of(scene.drafts[before]) in (None, Outcome.SICK):
        return None  # "900 cases, 300 of them confirmed, and 25 deaths"
    listing = scene.listing_of.get(before)
    return before if listing is not None and listing.whole == group else None
