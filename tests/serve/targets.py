"""What the worker processes of these tests run."""

import os
import time


def echo(connection):
    """Answer with the body; hang on "hang", die on "die"."""
    connection.send("ready")
    while True:
        try:
            job = connection.recv()
        except (EOFError, ConnectionResetError):
            return
        if job.body == b"hang":
            time.sleep(60)
        if job.body == b"die":
            os._exit(3)
        connection.send(job.body.decode())
