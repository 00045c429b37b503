"""What the reading room asks of a corpus: bounded counts, networks, tellings and comparisons, one file a
page.

Every function works inside the caller's transaction, takes its values as parameters, and has a limit.
"""
