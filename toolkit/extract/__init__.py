"""Rule-based extraction of call records from text.

`reading` reads a document once: `layout` cuts it, `people` names who is who, `grammar` finds verbs with their subjects
and what they govern. `calls` finds the calls; the families of `rules` (with `undertakings` behind those of commitments)
find what was said, by whom and what was undertaken.
"""
