"""Makes what the bot knows of intents and languages out of the sentences in `locales/*/intents.txt`: `make train`."""
