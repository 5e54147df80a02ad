"""Whom the words of a line name: the client that free text is about, all that it may be about, or those that resemble.

A client is clear only by forms of its own words that nobody else's are; of several words its first one must be among
them, for two given names say little. What merely resembles a name is for asking.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from office.names import (
    Spoken,
    case_forms,
    is_ordinary,
    is_slip,
    letters,
    not_shorter,
    resemblance,
    score_name,
    spelt_so,
    spoken_words,
    telling_words,
)
from office.names.folding import is_cyrillic
from storage.client import Client
from storage.search import Search

SHORT_WORD = 3
"""Letters: in the middle of a sentence such a word is hardly a name."""

MOST_WORDS = 100
"""Of a line; what comes after is not looked at."""

LONGEST_NAME = 4
"""Words that are looked up together."""

LONGEST_RUN = 12
"""Words of names that stand together; more are no sentence."""

MOST_NAMED = 2000
"""Clients that bear one name; more are not told apart by asking either."""

MOST_LIKELY = 50

_ALIKE = 0.66
"""A word less like the typed one than this is not suggested: one wrong letter in three."""
_CASES = "ngdailv"
_SURELY = 0.75
"""As alike a neighbour of a name must be to be its other word."""
_IN_A_LINE = 0.8
"""The same among many other words."""
_LOOKED_AT = 4
"""Words of a line that are looked up with typos."""
_NEXT = re.compile(r"[ \t]?[&.]?[ \t]?")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a client, and whom they may name. Spans count characters of the text as typed."""

    start: int
    end: int
    client: Client | None = None
    """The one clear client: every word is a form of a word of its name, and of nobody else's."""
    candidates: tuple[Client, ...] = ()
    """Several that the words name equally well, or those that they resemble; the likeliest first. Empty when clear."""
    likely: bool = False
    """The candidates only resemble what was typed: a typo, or a stranger."""


@dataclass(frozen=True, slots=True)
class _Word:
    spoken: Spoken
    forms: Mapping[int, str]
    """Of which words it is a form, and of which cases."""
    written: Mapping[int, str]
    """Those words as they are written."""
    governed: str
    capital: bool
    """That says something: not that of a sentence's first word."""
    like_a_name: bool
    """With a capital that says so, or no ordinary word in a line of small letters."""

    @property
    def short(self) -> bool:
        return len(self.spoken.folded) <= SHORT_WORD


@dataclass(frozen=True, slots=True)
class _Named:
    """Words that stand together and name these clients."""

    words: Sequence[_Word]
    ids: Sequence[int]
    sure: bool
    """The first word of the name is among them."""
    whole: bool
    """No further word of a name stands beside them."""

    @property
    def tells(self) -> bool:
        """By the name's first word, or by one other that is no ordinary word."""
        return self.sure or (len(self.words) == 1 and self.words[0].like_a_name)

    @property
    def weight(self) -> tuple[bool, bool, int, bool]:
        return self.sure, self.words[0].like_a_name, len(self.words), bool(self.words[0].governed)


_Group = tuple[float, Sequence[_Word], Collection[int]]
"""How much of the line is explained by these words, and whose names they resemble."""


def find_mention(search: Search, text: str, governed: Mapping[int, str]) -> Mention | None:
    """See `Clients.mention`. Never raises for what the text is."""
    words = _words(search, text, governed)
    alone = sum(not word.short for word in words) <= 1
    named = [one for run in _runs(text, words) for one in _named(search, run) if alone or not _hardly(one)]
    best = max((one.weight for one in named), default=None)
    named = [one for one in named if one.weight == best]
    if named and all(one.whole and one.tells for one in named):
        if len(named) == 1 and (meant := _with_typo(search, text, words, named[0])):
            return meant
        if any(_goes_on(text, words, one.words) for one in named):
            return _resembling(search, text, words, named)
        found = search.clients(dict.fromkeys(client_id for one in named for client_id in one.ids))
        found = _in_the_script_of(named[0].words, found)
        clear = found[0] if len(found) == 1 else None
        return Mention(*_span(text, named[0].words), clear, () if clear else tuple(found))
    return _resembling(search, text, words, named)


