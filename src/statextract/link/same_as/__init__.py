"""Figures that state one fact again: headline and body, lede and later, "the 98 victims"."""

from statextract.link.same_as.linker import link_same, link_same_baseline, share_wholes
from statextract.link.same_as.parts import link_same_parts, part_rivals
from statextract.link.same_as.parts_again import link_parts_again

__all__ = [
    "link_parts_again",
    "link_same",
    "link_same_baseline",
    "link_same_parts",
    "part_rivals",
    "share_wholes",
]
