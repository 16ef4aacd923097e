"""What the code says is in the catalogues, and what is in the catalogues is said by the code."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from pathlib import Path

import tarazy
from tarazy.words import Words

SOURCE = Path(tarazy.__file__).parent
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
# Keys that are put together from a code of a closed list: `Words.coded`, and the names of measures and errors.
# Each with the reason why no literal of it stands in the code.
FAMILIES = {
    "actor-kind-": "Words.coded, by the kind of an actor",
    "amount-": "Words.number, by the unit",
    "check-": "Words.check",
    "conflict-kind-": "Words.coded, by the kind of a conflict",
    "currency-": "Words.money, by the currency",
    "date-": "Words.day and its forms, by the precision",
    "domain-": "Words.domain",
    "error-": "Words.error, by the class of the error",
    "fact-status-": "Words.coded, by the status of a fact",
    "instrument-": "Words.coded, by the kind of an agreement",
    "kind-": "Words.coded, by the kind of a statement",
    "language-": "Words.coded, in the choice of languages",
    "months-": "Words.day",
    "policy-": "Words.coded, by the policy",
    "role-": "Words.coded, by the role of a member",
    "scaled-": "Words.number, by the size",
    "seasons-": "Words.day",
    "source-rank-": "Words.coded, by the rank of a source",
    "state-": "Words.coded, by the state of a promise",
    "status-": "Words.status",
    "type-": "Words.type",
    "unit-": "Words.unit",
    "verdict-": "Words.coded, by the verdict",
}
# Of these an f-string may name what follows (`f"conflict-{reason}"`), but then the code must hold that name, or its
# two halves: `code("phase", "in_force")` for `view-phase-in-force`. `link-` is followed by the reason of a link.
WHOLE_FILES = ("brief-", "cli-", "conflict-", "link-", "view-")


@lru_cache
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))}


def literal_keys() -> dict[str, str]:
    """Keys written out in `Phrase("...")`, `.text("...")` and `.coded(...)` with two literals, and where."""
    keys = {}
    for path, tree in trees().items():
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            first, second = call.args[0], call.args[1] if len(call.args) > 1 else None
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                continue
            where = f"{path.relative_to(SOURCE)}:{call.lineno}"
            if name == "Phrase" or (name == "text" and KEY.fullmatch(first.value)):
                keys[first.value] = where
            elif name == "coded" and isinstance(second, ast.Constant):
                keys[f"{first.value}-{second.value}".replace("_", "-").replace(" ", "-")] = where
    return keys


@lru_cache
def written() -> tuple[set[str], list[re.Pattern[str]]]:
    """All texts in the code and its templates that look like keys, and patterns of those made by f-strings."""
    words: set[str] = set()
    patterns = []
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.update(_names(node.value))
            elif isinstance(node, ast.JoinedStr) and len(node.values) > 1:
                parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                # `f"rule-{name}"` is a family; `f"view-{name}"` would allow all that a whole file holds.
                if parts[0] is not None and re.match(r"[a-z]+-", parts[0]) and parts[0] not in WHOLE_FILES:
                    patterns.append(re.compile("".join("[a-z0-9-]+" if p is None else re.escape(p) for p in parts)))
    for path in SOURCE.rglob("*"):
        if path.suffix in (".html", ".js", ".jinja", ".j2", ".css"):
            words.update(_names(path.read_text(encoding="utf-8")))
    return words, patterns


def _names(text: str) -> set[str]:
    return {name.replace("_", "-").strip("-") for name in re.findall(r"[a-z][a-z0-9_-]*", text)}


def _put_together(key: str, words: set[str]) -> bool:
    prefix, _, rest = key.partition("-")
    if f"{prefix}-" not in WHOLE_FILES:
        return False
    halves = [(rest[: at.start()], rest[at.end() :]) for at in re.finditer("-", rest)]
    return rest in words or any(left in words and right in words for left, right in halves)


def test_every_key_in_the_code_is_in_the_catalogues():
    words = Words("en")
    missing = {key: where for key, where in literal_keys().items() if not words.has(key)}
    assert missing == {}


def test_every_key_of_the_catalogues_is_used():
    words, patterns = written()
    keys = set(Words("en")._catalogue)
    told = "".join(Words("en")._catalogue._entries.values())
    unused = sorted(
        key
        for key in keys
        if not key.startswith(tuple(FAMILIES))
        and key not in words
        and not any(pattern.fullmatch(key) for pattern in patterns)
        and not _put_together(key, words)
        and not re.search(rf"\{{\s*{re.escape(key)}\s*\}}", told)
    )
    assert unused == []


def test_every_family_has_messages():
    keys = list(Words("en")._catalogue)
    assert [family for family in FAMILIES if not any(key.startswith(family) for key in keys)] == []
