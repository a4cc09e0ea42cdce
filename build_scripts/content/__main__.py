"""dev.py content: builds content.db, or only checks the content."""

import argparse
import sys
from pathlib import Path

from build_scripts.content.builder import build
from build_scripts.content.problems import ContentProblems
from build_scripts.content.reader import read_content
from desktop.core.paths import content_database, program_root, resource


def main(arguments: list[str]) -> int:
    """Exit code 0 when the content is sound, 1 with one line a problem when it is not."""
    parser = argparse.ArgumentParser(prog="dev.py content", description="Build content.db from resources/content.")
    parser.add_argument("--check", action="store_true", help="look for problems, write nothing")
    parser.add_argument("--source", type=Path, default=resource("content"), help="the folder of the content")
    parser.add_argument("--output", type=Path, default=content_database(), help="the database to write")
    options = parser.parse_args(arguments)
    if not options.source.is_dir():
        print(f"{options.source}: there is no such folder", file=sys.stderr)
        return 2
    try:
        if options.check:
            problems = read_content(options.source).problems
            if problems:
                raise ContentProblems(problems)
            print("the content is sound")
        else:
            digest = build(options.source, options.output)
            print(f"{options.output.name}: {options.output.stat().st_size / 1e6:.1f} MB, content {digest[:12]}")
    except ContentProblems as found:
        for problem in found.problems:
            print(problem.show(program_root()), file=sys.stderr)
        print(f"{len(found.problems)} problems; nothing was written", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
