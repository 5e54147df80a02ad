"""The bots that Backdesk is measured against, written as their frameworks' users write them."""
