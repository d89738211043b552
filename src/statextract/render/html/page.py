"""The template, its style and script, and the policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

if TYPE_CHECKING:
    from jinja2 import Template

_POLICY = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; "
    "base-uri 'none'; form-action {forms}"
)


def read_asset(name: str) -> str:
    """Return a file of the package's assets folder."""
    return files("statextract.render.html").joinpath("assets", name).read_text(encoding="utf-8")


@lru_cache(maxsize=8)
def load_template(name: str) -> Template:
    """Return a template of the assets folder; everything it is given is escaped."""
    environment = Environment(
        loader=FunctionLoader(read_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


@lru_cache(maxsize=8)
def load_inline(*names: str) -> Markup:
    """Return style or script files of the package as one text, to stand in the page as it is."""
    return Markup("\n".join(map(read_asset, names)))  # noqa: S704 - the package's own files


@lru_cache(maxsize=8)
def security_policy(style: str, script: str, *, forms: str = "'none'") -> str:
    """Return the content security policy of a page with this one style and this one script.

    ``forms`` is where its forms may be sent.
    """
    return _POLICY.format(style=_source(style), script=_source(script), forms=forms)


def _source(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
