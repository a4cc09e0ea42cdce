"""How well and how fast search finds, beside plain FTS5: the work itself, a strange corpus, recombined text.

Options: --only=own,questions,help,speed,hostile, --each=60 (queries a class), --seed=1,
--sizes=1000,10000,100000 (also 1000000), --hostile=100000 (how many strings).
"""

import gc
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from build_scripts.bench.search_corpora import help_documents, help_folder, own_documents, recombined
from build_scripts.bench.search_hostile import strings
from build_scripts.bench.search_peers import Fts5, Peer, peers
from build_scripts.bench.search_queries import CLASSES, Generator, Known
from build_scripts.bench.timing import Figures
from desktop.content.database import open_content
from desktop.core.paths import content_database, program_root
from desktop.search.documents import IndexDocument
from desktop.search.engine import SearchEngine
from desktop.search.index import write_documents


def main(arguments: list[str]) -> int:
    """Prints every measure that was asked for."""
    options = dict(argument.lstrip("-").split("=", 1) for argument in arguments if "=" in argument)
    only = options.get("only", "own,questions,help,speed").split(",")
    each, seed = int(options.get("each", "60")), int(options.get("seed", "1"))
    connection = open_content(content_database())
    documents = own_documents(content_database())
    if "own" in only:
        relevance("The work itself", documents, SearchEngine(connection), each, seed)
    if "questions" in only:
        questions(SearchEngine(connection))
        for half in ("everyday_development", "everyday_held_out"):
            questions(SearchEngine(connection), False, half)
    if "help" in only:
        strange(each, seed)
    if "speed" in only:
        for size in [int(size) for size in options.get("sizes", "1000,10000,100000").split(",")]:
            speed(documents, size, seed)
        own_speed(connection, documents, seed)
    if "hostile" in only:
        hostile(SearchEngine(connection), int(options.get("hostile", "100000")), seed)
    connection.close()
    return 0


def engine_peer(engine: SearchEngine) -> Peer:
    """Our engine in the shape of a peer."""
    return lambda text, language: [hit.page for hit in engine.search(text, language, limit=10).hits]


def relevance(
    title: str, documents: Sequence[IndexDocument], engine: SearchEngine, each: int, seed: int, show: int = 0
) -> dict[str, dict[str, tuple[float, float]]]:
    """MRR@10 and recall@10 of every class for the engine and its peers; `show` prints that many misses."""
    known = Generator([document for document in documents if not document.guide], seed).queries(each)
    systems: dict[str, Peer] = {"Brobyggaren": engine_peer(engine), **peers(documents)}
    results: dict[str, dict[str, tuple[float, float]]] = {}
    for name, peer in systems.items():
        results[name] = _measure(peer, known, show if name == "Brobyggaren" else 0)
    _print_relevance(f"{title}: {len(documents)} documents, {len(known)} queries, MRR@10 / recall@10", known, results)
    return results


def _measure(peer: Peer, known: Sequence[Known], show: int) -> dict[str, tuple[float, float]]:
    ranks: dict[str, list[float]] = defaultdict(list)
    for query in known:
        pages = peer(query.text, query.language)
        place = next((number for number, page in enumerate(pages, 1) if page in query.pages), 0)
        ranks[query.kind].append(1 / place if place else 0.0)
        if place != 1 and show > 0:
            show -= 1
            print(
                f"  {query.kind}: {query.text!r} ({query.language}): {place or '-'} {sorted(query.pages)} {pages[:2]}"
            )
    ranks["all"] = [rank for values in list(ranks.values()) for rank in values]
    return {kind: (sum(v) / len(v), sum(rank > 0 for rank in v) / len(v)) for kind, v in ranks.items()}


def _print_relevance(title: str, known: Sequence[Known], results: dict[str, dict[str, tuple[float, float]]]) -> None:
    print(title)
    print(f"  {'':14}{'n':>5}" + "".join(f"{name:>18}" for name in results) + "   ratio to best peer")
    for kind in (*CLASSES, "all"):
        count = len(known) if kind == "all" else sum(query.kind == kind for query in known)
        if not count:
            continue
        values = [result[kind] for result in results.values()]
        cells = "".join(f"{mrr:>10.3f} / {recall:.3f}" for mrr, recall in values)
        best = max((mrr for mrr, _ in values[1:]), default=0.0)
        print(f"  {kind:14}{count:>5}{cells}   {values[0][0] / best if best else float('inf'):.2f}")


def questions(engine: SearchEngine, show: bool = True, name: str = "questions") -> tuple[float, float]:
    """The questions of a file of tests/search: the share answered first, and among the first three."""
    path = program_root() / "tests" / "search" / f"{name}.toml"
    asked = tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    first = among = 0
    for question in asked:
        pages = [hit.page for hit in engine.search(question["text"], question.get("language", "sv"), limit=3).hits]
        right = {question["page"], *question.get("also", [])}
        first += bool(pages) and pages[0] == question["page"]
        among += not right.isdisjoint(pages)
        if show and (not pages or pages[0] != question["page"]):
            print(f"  {question['text']!r}: wanted {question['page']}, got {pages}")
    print(f"{path.stem}: {len(asked)}, answered first {first / len(asked):.3f}, among three {among / len(asked):.3f}")
    return first / len(asked), among / len(asked)


def strange(each: int, seed: int) -> None:
    """The help pages of another program, which nobody here wrote."""
    folder = help_folder()
    if folder is None:
        print("Strange corpus: skipped, libreoffice-help-sv is neither installed nor to be downloaded with apt-get")
        return
    documents = help_documents(folder)
    database = sqlite3.connect(":memory:")
    write_documents(database, documents)
    relevance("libreoffice-help-sv", documents, SearchEngine(database), each, seed)


