"""The table of rules: every kind of change, its verdicts and why. Severity and catalogue are both read from it."""

from __future__ import annotations

from generator.diff.rules import bodies, document, objects, operations, parameters, python, values
from generator.diff.rules.rule import PROFILES, Profile, Rule

__all__ = ["PROFILES", "RULES", "SECTIONS", "Profile", "Rule"]

SECTIONS: dict[str, tuple[Rule, ...]] = {
    "Objects and properties": objects.RULES,
    "Values": values.RULES,
    "Parameters": parameters.RULES,
    "Bodies and responses": bodies.RULES,
    "Operations": operations.RULES,
    "The document": document.RULES,
    "Python": python.RULES,
}


def _table() -> dict[str, Rule]:
    table: dict[str, Rule] = {}
    for rule in (rule for section in SECTIONS.values() for rule in section):
        if rule.id in table:
            raise ValueError(f"two rules are called {rule.id}")
        table[rule.id] = rule
    for rule in table.values():
        if rule.mirror not in table or table[rule.mirror].mirror != rule.id:
            raise ValueError(f"{rule.id} says its mirror is {rule.mirror}, which does not say the same")
    return table


RULES = _table()
