"""Backdesk, the back office in a chat: the platforms, the settings, the command line and the app that joins them."""
