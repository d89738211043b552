"""Figures that state one fact again: headline and body, lede and later, "the 98 victims"."""

from statextract.link.same_as.linker import link_same, share_wholes

__all__ = ["link_same", "share_wholes"]
