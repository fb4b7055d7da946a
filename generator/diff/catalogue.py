"""The table of rules as a page of the documentation."""

from __future__ import annotations

from typing import Any

from generator.diff.render import environment
from generator.diff.rules import SECTIONS, Profile, Rule

_SHOWN = {"breaking": "**breaking**", "risky": "**risky**", "compatible": "compatible", "none": "none"}


def catalogue() -> str:
    """The page, in Markdown: every change id with its verdicts and why."""
    sections = [(title, [_row(rule) for rule in rules]) for title, rules in SECTIONS.items()]
    text: str = environment(False).get_template("catalogue.md.jinja").render(sections=sections)
    return text.strip("\n") + "\n"


def _row(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "google": _verdict(rule, "google"),
        "strict": _verdict(rule, "strict"),
        "closed": _verdict(rule, "strict", closed=True) if rule.closed else None,
        "why": rule.why,
        "mirror": rule.mirror,
    }


def _verdict(rule: Rule, profile: Profile, closed: bool = False) -> str:
    request, response = (_SHOWN[rule.verdict(profile, place, closed)] for place in ("request", "response"))
    return request if request == response else f"{request} / {response}"
