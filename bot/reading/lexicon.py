"""What the words of a language may mean in a date: the hand lists of `locales/<language>/words/dates.txt`
joined with the names of months and weekdays that CLDR knows.

A word of the list may end in `*` (any ending of up to four letters) or in `~` (any Hungarian case ending);
an entry with spaces is a phrase. `SUFFIX:` lines name what may be written on to a figure ("25th", "9-kor"),
`ENDING:` lines the case endings of `~`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import product

from babel import Locale

from bot.reading.places import number_places, places
from bot.reading.tokens import Token, fold, scan
from locales import word_list

Tags = dict[str, str]

_CLDR = {"en": ("en_GB",), "bs": ("bs", "hr", "sr_Latn")}
_CASE_ENDINGS = frozenset({"hu"})
_STEM_ENDING = 4
_SHORTEST_NAME = 3  # a one- or two-letter abbreviation of CLDR is too short for a chat

_SERBIAN = str.maketrans(
    dict(zip("абвгдежзијклмнопрстуфхцш", "abvgdezzijklmnoprstufhcs", strict=True))
    | {"ђ": "d", "ћ": "c", "ч": "c", "љ": "lj", "њ": "nj", "џ": "dz"}
)
_RUSSIAN: dict[str, tuple[str, ...]] = {
    letter: (latin,) for letter, latin in zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)
}
_RUSSIAN |= {"ж": ("zh",), "ч": ("ch",), "ш": ("sh",), "щ": ("sch", "shch"), "ц": ("c", "ts"), "х": ("h", "kh")}
_RUSSIAN |= {"ю": ("yu", "u"), "я": ("ya",), "ь": ("",), "ъ": ("",)}

_LOOKALIKES = ("aceopxybkmht", "асеорхувкмнт")  # folded: the Latin letters that a Cyrillic word may hide
_TO_CYRILLIC, _TO_LATIN = str.maketrans(*_LOOKALIKES), str.maketrans(*reversed(_LOOKALIKES))
_LONE_LETTERS = frozenset("coykb")
_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[a-z]")


@dataclass(slots=True)
class Lexicon:
    """The words of one language under their folded forms."""

    language: str
    words: dict[str, Tags] = field(default_factory=dict)
    stems: dict[str, Tags] = field(default_factory=dict)
    inflected: dict[str, Tags] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Tags]]] = field(default_factory=dict)
    endings: dict[str, Tags] = field(default_factory=dict)
    suffixes: dict[str, Tags] = field(default_factory=dict)

    def add(self, entry: str, tag: str) -> None:
        """One entry of a word list."""
        name, _, value = tag.partition(":")
        word = fold(entry)
        if name == "SUFFIX":
            self.suffixes.setdefault(word, {})[value.upper()] = ""
        elif name == "ENDING":
            self.endings.setdefault(word, {}).update({value.upper(): ""} if value else {})
        elif word.endswith("*"):
            self.stems.setdefault(word[:-1], {})[name] = value
        elif word.endswith("~"):
            self.inflected.setdefault(word[:-1], {})[name] = value
        elif len(parts := tuple(_plain(token) for token in scan(word))) > 1:
            self._add_phrase(parts, name, value)
        else:
            self.words.setdefault(word.rstrip("."), {})[name] = value

    def _add_phrase(self, parts: tuple[str, ...], name: str, value: str) -> None:
        known = self.phrases.setdefault(parts[0], [])
        same = next((tags for words, tags in known if words == parts), None)
        if same is None:
            known.append((parts, {name: value}))
            known.sort(key=lambda phrase: -len(phrase[0]))
        else:
            same[name] = value

    def tags(self, word: str) -> Tags:
        """All that a folded word may mean."""
        word = word.rstrip(".").removesuffix("'s")
        word = plain_spelling(word, self.language)
        known = self.inflected.get(word, {}) | self.words.get(word, {})
        if self.endings:  # Hungarian writes numbers in one word and inflects by endings
            known = known or self._compound(word) or self._inflected(word)
        return known or self._stem(word)

    def _stem(self, word: str) -> Tags:
        lengths = range(len(word), max(1, len(word) - _STEM_ENDING - 1), -1)
        return next((self.stems[word[:length]] for length in lengths if word[:length] in self.stems), {})

    def _inflected(self, word: str) -> Tags:
        for cut in range(1, min(len(word) - 1, 6)):
            if word[-cut:] in self.endings:
                tags = self.inflected.get(word[:-cut]) or self._compound(word[:-cut])
                if tags:
                    return tags | self.endings[word[-cut:]]
        return {}

    def _compound(self, word: str) -> Tags:
        """A number written in one word with another or with what it counts: Hungarian "huszonöt", "kéthavonta"."""
        for length in range(len(word) - 1, 1, -1):
            first, second = self._plainly(word[:length]), self._plainly(word[length:])
            if "TENS" in first and "NUM" in second:
                return {"NUM": str(int(first["TENS"]) + int(second["NUM"]))}
            if "TENS" in first and "ORDINAL" in second:
                value = str(int(first["TENS"]) + int(second["ORDINAL"]))
                return {"ORDINAL": value} | ({"ORDDATE": value} if "ORDDATE" in second else {})
            if "NUM" in first and "EACH" in second:
                return {"FREQ": second["EACH"], "TIMES": first["NUM"]}
        return {}

    def _plainly(self, word: str) -> Tags:
        return self.words.get(word) or self.inflected.get(word) or {}


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, read once; raises FileNotFoundError where it has no word list."""
    known = Lexicon(language)
    for tag, entries in word_list(language, "dates").items():
        for entry in entries:
            for form in spellings(entry, language):
                known.add(form, tag)
    for tag, name in _cldr_names(language):
        for form in spellings(name, language):
            known.add(form, tag)
            if language in _CASE_ENDINGS:
                known.add(form + "~", tag)
    return known


