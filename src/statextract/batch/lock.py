"""One batch at a time in a folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Self

from statextract.errors import OptionError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class FolderLock:
    """Held as long as the process lives; the system lets go of it even after a kill."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / ".statextract.lock"
        self._handle = -1

    def __enter__(self) -> Self:
        """Take the lock.

        Raises:
            OptionError: Another batch is at work in the folder.
        """
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            message = f"{self._path.parent}: another batch is writing there"
            raise OptionError(message) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the lock."""
        os.close(self._handle)


def _take(handle: int) -> None:
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415 - only there is one

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
