"""Which answer fits this sentence: normalise, analyse, retrieve, score, decide. Pure: no I/O, no clock."""
