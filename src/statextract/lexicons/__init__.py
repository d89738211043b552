"""Word lists: what words mean, each entry with an example that a test runs."""

from statextract.lexicons.lexicons import Lexicons, load_lexicons

__all__ = ["Lexicons", "load_lexicons"]
