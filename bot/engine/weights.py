"""Every number that was set by measuring, with what set it. Nothing is tuned elsewhere."""

SYNONYM = 0.8
"""A word's synonym group counts a little less than the word itself."""

COMPOUND_PART = 0.5
"""A part of a compound says half as much as the whole."""

DERIVATION = 0.6
"""What a word was derived from (ohjaaja and ohjaus: ohjata) binds words that the synonyms do not list."""

FUNCTION_WORD = 0.15
"""Grammar words; at zero, messages of nothing but grammar become empty and follow-ups suffer."""

QUESTION_WORD = 0.3
"""Question words tell "kuka ohjaa" from "mitä ohjaajalta odotetaan"."""

COMMON_WORD = 0.4
"""Words that every answer shares (järjestö, opiskelija, Metropolia), unless they are all there is."""

NEAR_IDENTICAL = 0.85
"""OSA similarity from which a spelling is repaired before any other guess."""

REPAIR = 0.75
"""OSA similarity from which a spelling is repaired when nothing else explains the word."""

CLASSIFIER_RIDGE = 3.0
"""Regularisation of the classifier: 0.1 to 3 was measured on testit/, more ridge was better until 3."""

LARGEST_KERNEL = 6000
"""Rows up to which the classifier's n by n matrix is worth its memory (144 MB in single precision)."""

ANSWER_FROM = 0.70
"""Confidence from which an answer is given at once."""

CHOOSE_FROM = 0.45
"""Probability that the right answer is among the best three, from which buttons are offered."""

OFFER_SHARE = 5.0
"""Strength that a candidate may lie behind the best and still be offered: one to 150 in odds."""

FEWEST_OFFERED, MOST_OFFERED = 2, 4
"""Buttons of a choice; features A6 and A8."""
