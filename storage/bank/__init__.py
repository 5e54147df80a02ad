"""Statements of banks: files read into values (`camt`, `table`), and matched with clients and invoices (`matching`)."""
