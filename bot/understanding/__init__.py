"""What a line of free text means: who is spoken of, what is wanted, which call or reminder it tells of.

Nothing here writes or speaks: a line becomes a value that a handler shows as a card.
"""
