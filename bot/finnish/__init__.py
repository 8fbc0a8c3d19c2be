"""The Finnish language, knowing nothing of topics: words, base forms, spelling, distress. Pure functions."""
