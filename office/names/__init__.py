"""Clients' names: read in any script, mentioned in any case of six languages, found by a part or with a typo.

`name_forms` says under which words a client may be mentioned, to be stored beside the client; a mention whose
every word is such a form of exactly one client is clear. `typed_keys` and the likenesses only ever suggest: they
are for asking, never for deciding.
"""

from office.names.alike import (
    duplicate_score,
    is_slip,
    likeness,
    resemblance,
    same_name,
    score_name,
    spelt_alike,
    word_likeness,
)
from office.names.folding import fold, letters
from office.names.forms import case_forms, name_forms, word_forms
from office.names.near import stored_keys, typed_keys
from office.names.ordinary import is_ordinary
from office.names.words import Spoken, name_words, not_shorter, query_words, spelt_so, spoken_words, telling_words

__all__ = [
    "Spoken",
    "case_forms",
    "duplicate_score",
    "fold",
    "is_ordinary",
    "is_slip",
    "letters",
    "likeness",
    "name_forms",
    "name_words",
    "not_shorter",
    "query_words",
    "resemblance",
    "same_name",
    "score_name",
    "spelt_alike",
    "spelt_so",
    "spoken_words",
    "stored_keys",
    "telling_words",
    "typed_keys",
    "word_forms",
    "word_likeness",
]
