"""The corpus database: its tables and migrations; what is written, asked, searched and corrected in it."""
