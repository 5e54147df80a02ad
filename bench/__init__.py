"""`python -m bench`: what a logged call costs Backdesk, against an aiogram and a python-telegram-bot bot."""
