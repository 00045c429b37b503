"""Who says what, and through whom."""
