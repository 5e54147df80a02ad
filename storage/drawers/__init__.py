"""Who opens which drawer of a transaction: a class per field of the business; storage.store puts them together."""
