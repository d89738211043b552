"""Gold in the formats of annotation tools, and back."""
