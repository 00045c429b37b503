"""Who takes part in what a page tells: names, offices and descriptions as one party."""
