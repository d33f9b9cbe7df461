"""Topics of a call: which codes of the topics vocabulary a clause is about."""
