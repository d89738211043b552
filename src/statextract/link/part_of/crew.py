"""The crew beside the passengers of a craft."""

from statextract.link.fit import noun_of
from statextract.link.scene import Scene
from statextract.model.draft import Draft


def are_beside_crew(scene: Scene, whole: int) -> bool:
    """Whether a count is only some of those on board: "three crew members and five passengers"."""
    before = whole - 1
    if before < 0 or scene.drafts[before].sentence != scene.drafts[whole].sentence:
        return False
    return list(scene.between(scene.sites[before].last, scene.sites[whole].first)) == ["and"]


def has_crew_beside(scene: Scene, whole: int) -> bool:
    """Whether the hurt may be crew as well: "carrying 239 passengers and five crew members"."""
    crew = whole + 1
    if noun_of(scene.drafts[whole]) != "passenger" or crew >= len(scene.drafts):
        return False
    gap = list(scene.between(scene.sites[whole].last, scene.sites[crew].first))
    return gap in (["and"], [","], ["plus"]) and are_crew(scene.drafts[crew])


def are_crew(draft: Draft) -> bool:
    """Whether a count is of crew members."""
    return draft.noun is not None and "crew" in draft.noun.value.lower().split()
