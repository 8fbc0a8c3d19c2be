"""What the bot says next: a table of states and triggers, rules, replies. Pure functions."""
