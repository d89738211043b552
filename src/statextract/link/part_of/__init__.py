"""What is part of what: one module for each way of saying it."""

from statextract.link.part_of.linker import link_parts
from statextract.link.part_of.new_cases import link_new_cases
from statextract.link.part_of.new_tolls import link_new_tolls

__all__ = ["link_new_cases", "link_new_tolls", "link_parts"]
