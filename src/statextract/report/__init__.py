"""A folder's report: an index of many articles, and a page for each."""

from statextract.report.folder import FolderReport, write_report

__all__ = ["FolderReport", "write_report"]
