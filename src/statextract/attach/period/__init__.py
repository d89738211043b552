"""The time that a figure covers."""

from statextract.attach.period.attacher import PeriodAttacher

__all__ = ["PeriodAttacher"]
