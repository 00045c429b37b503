"""The corpus database: its tables and migrations, what is written to it, asked of it, searched and corrected in it."""
