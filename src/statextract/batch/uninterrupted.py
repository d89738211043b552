"""Leaves Ctrl-C to the parent, from the moment this module is imported.

The server that workers are forked from imports it first. Ctrl-C reaches every process of a
terminal: without this, one that comes while the server loads the lexicons would print where it
was.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
