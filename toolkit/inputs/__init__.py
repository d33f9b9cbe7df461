"""Reading what people hand in: texts and records, from files, folders and standard input.

Every problem with an input is an `InputError` that goes to a `report` function, so that one bad input
never hides the others.
"""
