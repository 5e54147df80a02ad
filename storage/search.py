"""Looking for clients: by words of their names in any case, with typos or in part, and by numbers.

Each step is a few look-ups in the tables of `storage.names`; only words that share a key with a typed one are
compared with it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from heapq import nlargest
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    true,
)

from office.names import (
    case_forms,
    letters,
    query_words,
    resemblance,
    same_name,
    score_name,
    spelt_alike,
    telling_words,
    typed_keys,
    word_likeness,
)
from office.rights import SCOPES, Scope
from office.staff import Person
from storage.client import COLUMNS, Client, client_of, exact, phone_key
from storage.names import LONGEST_WORD
from storage.portable import among
from storage.tables import client, client_word, contact, name_word, word_form, word_near
from storage.visibility import seen_in

FEWEST_DIGITS = 4
"""So many last digits of a phone find a client."""

MOST_DIGITS = 9
"""An id has no more; of a phone no more are compared, for the country may be left out."""

MOST_WORDS = 8
"""Typed words that are looked for; a name has fewer."""

Sight = tuple[Scope, ...]
"""Of each desk that somebody sits at, whose clients are seen there."""

CUTOFF = 78.0  # measured: two points higher lose one typo in ten, in English and Spanish

_NEAR = 0.5  # words less alike than this are not looked at closely
_NEAR_WORDS = 16
_BEHIND = 0.25  # nor are those so much less alike than the best one
_MOST_NEAR = 4000
_MOST_BEGINNING = 100
_FEW = 2
"""Bearers of each of several names that may be meant."""
_MANY = 200
"""Bearers of one word that are put in order; of more, some."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What a typed name leads to: one clear client, or those that it could be, the likeliest first."""

    clear: Client | None = None
    candidates: tuple[Client, ...] = ()
    likely: bool = False
    """The candidates only resemble what was typed."""


@dataclass(frozen=True, slots=True)
class Form:
    cases: str
    """The letters of the cases that it may be; none: any."""
    written: str
    """The word of which it is a form."""
    itself: bool
    """It is the word as it stands."""


