"""Keys of a statement's lines: the same movement has the same one in whatever file it comes."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from office.money import Money


class Keys:
    """For one file: equal lines of it are told apart by their rank."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(
        self,
        account: str,
        reference: str | None,
        day: date,
        amount: Money,
        returned: bool,
        said: Sequence[str | None],
    ) -> str:
        """By the bank's `reference`; without one by all that it `said`.

        Day, amount and sign go with the reference too: some banks give one to several movements, and a return the
        one of what it takes back.
        """
        told = [account, str(day), str(amount.minor), amount.currency, str(returned)]
        told += [reference] if reference else [each or "" for each in said]
        digest = sha256("\x1f".join(told).encode()).hexdigest()[:40]
        self._seen[digest] += 1
        rank = self._seen[digest]
        return digest if rank == 1 else f"{digest}.{rank}"
