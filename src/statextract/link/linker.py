"""All linkers in their order."""

from collections.abc import Sequence

from statextract.lexicons import Lexicons
from statextract.link.company import join_twins, share_company
from statextract.link.derived import derive_both, derive_ones
from statextract.link.each import derive_each
from statextract.link.fighters import count_fighters
from statextract.link.inherit import inherit
from statextract.link.nearest import point_to_nearest
from statextract.link.nested_period import link_nested_periods
from statextract.link.other_story import mark_other_stories
from statextract.link.part_of import link_new_cases, link_new_tolls, link_parts
from statextract.link.partition import find_partitions
from statextract.link.relations import find_dated, find_relations
from statextract.link.renumber import keep_figures
from statextract.link.rest_of import derive_rests
from statextract.link.same_as import (
    link_parts_again,
    link_same_parts,
    part_rivals,
    share_wholes,
)
from statextract.link.scene import set_scene
from statextract.model.document import Document
from statextract.model.draft import Draft, Linked
from statextract.model.mentions import Mentions


class Linker:
    """Links drafts, fills what they inherit, adds what is derived; built once per process."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons

    def __call__(self, document: Document, mentions: Mentions, drafts: Sequence[Draft]) -> Linked:
        """Return the figures (drafts with a unit, derived ones added) with their links."""
        scene = set_scene(document, mentions, self._lexicons, drafts)
        if not drafts:
            return keep_figures(scene, [], find_dated(scene))
        link_parts(scene)
        link_nested_periods(scene)
        link_new_cases(scene)
        link_new_tolls(scene)
        link_same_parts(scene)
        link_parts_again(scene)
        part_rivals(scene)
        share_wholes(scene)
        point_to_nearest(scene)
        derive_each(scene)
        partitions = find_partitions(scene)
        rests = derive_rests(scene)
        relations = find_relations(scene, rests)
        share_company(scene)
        count_fighters(scene)
        derive_ones(scene)
        derive_both(scene)
        inherit(scene)
        join_twins(scene)
        mark_other_stories(scene)
        return keep_figures(scene, partitions, relations)
