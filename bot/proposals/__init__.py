"""The proposal: its model, the values its form takes, its statuses. Pure functions."""
