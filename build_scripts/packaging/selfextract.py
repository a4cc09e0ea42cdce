"""The .run: a shell script with the program in it, that installs it for one user without root."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from build_scripts.packaging import tools
from build_scripts.packaging.desktop_files import write_desktop_files
from build_scripts.packaging.places import DIST, HERE, NAME, TITLE, VERSION, build_date, run, say, set_dates


def build_run(bundle: Path, work: Path, level: int = 9) -> Path:
    """Makes dist/brobyggaren-<version>-linux-x86_64.run. gzip, because a bare machine has no xz."""
    tools.need(tools.RUN)
    stage = work / "run"
    shutil.rmtree(stage, ignore_errors=True)
    say("making the .run")
    shutil.copytree(bundle, stage / "program", symlinks=True)
    write_desktop_files(stage / "share", compressed=False)
    shutil.copyfile(HERE / "linux" / "setup.sh", stage / "setup.sh")
    (stage / "setup.sh").chmod(0o755)
    set_dates(stage)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}-{VERSION}-linux-x86_64.run"
    date = datetime.fromtimestamp(build_date(), UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    options = ["--gzip", "--complevel", str(level), "--nomd5", "--sha256", "--packaging-date", date, "--quiet"]
    options += ["--tar-format", "gnu", "--tar-extra", "--sort=name --owner=0 --group=0 --numeric-owner"]
    command = [tools.tool("makeself"), *options, stage.name, str(target), f"{TITLE} {VERSION}", "./setup.sh"]
    run(command, "makeself", cwd=work)
    target.chmod(0o755)
    shutil.rmtree(stage)
    return target
