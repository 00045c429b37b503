"""The people, organizations and places that an article names."""
