"""The files of a batch's folder that other commands look for."""

BATCH_RECORDS = "records.jsonl"
MANIFEST = "manifest.json"
