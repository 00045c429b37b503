"""One Article → one Analysis: names, dates, statements, events and stances; `reader.read_article` does it."""
