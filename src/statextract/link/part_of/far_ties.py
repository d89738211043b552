"""Ties of counts that nothing near them ties: each rule has its own words or its own layout."""

from statextract.link.part_of.arrivals import ARRIVED, link_arrivals
from statextract.link.part_of.batches import BATCHES, link_batches
from statextract.link.part_of.bracket_siblings import link_bracket_siblings
from statextract.link.part_of.bullet_total import link_bullet_totals
from statextract.link.part_of.either import link_either
from statextract.link.part_of.fragments import link_fragments
from statextract.link.part_of.gone_on import link_gone_on
from statextract.link.part_of.hosts import HOSTING, link_hosts
from statextract.link.part_of.in_order import link_in_order
from statextract.link.part_of.in_prison import PRISONS, link_prison
from statextract.link.part_of.kinds_of_toll import link_kinds_of_toll
from statextract.link.part_of.left_place import LEAVING, link_left_place
from statextract.link.part_of.of_craft import link_of_craft
from statextract.link.part_of.one_and_others import link_one_and_others
from statextract.link.part_of.outbreak import link_outcomes
from statextract.link.part_of.outcomes_ahead import link_outcomes_ahead
from statextract.link.part_of.paired_fates import link_paired_fates
from statextract.link.part_of.ranked_prose import link_ranked_prose
from statextract.link.part_of.told_again import link_told_again
from statextract.link.scene import Scene


def link_far_ties(scene: Scene) -> None:
    """Tie what goes on from the sentence before, begins with a part told again, or is of a kind."""
    link_gone_on(scene)
    link_told_again(scene)
    if not PRISONS.isdisjoint(scene.words):
        link_prison(scene)
    link_fragments(scene)
    link_in_order(scene)
    link_kinds_of_toll(scene)
    link_either(scene)
    if not BATCHES.isdisjoint(scene.words):
        link_batches(scene)
    link_bullet_totals(scene)
    link_bracket_siblings(scene)
    link_paired_fates(scene)
    link_outcomes(scene)
    link_outcomes_ahead(scene)
    link_ranked_prose(scene)
    link_one_and_others(scene)
    if not ARRIVED.isdisjoint(scene.words):
        link_arrivals(scene)
    link_of_craft(scene)
    if not LEAVING.isdisjoint(scene.words):
        link_left_place(scene)
    if not HOSTING.isdisjoint(scene.words):
        link_hosts(scene)
