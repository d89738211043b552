"""Many articles: folders and containers in, a data package out, nothing lost on the way."""
