"""What a command says when it cannot do what was asked."""


class Failure(Exception):
    """One line for a person: what is wrong, and what to do."""
