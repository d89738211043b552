"""Everything found, attached and linked in one article, put together as its record."""

from statextract.assemble.record import assemble

__all__ = ["assemble"]
