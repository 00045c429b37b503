"""The numbered changes of the corpus database, oldest first; each is one file with one function `apply`."""
