"""Settings, root addresses, the command line, the example province, the table of panels: where the rooms meet."""
