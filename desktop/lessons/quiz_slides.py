"""The slides of a quiz as it stands: the question, the answer with why and source, the result."""

from collections.abc import Mapping

from desktop.core.records import Source
from desktop.lessons.cutting import part_lines
from desktop.lessons.feet import foot_line
from desktop.lessons.phrases import phrases
from desktop.lessons.quiz import LETTERS, Round
from desktop.lessons.runs import plain
from desktop.lessons.slides import MOST_LINES, Part, Slide


def quiz_slide(round_: Round, sources: Mapping[str, Source], language: str) -> Slide:
    """What the room sees now."""
    if round_.finished:
        return result_slide(round_, language)
    own, asked = phrases(language), round_.question
    heading = asked.question
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
        return (*lead, *options)
    why = Part(plain(asked.why), tone="why")
    if sum(part_lines(part) for part in (*lead, *options, why)) > MOST_LINES:
        options = [option for option in options if option.tone in ("right", "wrong")]
    return (*lead, *options, why)


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
    parts = tuple(Part(plain(f"{team.name}: {team.points} {own['point']}"), "•") for team in ranked)
    heading = own["points"] if parts else own["thanks"]
    return Slide("end", heading, parts, own["quiz"], language=language, section=own["quiz"], at_once=True)
