"""What is part of what: one module for each way of saying it."""

from statextract.link.part_of.linker import link_parts

__all__ = ["link_parts"]
