"""Every text of the program is in its translation files, and they say what the code says."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

import desktop
from build_scripts import translations as command
from build_scripts.translations import FOLDER, LANGUAGES, TextError, collect, digest, update
from desktop.core import words
from desktop.core.errors import KnownError
from desktop.ui.translations import PROGRAM_LANGUAGES, day_text, speak

CODE = Path(desktop.__file__).parent
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[-.\d]*[sdrf]|%n|%%|\(\*[^)]*\)|Ctrl\+[\w+]+|\bF\d+\b|Esc\b|[<>|&]")
OF_THE_CONTENT = {"våren", "hösten", "möte", "hög", "låg", "helsa komunikatör"}
"""Swedish words that are compared with what stands in the content, not shown."""


@dataclass(frozen=True)
class Said:
    where: str
    context: str
    text: str
    comment: str
    plural: bool


class Listener(ast.NodeVisitor):
    """Hears every self.tr and translate, and every literal that is neither."""

    def __init__(self, path: Path) -> None:
        self.name = path.relative_to(CODE.parent).as_posix()
        self.said: list[Said] = []
        self.literals: list[tuple[int, str]] = []
        self.frozen: list[str] = []
        self._classes: list[str] = []
        self._depth = 0
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._body(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._depth += 1
        self._body(node)
        self._depth -= 1

    def visit_Module(self, node: ast.Module) -> None:
        self._body(node)

    def _body(self, node: ast.ClassDef | ast.FunctionDef | ast.Module) -> None:
        self.generic_visit(node) if ast.get_docstring(node) is None else self._after_docstring(node)

    def _after_docstring(self, node: ast.ClassDef | ast.FunctionDef | ast.Module) -> None:
        node.body = node.body[1:]
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.literals.append((node.lineno, node.value))

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            assert ast.unparse(node.func) == "self.tr", f"{self.name}:{node.lineno} tr of something else"
            self._hear(node, self._classes[-1], node.args)
        elif name == "translate" and isinstance(node.func, ast.Name):
            self._hear(node, ast.literal_eval(node.args[0]), node.args[1:])
        else:
            self.generic_visit(node)

    def _hear(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        if not self._depth:
            self.frozen.append(f"{self.name}:{node.lineno}")
        texts = [ast.literal_eval(argument) for argument in arguments[:2]]
        self.said.append(
            Said(
                f"{self.name}:{node.lineno}", context, texts[0], texts[1] if len(texts) > 1 else "", len(arguments) > 2
            )
        )
        for rest in arguments[2:]:
            self.visit(rest)


LISTENERS = [Listener(path) for path in sorted(CODE.rglob("*.py"))]
SAID = [said for listener in LISTENERS for said in listener.said]


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def load(language: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"brobyggaren_{language}", str(FOLDER))
    return translator


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(FOLDER / f"brobyggaren_{language}.ts").iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def test_there_is_a_file_for_every_language_of_the_program() -> None:
    assert set(LANGUAGES) == set(PROGRAM_LANGUAGES)
    assert len(SAID) > 700


def test_no_text_is_said_when_a_module_is_loaded() -> None:
    """It would stay in the language of that moment."""
    assert not [where for listener in LISTENERS for where in listener.frozen]


def test_every_text_is_answered_by_the_loaded_file() -> None:
    english, swedish = load("en"), load("sv")
    missing = [said for said in SAID if not english.translate(said.context, said.text, said.comment)]
    missing += [said for said in SAID if said.plural and not swedish.translate(said.context, said.text, "", 2)]
    assert not missing, "run dev.py translations and translate:\n" + "\n".join(f"{s.where} {s.text}" for s in missing)


def test_a_text_keeps_its_placeholders_keys_and_ends() -> None:
    english = load("en")
    wrong = []
    for said in SAID:
        forms = [
            english.translate(said.context, said.text, said.comment, n) for n in ((1, 2) if said.plural else (-1,))
        ]
        for n, form in zip((1, 2), forms, strict=False):
            text = re.sub(r"(?<=\w)\(\w+\)", "", said.text) if n > 0 else said.text
            same = sorted(PLACEHOLDER.findall(text.replace("Skift", "Shift").replace(" %%", "%%"))) == sorted(
                PLACEHOLDER.findall(form)
            )
            ends = all(text.endswith(end) == form.endswith(end) for end in (" …", ".", ":", "?", " ", ")"))
            if not (same and ends and text.startswith(" ") == form.startswith(" ")):
                wrong.append((said.where, text, form))
    assert not wrong


def test_no_swedish_is_left_in_the_english_file() -> None:
    left = [
        (message.findtext("source"), text)
        for _, message in messages("en")
        for text in message.find("translation").itertext()  # type: ignore[union-attr]
        if re.search("[åäöÅÄÖ]", text) or text.count("“") != text.count("”")
    ]
    assert not left


def test_nothing_is_unfinished_and_nothing_is_kept_that_the_code_does_not_say(language: str) -> None:
    written = {(said.context, said.text, said.comment) for said in SAID if language == "en" or said.plural}
    found = set()
    for context, message in messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, message.findtext("source")
        found.add((context, message.findtext("source") or "", message.findtext("comment") or ""))
    assert found == written


def test_the_files_are_what_the_command_makes_of_the_code(tmp_path: Path) -> None:
    names = [f"brobyggaren_{language}{ending}" for language in LANGUAGES for ending in (".ts", ".qm")]
    for name in names:
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    update(tmp_path, CODE)
    for name in names:
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), f"{name}: run dev.py translations"


def everything() -> Iterator[type[QObject]]:
    """Every class of the program that Qt knows, with those made of it."""
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = list(QObject.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("desktop."):
            yield kind


def test_a_class_made_of_another_says_the_same_texts() -> None:
    """PySide asks for a text in every class upwards and takes the first answer that differs: with a number that is
    the first class asked, so a text with a number would stay Swedish in a subclass."""
    english = load("en")
    kinds: dict[str, list[type[QObject]]] = {}
    for kind in everything():
        for base in kind.__mro__:
            kinds.setdefault(base.__name__, []).append(kind)
    for said in SAID:
        for kind in kinds.get(said.context, []):
            answers = (
                english.translate(base.__name__, said.text, said.comment, 2 if said.plural else -1)
                or said.text.replace("%n", "2")
                for base in kind.__mro__
            )
            first = next((answer for answer in answers if answer != said.text), said.text)
            own = english.translate(said.context, said.text, said.comment, 2 if said.plural else -1)
            assert first == own, f"{said.where}: said by {kind.__name__}; write translate({said.context!r}, …)"


def test_no_error_for_a_person_is_written_outside_the_translations() -> None:
    list(everything())
    kinds, waiting = set(), [KnownError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("desktop."):
            kinds.add(kind.__name__)
    found = []
    for path in sorted(CODE.rglob("*.py")):
        if path.name.startswith("cli"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                plain = [
                    a for a in node.args if isinstance(a, ast.JoinedStr) or (isinstance(a, ast.Constant) and a.value)
                ]
                found += [f"{path.name}:{node.lineno}"] if plain else []
    assert not found


def test_no_swedish_word_of_the_window_is_written_outside_the_translations() -> None:
    found = [
        f"{listener.name}:{line} {text}"
        for listener in LISTENERS
        if listener.name.startswith(("desktop/ui/", "desktop/app"))
        for line, text in listener.literals
        if re.search("[åäöÅÄÖ]", text) and text not in OF_THE_CONTENT
    ]
    assert not found


def test_without_a_window_the_texts_are_swedish_with_their_plurals() -> None:
    words.use(None)
    try:
        assert words.translate("Errors", "Filen är skadad.") == "Filen är skadad."
        assert words.translate("X", "%n träff(ar)", "", 1) == "1 träff"
        assert words.translate("X", "%n träff(ar) i år", "", 1200) == "1200 träffar i år"
        assert words.decimal(2.55, 1) in ("2,5", "2,6")
    finally:
        words.use(QCoreApplication.translate)


def test_the_program_speaks_the_language_it_is_told_to(qapp: QApplication) -> None:
    try:
        speak(qapp, "en")
        assert words.translate("Errors", "Filen är skadad.") == "The file is damaged."
        assert words.translate("ShownPage", "%n källa(or)", "", 1) == "1 source"
        assert words.decimal(2.5) == "2.5"
        assert QLocale().toString(12345) == "12,345"
        assert day_text("2026-03-09T08:00:00") == "9 March 2026"
        speak(qapp, "xx")
        assert words.translate("Errors", "Filen är skadad.") == "Filen är skadad."
        assert words.translate("ShownPage", "%n källa(or)", "", 1) == "1 källa"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
        assert words.decimal(2.5) == "2,5"
        assert day_text("2026-03-09") == "9 mars 2026"
        assert day_text("våren 2012") == "våren 2012"
    finally:
        speak(qapp, "sv")
    assert len(qapp.findChildren(QTranslator, "brobyggaren-translator")) == 2


def test_the_texts_of_a_folder_are_gathered_by_context(tmp_path: Path) -> None:
    (tmp_path / "room.py").write_text(
        "class Room(QObject):\n"
        "    def say(self, n):\n"
        "        painter.translate(1, 2)\n"
        "        class Inner(QObject):\n"
        "            def say(self): return self.tr('inre')\n"
        "        return f\"{self.tr('i text')} {self.tr('delad ' 'i två')}\" + self.tr('%n bok', 'röd', n)\n"
        "def free(): return translate('Errors', '%n fel', '', count(self.tr))\n",
        encoding="utf-8",
    )
    assert [(text.context, text.source, text.comment, text.plural) for text in collect(tmp_path)] == [
        ("Errors", "%n fel", "", True),
        ("Inner", "inre", "", False),
        ("Room", "%n bok", "röd", True),
        ("Room", "delad i två", "", False),
        ("Room", "i text", "", False),
    ]
    assert digest(collect(tmp_path)).splitlines()[:3] == [
        "class Errors(QObject):",
        "    def texts(self, n):",
        '        self.tr("%n fel", "", n)',
    ]


@pytest.mark.parametrize(
    "call",
    ["desk.tr('Nej')", "self.tr(name)", "self.tr('a' + b)", "self.tr('%n bok')", "self.tr('bok', '', 2)",
     "translate('Errors')", "translate('Errors', f'{x}')", "self.tr('x', n=2)"],
)  # fmt: skip
def test_a_text_that_cannot_be_translated_is_refused(tmp_path: Path, call: str) -> None:
    (tmp_path / "room.py").write_text(f"class Room(QObject):\n    def say(self):\n        {call}\n", encoding="utf-8")
    with pytest.raises(TextError, match=r"room\.py:3"):
        collect(tmp_path)


def test_the_command_tells_what_waits_and_keeps_what_is_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "FOLDER", tmp_path / "made")
    code = tmp_path / "desktop" / "room.py"
    code.parent.mkdir()
    code.write_text("def say(): return translate('Room', 'Bok'), translate('Room', 'Hylla')\n", encoding="utf-8")
    assert command.main([]) == 0
    assert "made/brobyggaren_en.ts: 2 texts to translate\n    Bok\n    Hylla\n" in capsys.readouterr().out
    english = tmp_path / "made" / "brobyggaren_en.ts"
    waiting, book = '<translation type="unfinished"></translation>', "<translation>Book</translation>"
    done = english.read_text("utf-8").replace(waiting, book, 1)
    english.write_text(done, encoding="utf-8")
    code.write_text("def say(): return translate('Room', 'Bok')\n", encoding="utf-8")
    assert command.main([]) == 0
    assert "brobyggaren_en.ts: 0 texts" in capsys.readouterr().out
    assert "Hylla" not in english.read_text("utf-8")
    translator = QTranslator()
    assert translator.load(str(english.with_suffix(".qm")))
    assert translator.translate("Room", "Bok") == "Book"
    code.write_text("def say(x): return translate('Room', x)\n", encoding="utf-8")
    assert command.main([]) == 1
    assert "room.py:1" in capsys.readouterr().err