def _in_the_script_of(words: Sequence[_Word], clients: list[Client]) -> list[Client]:
    """Those of several who are written in the letters that were typed: Ivanov before Иванов."""
    cyrillic = is_cyrillic(words[0].spoken.written)
    return [one for one in clients if is_cyrillic(one.name) == cyrillic] or clients


def _words(search: Search, text: str, governed: Mapping[int, str]) -> list[_Word]:
    spoken = [one for one in spoken_words(text)[:MOST_WORDS] if not one.legal]
    forms = search.forms(dict.fromkeys(one.folded[:80] for one in spoken))
    capital = {one for one in spoken if text[one.start].isupper()}
    telling = {one for one in capital if not _begins_a_sentence(text, one.start)}
    cased = bool(telling) and len(capital) < len(spoken)
    words: list[_Word] = []
    for one in spoken:
        demanded = governed.get(one.start, "")
        if not demanded and words and _NEXT.fullmatch(text, words[-1].spoken.end, one.start):
            demanded = words[-1].governed  # the given name and the surname are in the same case
        of = forms.get(one.folded[:80], {})
        written = {word_id: form.written for word_id, form in of.items()}
        cases = {word_id: of[word_id].cases for word_id in spelt_so(one.written, written)}
        like_a_name = one in telling or (not is_ordinary(one.folded) and (one in capital or not cased))
        words.append(_Word(one, cases, written, demanded, one in telling, like_a_name))
    return words


def _begins_a_sentence(text: str, at: int) -> bool:
    """Whether nothing, the end of a sentence or of a line stands before. No pattern: it would try every space again."""
    before = text[:at]
    said = before.rstrip()
    return not said or said[-1] in ".!?" or "\n" in before[len(said) :]


def _runs(text: str, words: Sequence[_Word]) -> Iterator[list[_Word]]:
    """Words of names that stand together; one short word between them may be an `and`."""
    run: list[_Word] = []
    for word in words:
        if run and not _NEXT.fullmatch(text, run[-1].spoken.end, word.spoken.start):
            yield run
            run = []
        if (word.forms or (run and word.short)) and len(run) < LONGEST_RUN:
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _named(search: Search, run: Sequence[_Word]) -> list[_Named]:
    """The longest names in a run of words of names."""
    names = [word for word in run if word.forms]
    for length in range(min(LONGEST_NAME, len(run)), 1, -1):
        found = []
        for at in range(len(run) - length + 1):
            window = run[at : at + length]
            if window[0].forms and window[-1].forms and (ids := _bearers(search, window)):
                rest = [word for word in names if word not in window]
                found.append(_together(search, window, ids, whole=not _contradicted(rest)))
        if found:
            return found
    found = []
    for word in names:
        if ids := _bearers(search, [_alone(word)]):
            first = [one for one, place in ids.items() if place == 0]
            whole = not _contradicted([other for other in names if other is not word])
            # A surname before a given name; but one of each, and it could be either.
            found.append(
                _Named([word], first if len(first) > 1 else [*first, *(ids.keys() - first)], bool(first), whole)
            )
    return found


def _bearers(search: Search, window: Sequence[_Word]) -> dict[int, int]:
    """Clients that bear all words, in the cases that are demanded if anybody does, without an `and` if nobody else."""
    telling = [word for word in window if word.forms]
    without = [word for word in telling[1:-1] if not word.short]
    for words in (telling, [telling[0], *without, telling[-1]]) if len(without) + 2 < len(telling) else (telling,):
        fitting, every = [_fitting(word) for word in words], [list(word.forms) for word in words]
        if found := search.bearers(fitting, MOST_NAMED):
            return found
        if fitting != every and (found := search.bearers(every, MOST_NAMED)):
            return found
    return {}


def _fitting(word: _Word) -> list[int]:
    """The words of which this may be a form in the case that is demanded."""
    demanded = set(word.governed)
    return [one for one, cases in word.forms.items() if not (demanded and cases) or demanded.intersection(cases)]


