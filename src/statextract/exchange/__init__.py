"""Gold in the formats of annotation tools, and back."""

from statextract.exchange.formats import Format, export_gold, import_gold

__all__ = ["Format", "export_gold", "import_gold"]
