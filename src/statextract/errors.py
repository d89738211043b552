"""Every exception that statextract raises on purpose."""


class StatextractError(Exception):
    """Base of all: catch this to catch everything that the package raises on purpose."""


class ReadError(StatextractError):
    """An input could not be read as an article: missing, binary, undecodable."""


class LexiconError(StatextractError):
    """A word list is malformed; the message names the file and the entry."""


class SchemaError(StatextractError):
    """A record does not keep the laws of its schema."""


class OptionError(StatextractError):
    """An option or setting has a value that cannot be used."""
