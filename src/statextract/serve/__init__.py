"""The report and the record of an article over HTTP, on this machine."""
