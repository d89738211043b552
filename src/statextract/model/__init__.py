"""The words of the field, as types: published (Pydantic) and internal (dataclasses)."""
