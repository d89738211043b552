"""Finding places: known names, names with a word for their kind, and the unnamed border."""

from statextract.find.places.finder import PlaceFinder

__all__ = ["PlaceFinder"]
