"""Whole tables in and out: clients, contracts, invoices, payments, calls and staff as csv and xlsx files."""
