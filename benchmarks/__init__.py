"""The engine beside plain string matching, over the same phrasings, in one run on one machine (`make bench`)."""
