"""Documents written from templates in docx: what they say by the ledger, and how a template is filled and checked."""
