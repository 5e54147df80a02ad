"""The words by which a line tells of a call, found with the hand lists `locales/<language>/words/cues.txt`.

Every entry is a phrase of one word or more. A word of it may end in `*` (any ending of up to four letters) or in
`~` (any Hungarian case ending). The longest phrase wins; of equal ones the one with more letters written out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from bot.reading.lexicon import lexicon, plain_spelling, spellings
from bot.reading.tokens import Token, scan
from locales import word_list

_STEM_ENDING = 4
_ACCOMPANYING = frozenset({"GOV", "HINT", "OBJECT", "FROM", "WEAK", "ME", "I", "TOPIC"})
_NOTHING: Mapping[int, tuple[str, ...]] = MappingProxyType({})
_SHORTEST_MISTYPED = 5  # letters; a slip in a shorter word makes another word


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell something: the tokens from `first` up to `end`, with the values under their tags."""

    first: int
    end: int
    tags: Mapping[str, str]

    def __contains__(self, tag: str) -> bool:
        return tag in self.tags

    def __getitem__(self, tag: str) -> str:
        return self.tags[tag]


@dataclass(slots=True)
class CueList:
    """The phrases of one language by the key of their first word. A key is a word, or a stem with its mark."""

    language: str
    phrases: dict[str, list[tuple[tuple[str, ...], dict[str, str]]]] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    mistyped: dict[str, set[str]] = field(default_factory=dict)
    """The keys of five letters or more, by what is left of each without one of its letters."""

    def add(self, entry: str, tag: str) -> None:
        """One entry of the word list."""
        name, _, value = tag.partition(":")
        parts = tuple(_parts(entry))
        if not parts:
            return
        known = self.phrases.setdefault(parts[0], [])
        same = next((tags for words, tags in known if words == parts), None)
        if same is None:
            known.append((parts, {name: value}))
        else:
            same[name] = value
        for key in parts:
            stem = key.rstrip("*~")
            if key not in self.keys and len(stem) >= _SHORTEST_MISTYPED and stem.isalpha():
                for shorter in _shortened(stem):
                    self.mistyped.setdefault(shorter, set()).add(key)
            self.keys.add(key)

    def find(self, tokens: Sequence[Token], mistyped: Mapping[int, tuple[str, ...]] = _NOTHING) -> list[Cue]:
        """The cues of a line, in order; none overlap. `mistyped` gives the keys that some words are meant for."""
        forms = [(*self._forms(token), *mistyped.get(at, ())) for at, token in enumerate(tokens)]
        cues, at = [], 0
        while at < len(tokens):
            cue = self._longest(forms, at)
            if cue:
                cues.append(cue)
            at = cue.end if cue else at + 1
        return cues

    def _longest(self, forms: Sequence[tuple[str, ...]], at: int) -> Cue | None:
        """The phrase of most words. What only accompanies a meaning, as a case does, hides no stem that has one."""
        fitting = sorted(self._fitting(forms, at), key=lambda found: found[0], reverse=True)
        if not fitting:
            return None
        (words, _), best = fitting[0]
        for (others, _), tags in fitting[1:]:
            if others == words and best.keys() <= _ACCOMPANYING:
                best = {**tags, **best}
        if words > 1 and "GOV" not in best and (case := self._case(forms[at + words - 1])):
            best = {**best, "GOV": case}
        return Cue(at, at + words, best)

    def is_a(self, token: Token, tag: str) -> bool:
        """Whether the token by itself is a cue with the tag."""
        return any(tag in tags for tags in self._single(tuple(self._forms(token))))

    def _case(self, keys: Sequence[str]) -> str | None:
        """The case that the last word of a phrase demands by itself: "звонок от"."""
        return next((tags["GOV"] for tags in self._single(keys) if "GOV" in tags), None)

    def _single(self, keys: Sequence[str]) -> Iterator[dict[str, str]]:
        return (tags for key in keys for parts, tags in self.phrases.get(key, ()) if len(parts) == 1)

    def _fitting(self, forms: Sequence[tuple[str, ...]], at: int) -> Iterator[tuple[tuple[int, int], dict[str, str]]]:
        for key in forms[at]:
            for parts, tags in self.phrases.get(key, ()):
                end = at + len(parts)
                if end <= len(forms) and all(part in forms[at + i] for i, part in enumerate(parts)):
                    yield (len(parts), sum(map(len, parts))), tags

    def meant(self, token: Token) -> tuple[str, ...]:
        """The keys that an unknown word is with one letter wrong, missing, doubled or swapped."""
        word = self._plain(token)
        if token.kind != "word" or len(word) < _SHORTEST_MISTYPED:
            return ()
        lengths = range(len(word), max(len(word) - _STEM_ENDING, _SHORTEST_MISTYPED) - 1, -1)
        return tuple(
            dict.fromkeys(key for length in lengths for key in self._near(word[:length], whole=length == len(word)))
        )

    def _near(self, beginning: str, *, whole: bool) -> Iterator[str]:
        for shorter in (beginning, *_shortened(beginning)):
            for key in self.mistyped.get(shorter, ()):
                if (whole or key.endswith(("*", "~"))) and _is_slip(beginning, key.rstrip("*~")):
                    yield key

    def _plain(self, token: Token) -> str:
        word = token.text.rstrip(".") if token.kind == "word" else token.text
        return plain_spelling(word, self.language)

    def _forms(self, token: Token) -> Iterator[str]:
        """The keys under which a token may stand in a phrase."""
        word = self._plain(token)
        if word in self.keys:
            yield word
        if token.kind != "word":
            return
        if word.endswith("'s"):
            yield word[:-2]
        for length in range(len(word), max(1, len(word) - _STEM_ENDING - 1), -1):
            if (stem := word[:length] + "*") in self.keys:
                yield stem
        if self.language == "hu":
            endings = lexicon("hu").endings
            for cut in range(min(len(word) - 1, 6)):
                if (not cut or word[-cut:] in endings) and (stem := word[: len(word) - cut] + "~") in self.keys:
                    yield stem


def _parts(entry: str) -> Iterator[str]:
    """The words of an entry; the mark of a stem stays with its word."""
    for written in entry.split():
        mark = written[-1] if written[-1] in "*~" and len(written) > 1 else ""
        words = [token.text.rstrip(".") or token.text for token in scan(written.removesuffix(mark))]
        yield from (*words[:-1], *(word + mark for word in words[-1:]))


def _shortened(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _is_slip(typed: str, meant: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two neighbours are swapped. The first letter is right,
    for people notice a wrong one, and many words differ in it alone."""
    if typed[0] != meant[0] or typed == meant:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    a, b = typed[start:], meant[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[2:] == b[2:] and a[:2] == b[1::-1])


@cache
def cue_list(language: str) -> CueList:
    """The cues of a language, read once; raises FileNotFoundError where it has no word list."""
    known = CueList(language)
    for tag, entries in word_list(language, "cues").items():
        for entry in entries:
            for form in spellings(entry, language):
                known.add(form, tag)
    return known
