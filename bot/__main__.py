"""`backdesk …`, also as `python -m bot …`."""

import sys

from bot.command_line import run
from bot.logs import configure


def main() -> None:
    configure()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
