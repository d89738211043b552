"""Records as tables: one file a table, columns named and typed once."""

from statextract.batch.tables.all_tables import TABLES, Table, table_rows

__all__ = ["TABLES", "Table", "table_rows"]
