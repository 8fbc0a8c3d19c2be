"""The sections of the benchmark, each a function from the common ground to its part."""
