"""The page that a person reads: views of a record, and the template that shows them."""
