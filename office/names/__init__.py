"""Clients' names: read in any script, mentioned in any case of six languages, found by a part or with a typo.

`name_forms` says under which words a client may be mentioned, to be stored beside the client; a mention whose
every word is such a form of exactly one client is clear. `rank` only ever suggests: it is for asking, never
for deciding.
"""

from office.names.alike import duplicate_score, likeness, rank, same_name
from office.names.folding import fold
from office.names.forms import name_forms, word_forms
from office.names.words import name_words, query_words

__all__ = [
    "duplicate_score",
    "fold",
    "likeness",
    "name_forms",
    "name_words",
    "query_words",
    "rank",
    "same_name",
    "word_forms",
]
