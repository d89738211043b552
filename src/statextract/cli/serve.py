"""statextract serve: the report and the record of an article, over HTTP."""

from importlib.util import find_spec
from typing import Annotated

import typer

from statextract.errors import OptionError

_LOOPBACK = "127.0.0.1"


def serve(
    *,
    host: Annotated[
        str, typer.Option(help="Address to listen on; the default is this machine only.")
    ] = _LOOPBACK,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on.")] = 8000,
    name: Annotated[
        list[str] | None, typer.Option(help="Name under which to answer, besides localhost.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read articles.")] = 2,
    timeout: Annotated[
        float, typer.Option(min=0.1, help="Seconds that a request may take.")
    ] = 20.0,
    max_bytes: Annotated[int, typer.Option(min=1, help="Largest body, in bytes.")] = 1_000_000,
    waiting: Annotated[int, typer.Option(min=1, help="Requests that may wait.")] = 32,
) -> None:
    """Open a page into which an article is pasted, and answer programs in JSON.

    POST /extract reads an article, POST /check checks a ready record, GET /schema and
    GET /openapi.json describe both. Nothing that is sent is kept, logged or fetched.
    """
    if find_spec("starlette") is None or find_spec("uvicorn") is None:
        message = "serving needs more packages: pip install 'statextract[serve]'"
        raise OptionError(message)
    import uvicorn  # noqa: PLC0415 - an extra

    from statextract.serve.application import (  # noqa: PLC0415 - an extra
        LOCAL_HOSTS,
        make_application,
    )
    from statextract.serve.limits import Limits  # noqa: PLC0415 - with its user

    limits = Limits(max_bytes=max_bytes, timeout=timeout, workers=workers, waiting=waiting)
    application = make_application(limits, hosts=(*LOCAL_HOSTS, host, *(name or ())))
    typer.echo(f"statextract: http://{host}:{port} (Ctrl-C stops)", err=True)
    uvicorn.run(
        application,
        host=host,
        port=port,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_keep_alive=5,
        limit_concurrency=4 * (waiting + workers),
    )
