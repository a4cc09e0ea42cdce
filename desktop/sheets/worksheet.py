"""A worksheet's questions and its answer sheet, as plain data. Pure."""

from collections.abc import Mapping
from typing import Any

from desktop.core.records import QuizQuestion, Source
from desktop.sheets.display import fact_nodes, sheet_head
from desktop.sheets.gather import SheetPage
from desktop.sheets.nodes import text_nodes


def worksheet(item: SheetPage, sources: Mapping[str, Source]) -> dict[str, Any]:
    """One page's questions: to choose, to fill in, and to talk about, with the right answers."""
    page = item.page
    return sheet_head(item) | {
        "quiz": [_question(question, sources) for question in item.quiz],
        "blanks": fact_nodes(page),
        "talk": [text_nodes(question) for question in item.talk],
    }


def _question(question: QuizQuestion, sources: Mapping[str, Source]) -> dict[str, Any]:
    source = sources.get(question.source)
    where = f"{source.title.rstrip('.')}. {source.publisher}, {source.date_text or source.date}." if source else ""
    return {
        "question": text_nodes(question.question),
        "options": [text_nodes(option) for option in question.options],
        "right": question.right,
        "why": text_nodes(question.why),
        "source": text_nodes(where),
    }
