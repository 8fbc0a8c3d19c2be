"""Systems of other makers that need more than Python, beside the engine: `make bench-peers`."""
