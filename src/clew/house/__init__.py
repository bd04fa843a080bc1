"""Settings, root addresses, the command line, example data and the table of panels.

The modules that the door opens first (`commandline`, `up`, `server`) import no Django: they start before there is a
database, and `clew read` needs none.
"""
