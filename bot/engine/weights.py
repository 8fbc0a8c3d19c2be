"""Every number that was set by measuring, with what set it. Nothing is tuned elsewhere."""

SYNONYM = 0.8
"""A word's synonym group counts a little less than the word itself."""

COMPOUND_PART = 0.5
"""A part of a compound says half as much as the whole."""

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

CLASSIFIER_RIDGE = 1.0
"""Regularisation of the classifier."""

KERNEL_POWER = 1
"""Exponent of the classifier's kernel."""

LARGEST_KERNEL = 6000
"""Rows up to which the classifier's n by n matrix is worth its memory (144 MB in single precision)."""
