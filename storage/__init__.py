"""Everything that is kept, and the only folder that knows SQL."""
