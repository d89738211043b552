"""Counts that come on top of others, in all the ways that a text says so."""

from statextract.link.part_of.additions import link_additions
from statextract.link.part_of.frame_goes_on import link_frames_on
from statextract.link.part_of.one_and_another import link_pairs
from statextract.link.scene import Scene


def link_on_top(scene: Scene) -> None:
    """Tie them to the total, as all there are where they make it up."""
    link_additions(scene)
    link_frames_on(scene)
    link_pairs(scene)
