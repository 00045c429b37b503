"""The expressions that place something in time, and the days that they mean."""
