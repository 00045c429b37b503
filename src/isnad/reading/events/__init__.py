"""Who does what to whom, and whether it is told as done."""
