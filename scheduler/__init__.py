"""What happens by itself: reminders that fall due, digests, and the delivery of what is to be sent."""
