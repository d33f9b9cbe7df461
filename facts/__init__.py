"""Facts about holders of offices, one table a role, and the tool that merges them into the reference data."""
