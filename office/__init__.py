"""The rules of the office: pure functions and values. No SQL, no chat, no clock."""
