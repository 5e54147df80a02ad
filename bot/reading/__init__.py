"""What a person typed, read: dates, durations and recurrences, in six languages."""
