"""Finished shards put together: one file a format."""

from statextract.batch.outputs.writers import FORMATS, check_formats, write_outputs

__all__ = ["FORMATS", "check_formats", "write_outputs"]
