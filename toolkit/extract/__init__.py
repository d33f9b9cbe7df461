"""Rule-based extraction of call records from text."""
