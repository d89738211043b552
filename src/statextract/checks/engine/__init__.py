"""What the rules share: ranges, edits, propagation, repairs."""
