"""Word lists (`data/*.tsv`) and their only loader and checker."""
