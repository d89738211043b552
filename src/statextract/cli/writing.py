"""Files that commands write."""

from pathlib import Path

from statextract.errors import OptionError


def write_file(path: Path, content: str) -> None:
    """Write a text file as it is, in a folder that is made if need be.

    Raises:
        OptionError: The file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(content)
    except OSError as error:
        message = f"{path}: cannot be written ({error.strerror or error})"
        raise OptionError(message) from error
