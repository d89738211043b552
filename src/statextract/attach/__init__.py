"""Numbers to figures in the making: what each counts, by its own clause."""

from statextract.attach.attacher import Attacher

__all__ = ["Attacher"]
