"""Many analyses → which names are one actor, which articles tell one story, which quotations are one.

Pure functions from records to records: `links.link` takes the articles of a corpus in any order and gives
the same links, whatever that order was. Nothing here knows of a database.
"""
