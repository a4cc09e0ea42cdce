"""The macOS application and its disk image. Built by the workflow on a macOS runner; not tried elsewhere."""

import platform
import shutil
import sys
from pathlib import Path

from build_scripts.packaging.freeze import freeze
from build_scripts.packaging.licences import FOLDER, collect
from build_scripts.packaging.places import DIST, NAME, TITLE, VERSION, BuildError, folder_size, run, say
from build_scripts.packaging.trial import start_program


def build_macos(work: Path) -> Path:
    """Makes dist/Brobyggaren-<version>-<processor>.dmg with the .app in it."""
    if sys.platform != "darwin":
        raise BuildError("the disk image is built on macOS")
    bundle = freeze(work)
    collect(bundle)
    app = bundle.parent / f"{TITLE}.app"
    shutil.copytree(bundle / "_internal" / FOLDER, app / "Contents" / "Resources" / FOLDER)
    # PyInstaller signed it for this machine only; the licence texts came afterwards.
    run(["codesign", "--force", "--deep", "--sign", "-", str(app)], "codesign")
    start_program(app / "Contents" / "MacOS" / f"{NAME}-cli")
    say(f"{app.name}: {folder_size(app) / 1e6:.1f} MB")
    stage = work / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{TITLE}-{VERSION}-{platform.machine()}.dmg"
    target.unlink(missing_ok=True)
    run(["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(stage), "-format", "ULFO", str(target)], "hdiutil")
    return target
