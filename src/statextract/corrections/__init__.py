"""What a reader corrects in a record: the file that says it, and the record that results."""

from statextract.corrections.apply import apply_corrections
from statextract.corrections.file import Corrections, read_corrections

__all__ = ["Corrections", "apply_corrections", "read_corrections"]
