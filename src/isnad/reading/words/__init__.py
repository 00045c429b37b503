"""What single words are to the reading, by the tables and by their form: the ground of every other room."""
