def language_of(text: str, prior: str) -> str:
    return prior
