"""Optional libraries, asked for by name."""

from importlib import import_module
from types import ModuleType

from statextract.errors import OptionError


def require(module: str, extra: str) -> ModuleType:
    """Return an optional module.

    Raises:
        OptionError: It is not installed; the message names the extra that brings it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        message = f"this needs {module!r}: pip install 'statextract[{extra}]'"
        raise OptionError(message) from error