def _cldr_names(language: str) -> Iterator[tuple[str, str]]:
    for identifier in _CLDR.get(language, (language,)):
        locale = Locale.parse(identifier)
        for tag, calendar in (("MON", locale.months), ("WD", locale.days)):
            for context, width in product(("format", "stand-alone"), ("wide", "abbreviated")):
                for number, name in calendar[context][width].items():
                    if len(name.rstrip(".")) >= _SHORTEST_NAME:
                        yield f"{tag}:{number}", name.rstrip(".")


def spellings(entry: str, language: str) -> Iterator[str]:
    """The entry itself, and for Russian the ways it is typed on a Latin keyboard."""
    yield entry
    letters = fold(entry)
    if language == "ru" and not _RUSSIAN.keys().isdisjoint(letters):
        yield from map("".join, product(*(_RUSSIAN.get(letter, (letter,)) for letter in letters)))


def plain_spelling(word: str, language: str) -> str:
    """A folded word in the letters of the lexicon: Bosnian may be typed in Cyrillic."""
    return word.translate(_SERBIAN) if language == "bs" else word


def tagged(text: str, language: str) -> tuple[Token, ...]:
    """The tokens of a line with all that they may mean in the language."""
    known = lexicon(language)
    scanned = [_in_script(token, language) for token in scan(text)]
    tokens = [_with_tags(token, known) for token in _joined_phrases(scanned, known)]
    tokens = _without_amounts(_joined_numbers(_joined_suffixes(tokens, known)))
    return tuple(token.tagged(**more) if (more := places(token, language)) else token for token in tokens)


def _in_script(token: Token, language: str) -> Token:
    """A word of two scripts in the one of its language ("cозвон" with a Latin c), in Russian a lone Latin
    letter that looks Cyrillic as well ("c Петровым"); letter for letter, so that the spans stay."""
    if token.kind != "word" or not (language == "ru" or _CYRILLIC.search(token.text)):
        return token
    mixed = _CYRILLIC.search(token.text) and _LATIN.search(token.text)
    if not mixed and not (language == "ru" and token.text in _LONE_LETTERS):
        return token
    table = _TO_CYRILLIC if language == "ru" else _TO_LATIN
    return replace(token, text=token.text.translate(table))


def _joined_phrases(tokens: list[Token], known: Lexicon) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        words, tags = _phrase(tokens, at, known)
        if words:
            yield replace(tokens[at], end=tokens[at + words - 1].end, tags=tags)
        else:
            yield tokens[at]
        at += words or 1


def _phrase(tokens: list[Token], at: int, known: Lexicon) -> tuple[int, Mapping[str, str]]:
    for parts, tags in known.phrases.get(_plain(tokens[at]), ()):
        if tuple(_plain(token) for token in tokens[at : at + len(parts)]) == parts:
            return len(parts), tags
    return 0, {}