def _alone(word: _Word) -> _Word:
    kept = not_shorter(word.spoken.written, {word_id: word.written[word_id] for word_id in word.forms})
    return replace(word, forms={word_id: word.forms[word_id] for word_id in kept})


def _together(search: Search, window: Sequence[_Word], ids: Collection[int], *, whole: bool) -> _Named:
    """Those of several whose words are in one case, and whose name is no longer than what was said, come alone."""
    names = search.words_of(ids)
    telling = [word for word in window if word.forms]
    agreeing = [one for one in ids if _agree(telling, names[one])] or list(ids)
    same = [one for one in agreeing if len(names[one]) == len(telling)] or agreeing
    sure = any(names[one].get(word_id) == 0 for one in same for word in telling for word_id in word.forms)
    return _Named(window, same, sure, whole)


def _agree(words: Sequence[_Word], name: Collection[int]) -> bool:
    """Whether these words can all be in one case, as forms of words of this name."""
    shared = set(_CASES)
    for word in words:
        borne = [cases for word_id, cases in word.forms.items() if word_id in name]
        shared &= set().union(*(cases or _CASES for cases in borne))
    return bool(shared)


def _contradicted(rest: Sequence[_Word]) -> bool:
    """Further words of names beside a name: somebody else is meant."""
    return any(word.like_a_name and not word.short for word in rest)


def _goes_on(text: str, words: Sequence[_Word], named: Sequence[_Word]) -> bool:
    """Whether a word that nobody bears stands beside the name, written like it: Norman Cladwell is no Norman.

    In small letters too where these two words are all that was typed.
    """
    whole = len(words) == 2 and text == text.strip()
    first, last = words.index(named[0]), words.index(named[-1])
    beside = [(words[first - 1], words[first])] if first else []
    beside += [(words[last], words[last + 1])] if last + 1 < len(words) else []
    return any(
        text[one.spoken.end : other.spoken.start] == " "
        and not (unknown.forms or unknown.short or is_ordinary(unknown.spoken.folded))
        and (unknown.capital or (whole and not known.governed))
        and _shape(text, unknown) == _shape(text, known)
        for one, other in beside
        for unknown, known in ((one, other), (other, one))
        if known in named and unknown not in named
    )


def _shape(text: str, word: _Word) -> tuple[bool, bool]:
    return text[word.spoken.start].isupper(), text[word.spoken.start : word.spoken.end].isupper()


def _hardly(named: _Named) -> bool:
    """One short word in the middle of a sentence, in small letters or in a line without others."""
    return len(named.words) == 1 and named.words[0].short and not named.words[0].capital


def _with_typo(search: Search, text: str, words: Sequence[_Word], named: _Named) -> Mention | None:
    """Whom a word means together with its neighbour that is no word of a name: Norman Cladwell is no Norman."""
    at = words.index(named.words[0])
    for first, second in pairwise(words[max(0, at - 1) : at + 2]):
        beside = second if first is words[at] else first
        if beside.forms or beside.short or not beside.like_a_name or not _stand_together(text, first, second):
            continue
        if meant := search.bearers([list(words[at].forms), _suits(search, beside, _SURELY)], MOST_NAMED):
            found = search.clients(meant) + search.clients([one for one in named.ids if one not in meant])
            return Mention(*_span(text, (first, second)), None, tuple(found), likely=True)
    return None


def _resembling(search: Search, text: str, words: Sequence[_Word], named: Sequence[_Named]) -> Mention | None:
    """Those whose names resemble words of the line: the pairs that stand together before the single words."""
    looked_at = _worth_looking(words)
    least = _ALIKE if len(looked_at) == len(words) else _IN_A_LINE
    suits = {word.spoken.folded: _suits(search, word, least) for word in looked_at}
    groups: list[_Group] = []
    for pair in pairwise(looked_at):
        if _stand_together(text, *pair):
            groups += _scored(search, pair, suits)
    for word in looked_at:
        groups += _scored(search, [word], suits)
        groups += _split(search, word)
    groups += [(0.5 * sum(len(word.spoken.folded) for word in one.words), one.words, one.ids) for one in named]
    groups = sorted((group for group in groups if group[2]), key=lambda group: -group[0])
    if not groups:
        return None
    ids: dict[int, None] = {}
    for _, _, bearers in groups:
        if len(ids) < MOST_LIKELY:
            ids.update(dict.fromkeys(bearers))
    places = {client_id: at for at, client_id in enumerate(ids)}
    found = sorted(search.clients(ids), key=lambda one: places[one.id])
    span, meant = _span(text, groups[0][1]), [one for one in found if _misspelt(groups[0][1], one)]
    if len(meant) == 1 and not named and not _goes_on(text, words, groups[0][1]):
        return Mention(*span, meant[0])
    return Mention(*span, None, tuple(found), likely=True) if found else None


