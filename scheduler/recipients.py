"""Who is told: the owner of a record, whoever stands in for one who has left, or all of some roles."""

from functools import cached_property

from office.rights import Role
from office.staff import Person
from storage.store import Store


class Recipients:
    """The staff as it is now; everybody is read once at most."""

    def __init__(self, store: Store) -> None:
        self._staff = store.staff
        self._known: dict[int, Person | None] = {}

    def person(self, person_id: int | None) -> Person | None:
        """The person, or the nearest active head of one who is not active any more."""
        seen: set[int] = set()
        while person_id is not None and person_id not in seen:
            seen.add(person_id)
            person = self._get(person_id)
            if person is None or person.active:
                return person
            person_id = person.head_id
        return None

    def of(self, owner_id: int | None, *roles: Role) -> tuple[Person, ...]:
        """The owner or the owner's head; where there is neither, every active member of these roles, else directors."""
        owner = self.person(owner_id)
        if owner is not None:
            return (owner,)
        named = tuple(person for person in self._active if person.role in roles)
        return named or tuple(person for person in self._active if person.role is Role.DIRECTOR)

    def _get(self, person_id: int) -> Person | None:
        if person_id not in self._known:
            self._known[person_id] = self._staff.get(person_id)
        return self._known[person_id]

    @cached_property
    def _active(self) -> list[Person]:
        return self._staff.all()
