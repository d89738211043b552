"""Clusters that run shards: one file an engine."""
