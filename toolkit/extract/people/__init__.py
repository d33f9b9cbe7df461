"""People: how they are named, who is who, and which side each is of."""
