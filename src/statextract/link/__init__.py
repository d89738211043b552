"""Figures to links: what is part of what, what says the same, what the rest is."""

from statextract.link.linker import Linker

__all__ = ["Linker"]