def _misspelt(words: Sequence[_Word], one: Client) -> bool:
    """Whether these are words of the client's name, its first among them, written as they are heard."""
    name = [*enumerate(telling_words(one.name))]
    slipped = [{at for at, of in name if _slips(word.spoken.folded, *of)} for word in words]
    return all(slipped) and any(0 in places for places in slipped)


def _slips(typed: str, written: str, folded: str) -> bool:
    if typed[:1] != folded[0] or resemblance(typed, folded) < _ALIKE:
        return False  # and no form needs comparing
    return any(is_slip(typed, form) for form in case_forms(written, folded))


def _stand_together(text: str, first: _Word, second: _Word) -> bool:
    return bool(_NEXT.fullmatch(text, first.spoken.end, second.spoken.start))


def _worth_looking(words: Sequence[_Word]) -> list[_Word]:
    """Words that may be a name with a typo: those that a preposition governs, or written like a name, or few."""
    long = [word for word in words if len(word.spoken.folded) >= SHORT_WORD]
    if len(long) <= 3:
        return long
    return ([word for word in long if word.governed] or [word for word in long if word.like_a_name])[:_LOOKED_AT]


def _suits(search: Search, word: _Word, least: float) -> dict[int, float]:
    suits = search.alike(word.spoken.folded, letters(word.spoken.written))
    return {one: score for one, score in suits.items() if score >= least}


def _scored(search: Search, words: Sequence[_Word], suits: Mapping[str, Mapping[int, float]]) -> list[_Group]:
    """The clients whose words resemble these, by how much of the line they explain."""
    typed = [word.spoken.folded for word in words]
    sets = [suits[word] for word in typed]
    if not all(sets):
        return []
    if len(words) == 1:
        best = sorted(set(sets[0].values()), reverse=True)[:4]
        equal = [(score, [one for one in sets[0] if sets[0][one] == score]) for score in best]
        return [(score * len(typed[0]), words, search.bearers([ids], MOST_NAMED)) for score, ids in equal]
    found = search.bearers([one.keys() for one in sets], MOST_NAMED)
    names = search.words_of(found)
    length = sum(map(len, typed))
    scores = {one: score_name(typed, list(names[one]), suits) * length / 100 for one in found}
    return [
        (score, words, [one for one in found if scores[one] == score])
        for score in sorted(set(scores.values()), reverse=True)
    ]


def _split(search: Search, word: _Word) -> list[_Group]:
    """Two words of one name typed as one, or with a slip between them."""
    typed = word.spoken.folded
    if word.forms or not 2 * SHORT_WORD <= len(typed) <= 40:
        return []
    cuts = [(typed[:at], typed[at + gap :]) for at in range(SHORT_WORD, len(typed) - 2) for gap in (0, 1)]
    forms = search.forms({part for cut in cuts for part in cut})
    found = [
        one
        for left, right in cuts
        if left in forms and right in forms
        for one in search.bearers([list(forms[left]), list(forms[right])], MOST_NAMED)
    ]
    return [(len(typed), [word], list(dict.fromkeys(found)))] if found else []


def _span(text: str, words: Sequence[_Word]) -> tuple[int, int]:
    """Of the words that name, with the legal form that follows."""
    start, end = words[0].spoken.start, max(word.spoken.end for word in words)
    for one in spoken_words(text[end:]):
        if not one.legal or not _NEXT.fullmatch(text, end, end + one.start):
            break
        return start, end + one.end
    return start, end
