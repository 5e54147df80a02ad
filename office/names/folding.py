"""Names folded to a Latin skeleton: Hadžić, Hadzic and Хаџић are one word, Kuznetsov and Кузнецов too.

The skeleton is for comparing, never for showing. It keeps what all the ways of writing a name agree upon: no
case and no marks, one letter for each family of sounds (s for š, ш, sh; c for č, ć, ч, ц, ch, ts; z for ž, ж,
zh; i for j, y, й, ы). ISO 9, GOST 7.79 and the passport romanisations differ exactly in what is collapsed
here.
"""

import re
import unicodedata

_APOSTROPHES = "'’‘ʼʹ`´′"

# English possessive at the end of a word: Acme's, Brooks'.
_POSSESSIVE = re.compile(rf"(?<=\w)[{_APOSTROPHES}]s?(?!\w)")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")

# Case endings that stand apart after a foreign name: Acme-nak, Smith-szel, Bt-t, IBM-u, Acme-ului.
_ENDING_APART = re.compile(
    r"(?<=\w)[-\u2010-\u2013]"
    r"(?:t|nak|nek|val|vel|[bcdfghkmnprstvz]{1,3}[ae]l|h[oeö]z|[rt][oóő]l|n[aáeé]l|[eé]rt"
    r"|ul|ului|lui|a|u|e|om|em|а|у|е|ом)"
    r"(?!\w)"
)

_WORD = re.compile(r"[^\W_]+")
_LATIN = re.compile("[a-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")

_LETTERS = str.maketrans(
    # Latin letters that have no marks to strip.
    dict(zip("đðłøıħŋjy", "ddloihnii", strict=True))
    | {"æ": "ae", "œ": "oe", "þ": "th", "ə": "a", "x": "ks"}
    # Cyrillic: Russian, Serbian, Ukrainian, Macedonian, Kazakh. й, ё and ї have lost their marks before.
    | dict(zip("абвгдежзиклмнопрстуфхцчшыэ", "abvgdezziklmnoprstufhccsie", strict=True))
    | {"щ": "sc", "ъ": "", "ь": "", "ю": "iu", "я": "ia"}
    | {"ђ": "d", "ј": "i", "љ": "li", "њ": "ni", "ћ": "c", "џ": "dz"}
    | {"і": "i", "є": "ie", "ґ": "g", "ѕ": "dz"}
    | dict(zip("әғқңөұүһ", "agknouuh", strict=True))
)

# The same where no letter is to become two, for a slip changes one.
_SINGLY = _LETTERS | str.maketrans({"x": "x", "щ": "s"})

# The look-alikes as they are typed in capitals or small letters: Latin beside the Cyrillic twin.
_TWINS = ("abcehijkmoptxy", "авсеніјкмортху")
_TO_CYRILLIC = str.maketrans(*_TWINS)
_TO_LATIN = str.maketrans(*reversed(_TWINS))
_TWIN_LATIN, _TWIN_CYRILLIC = map(frozenset, _TWINS)

# A softened vowel is heard as i + vowel, and so it is spelt in Latin: Васильев, Vasiliev, Vasilyev.
_SOFTENED = re.compile("[ьъ](?=[еоэ])")

# Spellings of one sound. Each begins with a plain letter, which makes the search fast, and with the first of a run
# of letters, which keeps it linear.
_SPELLINGS = re.compile(
    r"k(?<!kk)k*h+|s(?<!ss)s*ch+|h(?<=[szcg]h)h*|ii+"
    r"|t(?<!tt)t*(?:c|z|s(?=\w)|(?<=[aeiou]t)s)"  # but ts stays at the end after a consonant: Roberts, Watts
    r"|i(?<=\bi)(?=e)|i(?<=[aeou]i)(?=e)"  # Yelena, Nikolayev
)
_SOUNDS = {"kk": "h", "kh": "h", "ss": "s", "sc": "s", "tt": "c", "tc": "c", "tz": "c", "ts": "c", "ii": "i"}


def fold(text: str) -> str:
    """The words of the text as skeletons, a space apart. Folding again changes nothing; never raises."""
    return " ".join(skeleton for _, skeleton in folded_words(text))


def folded_words(text: str) -> list[tuple[str, str]]:
    """Each word of the text as written (in small letters, without endings that stand apart) and folded.

    Words whose skeleton is empty (a lone soft sign) are left out.
    """
    text = _APOSTROPHE.sub("", _POSSESSIVE.sub("", text))
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    words = _WORD.findall(_ENDING_APART.sub("", text))
    return [(word, skeleton) for word in words if (skeleton := _skeleton(word))]


def unmarked(word: str) -> str:
    """In small letters and without accents: á is a, й is и, đ stays."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).casefold()


def letters(word: str) -> str:
    """A word letter by letter: without marks and in Latin, but with all the letters that it is spelt with.

    A slip may make or break the spelling of one sound, which folding squeezes: Krontech is krontec, Kronteih is not.
    """
    return (word if word.isascii() else _plain(word)).translate(_SINGLY)


def is_cyrillic(word: str) -> bool:
    return bool(_CYRILLIC.search(word))


def squeeze(text: str) -> str:
    """The spellings of one sound (sh, kh, ts, ij) made one, in text that is plain small Latin letters."""
    while (squeezed := _SPELLINGS.sub(_sound, text)) != text:
        text = squeezed
    return text


def _sound(spelling: re.Match[str]) -> str:
    return _SOUNDS.get(spelling.group()[:2], "")


def _skeleton(word: str) -> str:
    if not word.isascii():
        word = _plain(word)
    return squeeze(word.replace("dj", "d").translate(_LETTERS))


def _plain(word: str) -> str:
    """Without marks and with look-alike letters of the other script put right; ь before a vowel is i."""
    word = unmarked(word)
    if not _CYRILLIC.search(word):
        return word
    if _LATIN.search(word):
        if _TWIN_CYRILLIC.issuperset(_CYRILLIC.findall(word)):
            word = word.translate(_TO_LATIN)
        elif _TWIN_LATIN.issuperset(_LATIN.findall(word)):
            word = word.translate(_TO_CYRILLIC)
    return _SOFTENED.sub("i", word)
