#!/bin/sh
# Installs Brobyggaren for one user, without root; run by the self-extracting archive, or again with --uninstall.
# The only things it needs are those of any Linux: sh, cp, rm, mkdir, ln, sed.
set -eu
umask 022
: "${HOME:?}"
share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/opt/brobyggaren"
bin="$HOME/.local/bin"
here=$(cd "$(dirname "$0")" && pwd)

say() { printf '%s\n' "$*"; }

files() {
    printf '%s\n' "$bin/brobyggaren" "$share/applications/brobyggaren.desktop" \
        "$share/metainfo/se.brobyggaren.Brobyggaren.metainfo.xml" "$share/mime/packages/brobyggaren.xml" \
        "$share/man/man1/brobyggaren.1" "$share/man/sv/man1/brobyggaren.1"
    for size in 16 24 32 48 64 128 256 512; do
        printf '%s\n' "$share/icons/hicolor/${size}x${size}/apps/brobyggaren.png"
    done
    printf '%s\n' "$share/icons/hicolor/scalable/apps/brobyggaren.svg"
}

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$share/applications" 2>/dev/null || :
    fi
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$share/mime/packages" ]; then
        update-mime-database "$share/mime" 2>/dev/null || :
    fi
}

remove_empty() {
    # Folders this script may have made; one with anything else in it stays.
    for folder in "$program" "$HOME/.local/opt" "$bin" "$share/applications" "$share/metainfo" \
        "$share/mime/packages" "$share/man/man1" "$share/man/sv/man1" "$share/man/sv" "$share/man"; do
        rmdir "$folder" 2>/dev/null || :
    done
    if [ -d "$share/mime" ] && ! [ -d "$share/mime/packages" ]; then
        # What update-mime-database leaves when nothing is registered any more.
        for file in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types \
            version application/x-brosamling.xml; do
            rm -f "$share/mime/$file"
        done
        rmdir "$share/mime/application" "$share/mime" 2>/dev/null || :
    fi
    rm -f "$share/applications/mimeinfo.cache.tmp"
    if [ -f "$share/applications/mimeinfo.cache" ] && ! ls "$share/applications"/*.desktop >/dev/null 2>&1; then
        rm -f "$share/applications/mimeinfo.cache"
        rmdir "$share/applications" 2>/dev/null || :
    fi
    for folder in "$share"/icons/hicolor/*/apps "$share"/icons/hicolor/* "$share/icons/hicolor" "$share/icons" \
        "$share" "$HOME/.local"; do
        rmdir "$folder" 2>/dev/null || :
    done
}

uninstall() {
    if ! [ -d "$program" ]; then
        say "Brobyggaren är inte installerat för $HOME."
        exit 1
    fi
    files | while IFS= read -r file; do rm -f "$file"; done
    rm -rf "$program"
    refresh
    if [ "${1:-}" = "--erase-data" ]; then
        rm -rf "$share/brobyggaren"
    fi
    remove_empty
    say "Brobyggaren är borttaget."
    if [ -d "$share/brobyggaren" ]; then
        say "Det du själv sparat finns kvar i $share/brobyggaren."
    fi
}

install_program() {
    if ! version=$("$here/program/brobyggaren" --version 2>&1); then
        say "Brobyggaren går inte att köra här, så inget har installerats. Det behövs en 64-bitars Linux från 2022" \
            "eller senare (glibc 2.35). Datorn svarade:"
        say "$version"
        exit 1
    fi
    say "Installerar Brobyggaren i $program"
    mkdir -p "$program.new" "$bin"
    # A copy beside the old one first, so that an interrupted installation leaves the old one whole.
    cp -R "$here/program/." "$program.new/"
    cp "$here/setup.sh" "$program.new/uninstall.sh"
    if [ -d "$program/brobyggaren-data" ]; then
        mv "$program/brobyggaren-data" "$program.new/"
    fi
    rm -rf "$program"
    mv "$program.new" "$program"
    ln -sf ../opt/brobyggaren/brobyggaren "$bin/brobyggaren"
    (cd "$here/share" && find . -type d) | while IFS= read -r folder; do mkdir -p "$share/$folder"; done
    (cd "$here/share" && find . -type f) | while IFS= read -r file; do cp "$here/share/$file" "$share/$file"; done
    sed "s|^Exec=brobyggaren|Exec=\"$program/brobyggaren\"|" "$here/share/applications/brobyggaren.desktop" \
        >"$share/applications/brobyggaren.desktop"
    refresh
    say "$version"
    say "Klart. Starta från menyn, eller skriv $bin/brobyggaren"
    say "Ta bort: $program/uninstall.sh --uninstall"
}

case "${1:-}" in
"") install_program ;;
--uninstall) uninstall "${2:-}" ;;
*)
    say "Val: --uninstall [--erase-data]"
    exit 2
    ;;
esac
