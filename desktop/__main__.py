"""python -m desktop: the command line, and the window when no command is given."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
