"""The tools with whose formats gold is exchanged."""

from enum import StrEnum


class Format(StrEnum):
    """The format of a tool."""

    WEB_ANNOTATION = "webannotation"
    BRAT = "brat"
    LABEL_STUDIO = "labelstudio"
    DOCCANO = "doccano"
