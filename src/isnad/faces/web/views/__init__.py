"""The pages, one file a subject; each view takes what is asked and gives an answer."""
