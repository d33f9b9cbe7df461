"""What counts of what checking finds: settings, selection, suppressions and baselines."""
