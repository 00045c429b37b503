"""Where people meet Isnad: the command line, the reading room, pages and exports."""