class Search:
    def __init__(self, connection: Connection, person: Person | None = None) -> None:
        """Among the clients that `person` sees and that are not in the archive; without one, among all."""
        self._connection = connection
        desks = person.sees_as if person else ()
        self._sight: Sight | None = tuple(SCOPES[one.role] for one in desks) if person else None
        self._seen = {f"person{at}": one.id for at, one in enumerate(desks)}

    def look_up(self, text: str, limit: int) -> Lookup:
        """See `Clients.look_up`."""
        text = text.strip()
        if text.startswith("#") and text[1:].isdecimal() and len(text) <= MOST_DIGITS + 1:
            found = self._by_id(text[1:])
            return Lookup(found[0] if found else None, tuple(found))
        named = self._named(query_words(text), limit)
        if len(named) > 1:
            named = _told_apart(text, named)
        if not named:
            named = self._numbered(text)
        if named:
            return Lookup(named[0] if len(named) == 1 else None, tuple(named))
        if text.isdecimal() and len(text) < FEWEST_DIGITS and (one := self._by_id(text)):
            return Lookup(None, tuple(one), likely=True)
        return Lookup(None, tuple(self.like(text, limit)), likely=True)

    def like(self, text: str, limit: int) -> list[Client]:
        """Clients whose names resemble what was typed, the likeliest first; never to be taken without asking."""
        ranked = next(filter(None, (self.resembling(query, limit) for query in _readings(text))), [])
        places = {client_id: place for place, client_id in enumerate(ranked)}
        return sorted(self.clients(ranked), key=lambda one: places[one.id])

    def resembling(self, query: Mapping[str, str], most: int) -> list[int]:
        """The ids of clients of whose name each of the words resembles a word, the likeliest first.

        `query`: how each folded word is spelt.
        """
        looked_at = _NEAR_WORDS if len(query) == 1 else 2 * _NEAR_WORDS
        suits = {typed: self.alike(typed, spelt, looked_at) for typed, spelt in query.items()}
        if not query or not all(suits.values()):
            return []
        found: Collection[int]
        if len(query) == 1:
            found = self._best_bearers(next(iter(suits.values())), most)
        else:
            found = self.bearers([suits[typed].keys() for typed in query], _MANY)
        typed, names = list(query), self.words_of(found)
        scores = {one: score_name(typed, list(names[one]), suits) for one in found}
        return sorted((one for one in found if scores[one] >= CUTOFF), key=lambda one: -scores[one])[:most]

    def named_alike(self, name: str, limit: int = 3) -> list[Client]:
        """Whose name may well be the same, or the same with words left out at the end."""
        words = query_words(name)[:MOST_WORDS]
        if not words:
            return []
        found = [one for query in _readings(name) for one in self.resembling(query, limit)]
        found += self.bearers([[word_id for form in self.forms(words[:1]).values() for word_id in form]], _MANY)
        return [one for one in self.clients(dict.fromkeys(found)) if _may_be(words, name, one.name)][:limit]

    # Words

    def forms(self, forms: Iterable[str]) -> dict[str, dict[int, Form]]:
        """Of which words these are case forms."""
        found: dict[str, dict[int, Form]] = {}
        for form, word_id, cases, written, folded in self._connection.execute(_FORMS, {"forms": list(forms)}):
            found.setdefault(form, {})[word_id] = Form(cases, written, form == folded)
        return found

    def alike(self, typed: str, spelt: str, most: int = _NEAR_WORDS) -> dict[int, float]:
        """The words that a folded one, spelt so, resembles: a typo of them or their beginning; the best first.

        From 0 to 1.
        """
        typed, spelt = typed[:LONGEST_WORD], spelt[:LONGEST_WORD]
        given = {"keys": sorted(typed_keys(typed, spelt)), "most": _MOST_NEAR}
        rough: dict[str, float] = {}
        words: dict[str, list[tuple[int, str]]] = {}
        near: dict[int, float] = {}
        for word_id, written, folded in self._connection.execute(_NEAR_KEY, given):
            near[word_id] = spelt_alike(spelt, letters(written))
            rough[folded] = max(near[word_id], rough.get(folded) or resemblance(typed, folded))
            words.setdefault(folded, []).append((word_id, written))
        least = max(_NEAR, max(rough.values(), default=0.0) - _BEHIND)
        # The first letter is the one that is hardly ever wrong.
        best = nlargest(most, rough, key=lambda folded: (rough[folded], folded[0] == typed[0]))
        looked_at = {folded: words[folded] for folded in best if rough[folded] >= least}
        if len(typed) > 1:
            beginning = {"typed": typed, "end": f"{typed}\U0010ffff", "most": _MOST_BEGINNING}
            for word_id, written, folded in self._connection.execute(_BEGINNING, beginning):
                looked_at.setdefault(folded, []).append((word_id, written))
        scores = {
            word_id: (score, folded[0] == typed[0], near.get(word_id, 0.0))
            for folded, spellings in looked_at.items()
            for word_id, written in spellings
            if (score := word_likeness(typed, folded, partial(case_forms, written, folded), near.get(word_id, 0.0)))
        }
        ranked = sorted(scores.items(), key=lambda item: item[1], reverse=True)
        return {word_id: score for word_id, (score, _, _) in ranked}

    def bearers(self, words: Sequence[Collection[int]], most: int) -> dict[int, int]:
        """The ids of clients that bear a word of each of these sets, with the place of the rarest of the words."""
        if not all(words):
            return {}
        if len(words) > 1:
            words = self._rarest_first(words)
        given = {f"words{at}": list(ids) for at, ids in enumerate(words)} | self._seen | {"most": most}
        found: dict[int, int] = {}
        for client_id, place in self._connection.execute(_bearing(self._sight, len(words)), given):
            found[client_id] = min(place, found.get(client_id, place))
        return found

    def words_of(self, client_ids: Collection[int]) -> dict[int, dict[int, int]]:
        """Of each client, the places of the words in its name."""
        found: dict[int, dict[int, int]] = {one: {} for one in client_ids}
        if found:
            for client_id, word_id, place in self._connection.execute(_WORDS, {"clients": list(client_ids)}):
                found[client_id][word_id] = place
        return found

    def clients(self, ids: Collection[int]) -> list[Client]:
        """Those of these clients that are searched, the shorter names first."""
        if not ids:
            return []
        given = {"ids": list(ids)} | self._seen
        return [client_of(row) for row in self._connection.execute(_clients(self._sight), given)]

    def _rarest_first(self, words: Sequence[Collection[int]]) -> list[Collection[int]]:
        every = list({word_id for ids in words for word_id in ids})
        counts = {row.word_id: row.bearers for row in self._connection.execute(_COUNTS, {"words": every})}
        return sorted(words, key=lambda ids: sum(counts.get(word_id, 0) for word_id in ids))

    def _best_bearers(self, suits: Mapping[int, float], most: int) -> list[int]:
        """Bearers of the words that suit best: where several may be meant a few of each, where many do equally one."""
        best = [one for one in suits if suits[one] >= CUTOFF / 100][:most]
        equal = Counter(suits[one] for one in best)
        found: dict[int, None] = {}
        for word_id in best:
            each = most if len(best) == 1 else min(_FEW, max(1, most // equal[suits[word_id]]))
            found.update(dict.fromkeys([*self.bearers([[word_id]], _MANY)][:each]))
            if len(found) >= most:
                break
        return list(found)

    def _named(self, words: Sequence[str], limit: int) -> list[Client]:
        """Of whose name every word is a form; those first whose words are typed as they are."""
        typed = list(dict.fromkeys(word[:LONGEST_WORD] for word in words))
        if not typed or len(typed) > MOST_WORDS:
            return []
        forms = self.forms(typed)
        every = [forms.get(word, {}) for word in typed]
        themselves = [[one for one, form in of.items() if form.itself] for of in every]
        first = found = self.bearers(themselves, _MANY)
        if any(len(some) < len(of) for some, of in zip(themselves, every, strict=True)):
            found = first | self.bearers([list(of) for of in every], _MANY)
        return sorted(self.clients(found), key=lambda one: one.id not in first)[:limit]

    def _by_id(self, digits: str) -> list[Client]:
        """Also from the archive."""
        statement = select(*COLUMNS).where(client.c.id == int(digits), _seen(self._sight))
        return [client_of(row) for row in self._connection.execute(statement, self._seen)]

    def _numbered(self, text: str) -> list[Client]:
        digits = "".join(filter(str.isdecimal, text))
        key = "".join(filter(str.isalnum, text)).upper()
        same: list[ColumnElement[bool]] = []
        if "@" in text:
            same.append(client.c.email.in_([text, text.lower()]))
        if len(digits) >= FEWEST_DIGITS and len(digits) * 2 > len(key):
            ends = phone_key(digits[-MOST_DIGITS:])
            people = select(contact.c.client_id).where(contact.c.phone_key.between(ends, f"{ends}:"))
            same += [client.c.tax_id == key, client.c.phone_key.between(ends, f"{ends}:"), client.c.id.in_(people)]
        found: dict[int, Client] = {}
        for condition in same:
            visible = _visible(self._sight)
            statement = select(*COLUMNS).where(condition, visible).order_by(client.c.id).limit(6)
            found.update({row[0]: client_of(row) for row in self._connection.execute(statement, self._seen)})
        return list(found.values())[:6]


def _visible(sight: Sight | None) -> ColumnElement[bool]:
    return client.c.archived_at.is_(None) & _seen(sight) if sight is not None else true()


def _seen(sight: Sight | None) -> ColumnElement[bool]:
    """As storage.visibility.seen_by, of people who are known when the statement is executed."""
    if sight is None:
        return true()
    each = (seen_in(scope, bindparam(f"person{at}", type_=Integer)) for at, scope in enumerate(sight))
    return or_(false(), *each)


# Statements that are built once cost half.

_FORMS = (
    select(word_form.c.form, word_form.c.word_id, word_form.c.cases, name_word.c.written, name_word.c.folded)
    .join(name_word, name_word.c.id == word_form.c.word_id)
    .where(among(word_form.c.form, "forms"))
)
_NEAR_KEY = (
    select(name_word.c.id, name_word.c.written, name_word.c.folded)
    .join(word_near, word_near.c.word_id == name_word.c.id)
    .where(among(word_near.c.key, "keys"))
    .distinct()
    .limit(bindparam("most", type_=Integer))
)
_BEGINNING = (
    select(name_word.c.id, name_word.c.written, name_word.c.folded)
    .where(name_word.c.folded >= bindparam("typed"), name_word.c.folded < bindparam("end"))
    .order_by(name_word.c.folded)
    .limit(bindparam("most", type_=Integer))
)
_WORDS = select(client_word.c.client_id, client_word.c.word_id, client_word.c.place).where(
    among(client_word.c.client_id, "clients")
)
_COUNTS = (
    select(client_word.c.word_id, func.count().label("bearers"))
    .where(among(client_word.c.word_id, "words"))
    .group_by(client_word.c.word_id)
)


@cache
def _bearing(sight: Sight | None, sets: int) -> Select[Any]:
    """Clients that bear a word of `words0`, which is gone through, and of each further set, which is probed."""
    statement = (
        select(client_word.c.client_id, client_word.c.place)
        .join(client, client.c.id == client_word.c.client_id)
        .where(among(client_word.c.word_id, "words0"), _visible(sight))
        .limit(bindparam("most", type_=Integer))
    )
    for at in range(1, sets):
        other = client_word.alias()
        borne = exists(literal(1)).where(
            other.c.client_id == client_word.c.client_id, among(other.c.word_id, f"words{at}")
        )
        statement = statement.where(borne)
    return statement


@cache
def _clients(sight: Sight | None) -> Select[Any]:
    return (
        select(*COLUMNS)
        .where(among(client.c.id, "ids"), _visible(sight))
        .order_by(func.length(client.c.name), client.c.name, client.c.id)
    )


def _readings(text: str) -> list[Mapping[str, str]]:
    """The words as typed, folded with how they are spelt, and those that may be one word: Stroy Tech."""
    typed = {folded: letters(written) for written, folded in telling_words(text)}
    if len(typed) > MOST_WORDS:
        typed = {folded: typed[folded] for folded in sorted(typed, key=len, reverse=True)[:MOST_WORDS]}
    return [typed, {"".join(typed): "".join(typed.values())}] if len(typed) == 2 else [typed]


def _may_be(words: Sequence[str], name: str, other: str) -> bool:
    theirs = query_words(other)
    shorter, longer = sorted((words, theirs), key=len)
    return same_name(name, other) or (shorter[:1] == longer[:1] and set(shorter) <= set(longer))


def _told_apart(text: str, named: list[Client]) -> list[Client]:
    """A typed legal form tells `Acme GmbH` from `Acme Ltd` and from `Acme Foods GmbH`; without one all of them stay."""
    whole = [one for one in named if exact(one.name) == exact(text)]
    typed = set(exact(text).split())
    literal = [one for one in named if typed <= set(exact(one.name).replace(",", " ").split())]
    if len(query_words(text)) == len(typed):
        return named  # no legal form among them
    return whole if len(whole) == 1 else literal or named
