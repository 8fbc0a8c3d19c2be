"""The proposal form as a conversation: start, questions, summary, consent, leaving. Pure rules."""
