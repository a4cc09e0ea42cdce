"""The slides of a quiz as it stands: the question, the answer with why and source, the result."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.core.records import Source
from desktop.lessons.feet import foot_line
from desktop.lessons.measure import BOLD, line_count, shortened, width
from desktop.lessons.phrases import phrases
from desktop.lessons.quiz import LETTERS, Round, Team
from desktop.lessons.runs import plain
from desktop.lessons.slides import COLUMN, INDENT, MOST_LINES, OPTION_ROOM, TEXT, Part, Slide

SMALLEST_HEADING, MOST_HEADING = 32.0, 4
"""Of a question that is too long for a larger size."""


def quiz_slide(round_: Round, sources: Mapping[str, Source], language: str) -> Slide:
    """What the room sees now."""
    if round_.finished:
        return result_slide(round_, language)
    own, asked = phrases(language), round_.question
    heading = shortened(asked.question, COLUMN, SMALLEST_HEADING, MOST_HEADING, BOLD)
    title = own["true"] if asked.unsure is not None else own["quiz"]
    team = f" · {own['turn']} {round_.team.name}" if round_.team is not None else ""
    foot = foot_line((asked.source,), sources, language) if round_.revealed else ""
    return Slide(
        "quiz",
        heading,
        _parts(round_, language),
        f"{title}{team}",
        count=f"{round_.index + 1} {own['of']} {len(round_.questions)}",
        foot=foot,
        page=asked.page,
        language=language,
        section=title,
        at_once=True,
    )


def _parts(round_: Round, language: str) -> tuple[Part, ...]:
    asked, own = round_.question, phrases(language)
    lead = [Part(plain(f"{own['proposed']}: {asked.proposed}", strong=True))] if asked.proposed else []
    options = [Part(plain(text), LETTERS[place], tone=_tone(round_, place)) for place, text in enumerate(asked.options)]
    if not round_.revealed:
        return fitting([*lead, *options])
    why = Part(plain(asked.why), tone="why")
    if sum(_lines(part) for part in (*lead, *options, why)) > MOST_LINES:
        options = [option for option in options if option.tone in ("right", "wrong")]
    return fitting([*lead, *options, why])


def fitting(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts that fit a slide together: while they do not, the longest is shortened by a line."""
    lines = [_lines(part) for part in parts]
    most = list(lines)
    while sum(most) > MOST_LINES and max(most) > 1:
        most[most.index(max(most))] -= 1
    return tuple(
        part if most[n] == lines[n] else replace(part, runs=plain(_short(part, most[n]), part.runs[0].strong))
        for n, part in enumerate(parts)
    )


def _lines(part: Part) -> int:
    return line_count(part.text, _room(part), TEXT, BOLD)


def _short(part: Part, lines: int) -> str:
    return shortened(part.text, _room(part), TEXT, lines, BOLD)


def _room(part: Part) -> float:
    return OPTION_ROOM if part.mark else COLUMN


def _tone(round_: Round, place: int) -> str:
    if not round_.revealed:
        return "chosen" if place == round_.chosen else "option"
    if place == round_.question.right:
        return "right"
    return "wrong" if place == round_.chosen and place != round_.question.unsure else "rest"


def result_slide(round_: Round, language: str) -> Slide:
    """How it went: the teams in order of points; without teams a thank you."""
    own = phrases(language)
    ranked = sorted(round_.teams, key=lambda team: -team.points)
    parts = tuple(Part(plain(_standing(team, language, len(ranked))), "•") for team in ranked)
    heading = own["points"] if parts else own["thanks"]
    return Slide("end", heading, parts, own["quiz"], language=language, section=own["quiz"], at_once=True)


def _standing(team: Team, language: str, teams: int) -> str:
    """A team and its points; with many teams the name on one line."""
    own = phrases(language)
    points = f": {team.points} {own['one_point' if team.points == 1 else 'point']}"
    lines = max(1, MOST_LINES // teams)
    room = COLUMN - INDENT - width(points, TEXT, BOLD)
    return f"{shortened(team.name, room, TEXT, lines, BOLD)}{points}"
