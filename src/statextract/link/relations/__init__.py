"""Ties beyond part-of that a cue states: what remains, what was added, what changed."""

from statextract.link.relations.linker import find_dated, find_relations

__all__ = ["find_dated", "find_relations"]
