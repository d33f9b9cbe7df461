"""A page of texts with their evidence marked, beside the records: one HTML file that needs nothing else."""
