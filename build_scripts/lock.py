"""dev.py lock: pins requirements/*.in with hashes for every platform (by uv, from PyPI)."""

import subprocess
import sys
import tempfile
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "requirements"


def main() -> int:
    """Writes run.txt, dev.txt and build.txt; exit code 1 when a set cannot be solved."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--target", folder, "uv"], check=True)
        uv = Path(folder) / "bin" / ("uv.exe" if sys.platform == "win32" else "uv")
        for name in ("run", "dev", "build"):
            command = [str(uv), "pip", "compile", "-q", "--universal", "--python-version", "3.11", "--generate-hashes"]
            command += ["--no-emit-index-url", "--no-header", f"{name}.in", "-o", f"{name}.txt"]
            if subprocess.run(command, cwd=_FOLDER, check=False).returncode != 0:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
