"""Named bodies and their mentions."""

from statextract.find.agencies.finder import AgencyFinder

__all__ = ["AgencyFinder"]
