"""The reading room: a corpus as web pages, served on this machine. Imports the store and the records only."""
