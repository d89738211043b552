"""HTML: the form into which an article is pasted."""

from statextract import __version__
from statextract.render.html.page import load_inline, load_template, security_policy


def render_form(max_bytes: int, *, problem: str = "") -> str:
    """Return the page with the form; ``problem`` says why the last article was refused."""
    style, script = load_inline("base.css", "form.css"), load_inline("form.js")
    return load_template("form.html").render(
        max_bytes=max_bytes,
        problem=problem,
        style=style,
        script=script,
        policy=security_policy(style, script, forms="'self'"),
        version=__version__,
    )
