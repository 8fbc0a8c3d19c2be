"""The checks of a whole folder, a table of small functions. Each names what it finds and changes nothing.

Shape and types are `schema.py`'s business; these look at what several entries, files or the day have to say.
"""
