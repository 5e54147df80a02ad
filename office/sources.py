"""Where a client came from (S4 II.3: adverts, exhibitions, presentations, mailings): a channel and its campaign."""

from dataclasses import dataclass
from enum import StrEnum


class Source(StrEnum):
    ADVERT = "advert"
    FAIR = "fair"
    MAILING = "mailing"
    PRESENTATION = "presentation"
    RECOMMENDATION = "recommendation"
    WEBSITE = "website"
    COLD_CALL = "cold_call"
    INCOMING = "incoming"


@dataclass(frozen=True, slots=True)
class Origin:
    channel: Source | None
    """None where the words name none that is known."""
    campaign: str | None

    def __str__(self) -> str:
        """As it is kept: `mailing: spring catalogue`, `fair`, or the words as they were written."""
        if self.channel is None:
            return self.campaign or ""
        return f"{self.channel}: {self.campaign}" if self.campaign else str(self.channel)


def origin_of(kept: str | None) -> Origin:
    """Of what `str` of an origin wrote, or of any other words."""
    channel, _, campaign = (kept or "").partition(":")
    if channel in list(Source):
        return Origin(Source(channel), campaign.strip() or None)
    return Origin(None, kept or None)
