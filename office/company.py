"""The company that Backdesk works for: its name, and what holds where nobody said otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Company:
    name: str
    language: str
    timezone: str
    currency: str
    mails: bool = False
    """Whether e-mails can be sent."""
    tax_id: str | None = None
    iban: str | None = None
    """Where clients pay."""
    address: str | None = None
    public_url: str | None = None
    """Where the HTTP port is reached from outside."""
