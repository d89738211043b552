"""Whose nationals the counted people are, as far as the words say it of exactly these."""

from statextract.attach.nationality.attacher import NationalityAttacher

__all__ = ["NationalityAttacher"]
