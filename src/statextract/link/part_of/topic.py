"""Parts whose whole is what the sentence before was about: "Two were transferred"."""

from statextract.link.antecedent import find_topic, leads
from statextract.link.fit import are_deaths_of_cases, fates_agree, fits, noun_of
from statextract.link.grammar import DEFINITE, MORE
from statextract.link.part_of.partitive import find_frame
from statextract.link.part_of.tie import Tie
from statextract.link.scene import Scene
from statextract.link.shape import after, shape_of


def tie_continued(scene: Scene, index: int) -> Tie | None:
    """Tie a sentence's leading count to the listing of the sentence before.

    "59 of the victims have returned, while 37 are in care. Two were transferred."
    """
    draft = scene.drafts[index]
    if not _opens_sentence(scene, index) or scene.sites[index].lead & (MORE | DEFINITE | {"other"}):
        return None
    previous = [o for o in range(index) if scene.drafts[o].sentence == draft.sentence - 1]
    for other in reversed(previous):
        listing = scene.listing_of.get(other)
        if listing is None or listing.whole is None or listing.form == "including":
            continue
        alone = len(listing.parts) < 2 and draft.phrase.head is not None
        if alone or shape_of(scene, other) != "verb" or not fits(scene, index, listing.whole):
            continue
        if not _same_noun(scene, index, listing.whole, other):
            continue
        if shape_of(scene, index) != "verb":
            return None
        cue = (scene.sites[index].first, scene.sites[index].last)
        return Tie(listing.whole, "rule:continued", cue, sibling=other)
    return None


def tie_elided(scene: Scene, index: int) -> Tie | None:
    """Tie a count without a noun that begins a clause to the topic: "Nineteen were saved"."""
    draft = scene.drafts[index]
    if draft.phrase.head is not None or shape_of(scene, index) != "verb":
        return None
    if not _opens_clause(scene, index) or find_frame(scene, index) is not None:
        return None
    if scene.sites[index].lead & (MORE | DEFINITE):
        return None
    whole = _topic(scene, index)
    if whole is None or not fates_agree(draft, scene.drafts[whole]):
        return None
    cue = (after(scene, index), after(scene, index) + 1)
    return Tie(whole, "rule:elided-head", cue, "clauses", closed=False)


def tie_deaths(scene: Scene, index: int) -> Tie | None:
    """Tie deaths to the disease cases of their sentence: "815 cases with 28 deaths"."""
    draft = scene.drafts[index]
    for other in scene.earlier_in_sentence(index):
        if are_deaths_of_cases(draft, scene.drafts[other]):
            cue = (scene.sites[index].first, after(scene, index))
            return Tie(other, "rule:deaths-of-cases", cue)
    return None


def _topic(scene: Scene, index: int) -> int | None:
    for other in scene.earlier_in_sentence(index):
        if leads(scene, other) and fits(scene, index, other) and _is_before_clause(scene, other):
            return other
    return find_topic(scene, index, 2)


def _is_before_clause(scene: Scene, index: int) -> bool:
    end = scene.sentence(index).last
    return ";" in scene.between(after(scene, index), end)


def _opens_sentence(scene: Scene, index: int) -> bool:
    return scene.sites[index].first - scene.sentence(index).first <= 1


def _opens_clause(scene: Scene, index: int) -> bool:
    first = scene.sites[index].first
    if _opens_sentence(scene, index):
        return True
    return scene.document.lower[first - 1] in (",", ";", ":", "while", "but", "where")


def _same_noun(scene: Scene, index: int, *others: int) -> bool:
    noun = noun_of(scene.drafts[index])
    if noun is None or scene.drafts[index].phrase.head is None:
        return True
    return noun in {noun_of(scene.drafts[other]) for other in others}
