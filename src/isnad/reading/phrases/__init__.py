"""Noun phrases: where they begin and end, what belongs to them, how they follow one another."""