def _plain(token: Token) -> str:
    return token.text.rstrip(".") if token.kind == "word" else token.text


def _with_tags(token: Token, known: Lexicon) -> Token:
    if token.tags and token.kind == "number":
        return token  # a phrase that begins with a figure: "2moro"
    tags: Tags = dict(token.tags)
    match token.kind:
        case "word":
            tags = tags or dict(known.tags(token.text))
            if "NUM" in tags and ("WD" not in tags or "ATEND" in tags):
                tags |= number_places(int(tags["NUM"]), token.text)
            if not tags:
                tags["OTHER"] = ""
        case "mark":
            tags = tags or {token.text: ""} | known.words.get(token.text, {})
        case "number":
            figure = token.numbers[0]
            tags = {"NUM": str(figure), "FIGURE": ""} | number_places(figure, token.text.rstrip("."))
            if token.text.endswith(".") and "DOT" in known.suffixes.get(".", {}) and "DOM" in tags:
                tags["DOTDAY"] = tags["ORD"] = ""
        case kind:
            tags = {kind.upper(): token.text}
    return Token(token.kind, token.start, token.end, token.text, token.glued, token.numbers, tags)


def _joined_suffixes(tokens: list[Token], known: Lexicon) -> list[Token]:
    """A figure and what is written on to it ("25th", "9-kor", "03.31-ig") as one token."""
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        marks = known.suffixes.get(_plain(token), {}) if token.glued and token.kind == "word" else {}
        if before and marks and before.kind in _SUFFIXED:
            joined[-1] = replace(before, end=token.end, tags={**before.tags, **marks})
        else:
            joined.append(token)
    return joined


_SUFFIXED = frozenset({"number", "pair", "clock", "ymd", "dmy"})


def _joined_numbers(tokens: list[Token]) -> list[Token]:
    """ "twenty five", "cuarenta y cinco", "двадцать пятое" as one token."""
    joined: list[Token] = []
    for token in tokens:
        gap = 1 if joined and "AND" in joined[-1].tags else 0
        sum_of_both = _sum(joined[-1 - gap], token) if len(joined) > gap else None
        if sum_of_both:
            joined[-1 - gap :] = [sum_of_both]
        else:
            joined.append(token)
    return joined


def _sum(tens: Token, ones: Token) -> Token | None:
    """A spelled number of tens and the ones after it as one number."""
    tag = "NUM" if "NUM" in ones.tags else "ORDINAL"
    spelled = ones.tags.get(tag, "") if ones.kind == tens.kind == "word" else ""
    if spelled not in _ONES or tens.tags.get("NUM") not in _TENS:
        return None
    value = int(tens.tags["NUM"]) + int(spelled)
    tags = {tag: str(value)} | {mark: "" for mark in ("ATEND", "BYEND") if mark in ones.tags}
    tags |= number_places(value, ones.text) if tag == "NUM" else {}
    return replace(tens, end=ones.end, tags=tags)


_ONES = frozenset("123456789")
_TENS = frozenset(str(tens) for tens in range(20, 100, 10))


def _without_amounts(tokens: list[Token]) -> list[Token]:
    """The tokens with the figures of an amount or of a code ("15 km", "25 000 Ft", "№ 12") taken out of
    the reading of dates."""
    plain = list(tokens)
    for place, token in enumerate(tokens):
        before = place
        if "MEASURE" in token.tags:
            while before and tokens[before - 1].numbers and tokens[before - 1].kind in _FIGURES:
                before -= 1
                plain[before] = replace(tokens[before], tags={"AMOUNT": ""})
                if not _is_thousands(tokens[before]):
                    break
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        then = tokens[place + 2].tags if place + 2 < len(tokens) else {}
        counted = "UNIT" in then or "MON" in then  # "tel 5 min" is a length, "в офис 19 марта" a day
        if "LABEL" in token.tags and before == place and after and after.kind in _FIGURES and not counted:
            plain[place + 1] = replace(after, tags={"AMOUNT": ""})
    return plain


_FIGURES = frozenset({"number", "decimal", "pair"})


def _is_thousands(token: Token) -> bool:
    return token.kind == "number" and len(token.text) == 3