def keystrokes(known: Sequence[Known], count: int) -> list[tuple[str, str]]:
    """What stands in the field after every key while these queries are typed."""
    return [
        (query.text[:length], query.language)
        for query in known[:count]
        for length in range(1, len(query.text) + 1)
        if not query.text[length - 1].isspace()
    ]


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds on the clock, and of the processor: the latter does not see what else the machine does."""

    clock: Figures
    processor: Figures


def timed(peer: Peer, typed: Sequence[tuple[str, str]]) -> Times:
    """The times of every keystroke; the benchmark's own objects are kept out of the collector's way."""
    clock, processor = [], []
    gc.collect()
    gc.freeze()
    for text, language in typed:
        start, used = time.perf_counter(), time.thread_time()
        peer(text, language)
        processor.append((time.thread_time() - used) * 1000)
        clock.append((time.perf_counter() - start) * 1000)
    return Times(Figures(tuple(clock)), Figures(tuple(processor)))


def _print_speed(title: str, ours: Times, raw: Times) -> None:
    print(title)
    for name, times in (("Brobyggaren", ours), ("raw FTS5", raw)):
        for kind, figures in (("clock", times.clock), ("processor", times.processor)):
            p50, p95, p99 = (figures.percentile(share) for share in (0.5, 0.95, 0.99))
            most = max(figures.milliseconds)
            print(f"  {name:12} {kind:10} p50 {p50:8.2f}  p95 {p95:8.2f}  p99 {p99:8.2f}  max {most:8.2f} ms")
    p50, p95 = (ours.processor.percentile(share) / raw.processor.percentile(share) for share in (0.5, 0.95))
    print(f"  ratio        processor  p50 {p50:8.2f}  p95 {p95:8.2f}", flush=True)


def own_speed(connection: sqlite3.Connection, documents: Sequence[IndexDocument], seed: int) -> None:
    """Keystrokes over the work itself, snippets and all."""
    known = Generator(documents, seed).queries(4)
    random.Random(seed).shuffle(known)
    typed = keystrokes(known, 40)
    engine = SearchEngine(connection)
    engine.search("värm upp")
    ours = timed(engine_peer(engine), typed)
    raw = timed(Fts5(documents, "unicode61 remove_diacritics 2").search, typed)
    _print_speed(f"Keystrokes at the work's own size ({len(typed)} keystrokes)", ours, raw)


def speed(sources: Sequence[IndexDocument], size: int, seed: int) -> None:
    """Keystrokes, index size, build time and memory over recombined text."""
    documents = recombined([document for document in sources if document.language == "sv"], size)
    path = Path(tempfile.gettempdir()) / f"brobyggaren-bench-{os.getpid()}-{size}.db"
    path.unlink(missing_ok=True)
    try:
        built = sqlite3.connect(path)
        start = time.perf_counter()
        write_documents(built, documents)
        built.commit()
        seconds = time.perf_counter() - start
        built.close()
        known = [query for query in Generator(documents[:2000], seed).queries(8) if query.language == "sv"]
        random.Random(seed).shuffle(known)
        typed = keystrokes(known, 25)
        text = sum(len(line.text) for document in documents for line in document.lines)
        raw = Fts5(documents, "unicode61 remove_diacritics 2")
        documents.clear()
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        engine = SearchEngine(connection)
        ours = timed(engine_peer(engine), typed)
        _print_speed(f"Keystrokes at {size} pages ({len(typed)} keystrokes)", ours, timed(raw.search, typed))
        print(
            f"  index {path.stat().st_size / 1e6:.1f} MB for {text / 1e6:.1f} MB of text (the text included),"
            f" built in {seconds:.1f} s ({1000 * seconds / size:.2f} ms a page), memory +{_memory(path, typed):.0f} MB"
        )
        connection.close()
    finally:
        path.unlink(missing_ok=True)


_MEASURE = """
import json, sqlite3, sys
from pathlib import Path
from desktop.search.engine import SearchEngine
import Stemmer, rapidfuzz.process
def used():
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000
before = used()
engine = SearchEngine(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True))
for text, language in json.load(sys.stdin):
    engine.search(text, language, limit=10)
print(used() - before)
"""


def _memory(path: Path, typed: Sequence[tuple[str, str]]) -> float:
    """How many MB a process of its own grows by over these keystrokes; 0 where the system does not tell."""
    if not Path("/proc/self/status").exists():
        return 0.0
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path)],
        input=json.dumps(typed), capture_output=True, text=True, check=True, cwd=program_root(),
    )  # fmt: skip
    return float(done.stdout)


def hostile(engine: SearchEngine, count: int, seed: int) -> None:
    """Random and hostile strings: none may raise, none may take 100 ms."""
    slowest, slow, text = 0.0, 0, ""
    for typed in strings(count, seed):
        start = time.thread_time()
        found = engine.search(typed)
        took = (time.thread_time() - start) * 1000
        assert all(0 <= a < b <= len(hit.snippet) for hit in found.hits for a, b in hit.marks), typed
        slow += took > 100
        if took > slowest:
            slowest, text = took, typed
    print(f"Hostile strings: {count} searched, none raised, {slow} over 100 ms, slowest {slowest:.1f} ms")
    print(f"  slowest: {json.dumps(text[:60])} ({len(text)} characters)")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
