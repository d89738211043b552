"""Finished shards put together: one file a format."""

from statextract.batch.outputs.writers import FORMATS, write_outputs

__all__ = ["FORMATS", "write_outputs"]
