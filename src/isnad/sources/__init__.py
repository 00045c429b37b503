"""The outside → Article. Knows files and encodings; knows no Arabic grammar and no politics."""
