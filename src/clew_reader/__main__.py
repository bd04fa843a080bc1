"""`python -m clew_reader FILE...`: the same as `clew read FILE...`."""

import sys

from clew_reader.commandline import main

sys.exit(main())
