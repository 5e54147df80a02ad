"""How far a prospect can be relied on (S4 II.4: business reliability, financial and material security)."""

from enum import StrEnum


class Rating(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
