"""Grammar without a parser: verbs of a closed lexicon, their subjects, what they govern and where their clauses end."""
