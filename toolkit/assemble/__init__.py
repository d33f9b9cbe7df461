"""From a reading and its calls to records: ids, sources, references, and the policy where accounts differ."""
