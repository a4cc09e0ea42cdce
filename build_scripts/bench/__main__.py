"""dev.py bench [NAME…]: runs the benchmarks, or those named."""

import importlib
import pkgutil
import sys

import build_scripts.bench as room


def names() -> list[str]:
    """The benchmarks there are: the modules of this folder that have a main."""
    found = [module.name for module in pkgutil.iter_modules(room.__path__) if not module.name.startswith("_")]
    return [name for name in sorted(found) if hasattr(importlib.import_module(f"{room.__name__}.{name}"), "main")]


def main(arguments: list[str]) -> int:
    """Runs each benchmark; options after the names go to all of them. Exit code 2 for an unknown name."""
    wanted = [argument for argument in arguments if not argument.startswith("-")]
    options = [argument for argument in arguments if argument.startswith("-")]
    known = names()
    for name in wanted:
        if name not in known:
            print(f"dev.py bench: unknown benchmark {name!r}; there are: {', '.join(known)}", file=sys.stderr)
            return 2
    codes = []
    for name in wanted or known:
        print(f"== {name}", flush=True)
        codes.append(importlib.import_module(f"{room.__name__}.{name}").main(options))
    return max(codes, default=0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
