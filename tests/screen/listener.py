"""What a screen reader hears, for a test to ask about. Runs under the system's Python, which has the Atspi library.

Reads a request a line (JSON) from standard input and answers with a line: {"ok": …} or {"error": "…"}.
"""

import json
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEEPEST = 40
EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:state-changed:expanded",
    "object:active-descendant-changed",
    "window:activate",
)
heard = []


def application():
    """The program on the bus, or None."""
    desktop = Atspi.get_desktop(0)
    for position in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(position)
        if found is not None and "brobyggaren" in (found.get_name() or "").lower():
            return found
    return None


def states(thing):
    """The states as words."""
    return sorted(state.value_nick for state in thing.get_state_set().get_states())


def describe(thing, path):
    """What a reader is told about one thing."""
    bits = set(states(thing))
    told = {
        "path": path,
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "states": sorted(bits),
    }
    description = thing.get_description() or ""
    if description:
        told["description"] = description
    if told["role"] == "combo box":
        kinds = [relation.get_relation_type() for relation in thing.get_relation_set()]
        told["labelled"] = Atspi.RelationType.LABELLED_BY in kinds
    return told


def walk(thing, path, found, depth=0):
    """Everything in sight under a thing. Items of lists and tables are given by their first few."""
    told = describe(thing, path)
    if "showing" not in told["states"] and depth > 1:
        return
    count = thing.get_child_count()
    told["children"] = count
    found.append(told)
    if depth >= DEEPEST:
        return
    for position in range(min(count, 400)):
        child = thing.get_child_at_index(position)
        if child is not None:
            walk(child, [*path, position], found, depth + 1)


def at(path):
    """The thing at a path of positions."""
    thing = application()
    for position in path:
        thing = thing.get_child_at_index(position)
    return thing


def tree(_request):
    app = application()
    found = []
    if app is not None:
        app.clear_cache()
        walk(app, [], found)
    return found


def text(request):
    """The text of a thing, and the attributes at a place in it."""
    face = at(request["path"]).get_text_iface()
    count = Atspi.Text.get_character_count(face)
    return {"count": count, "text": Atspi.Text.get_text(face, 0, min(count, 5000))}


def attributes(request):
    """The attributes of the text where a character stands."""
    face = at(request["path"]).get_text_iface()
    found = Atspi.Text.get_attribute_run(face, request["at"], True)
    return dict(found[0])


def table(request):
    """Rows, columns and headers of a table."""
    face = at(request["path"]).get_table_iface()
    columns = Atspi.Table.get_n_columns(face)
    headers = [Atspi.Table.get_column_header(face, column) for column in range(columns)]
    return {
        "rows": Atspi.Table.get_n_rows(face),
        "columns": columns,
        "headers": [header.get_name() if header is not None else "" for header in headers],
    }


def act(request):
    """Does an action of a thing."""
    face = at(request["path"]).get_action_iface()
    names = [Atspi.Action.get_action_name(face, n) for n in range(Atspi.Action.get_n_actions(face))]
    wanted = request.get("action") or (names[0] if names else "")
    return wanted in names and bool(Atspi.Action.do_action(face, names.index(wanted)))


def extents(request):
    """Where a thing is on the screen."""
    box = Atspi.Component.get_extents(at(request["path"]).get_component_iface(), Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def events(request):
    """What was heard since the last time, of one kind."""
    kind = request["kind"]
    found = [event for event in heard if event["type"].startswith(kind)]
    heard[:] = [event for event in heard if not event["type"].startswith(kind)]
    return found


def hear(event):
    source = event.source
    try:
        words = event.any_data if isinstance(event.any_data, str) else ""
        name, role = (source.get_name() or "", source.get_role_name()) if source is not None else ("", "")
    except GLib.Error:
        words, name, role = "", "", ""
    heard.append({"type": event.type, "words": words, "name": name, "role": role, "detail": event.detail1})


DEEDS = {deed.__name__: deed for deed in (tree, text, attributes, table, act, extents, events)}


def answer(line):
    request = json.loads(line)
    try:
        told = {"ok": DEEDS[request["do"]](request)}
    except Exception as error:
        told = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    return False


def listen(loop):
    for line in sys.stdin:
        GLib.idle_add(answer, line)
    GLib.idle_add(loop.quit)


def main():
    Atspi.init()
    Atspi.set_timeout(3000, 15000)
    listener = Atspi.EventListener.new(hear)
    for kind in EVENTS:
        listener.register(kind)
    loop = GLib.MainLoop()
    threading.Thread(target=listen, args=(loop,), daemon=True).start()
    loop.run()


if __name__ == "__main__":
    started = time.monotonic()
    main()
