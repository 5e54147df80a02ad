"""The conversation, the same on every platform: words, forms, features, turns, and the engine that joins them."""
