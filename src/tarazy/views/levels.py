"""At which level a visit or meeting took place, read from the office of who travelled."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["level"]

# In order: the first that fits decides. "Vice-President of the Commission" must not become a head of state.
_OFFICES: tuple[tuple[str, str], ...] = (
    (r"\b(first|former|ex-?)[ -]president|первый президент|экс-президент|тұңғыш президент", "official"),
    (r"\bvice[- ]|\bdeputy\b|вице-|заместител|орынбасар", "official"),
    (r"\bprime minister|\bpremier\b|\bchancellor\b|премьер|канцлер|бас министр", "head_of_government"),
    (
        r"\bminister|\bsecretary of state|\bforeign secretary|\bhigh representative|\bcommissioner|\btroika"
        r"|министр|госсекретар|верховн\w+ представител|комиссар",
        "minister",
    ),
    (
        r"\bpresident|\bheads? of state|\bleaders?\b|\bking\b|\bemir\b|\bsultan\b|\bcrown prince|\bpope\b|\bholy see"
        r"|президент|глав\w+ государств|король|эмир|мемлекет басшы",
        "head_of_state",
    ),
    (r"\bambassador|\benvoy|\bdelegation|\bofficial|\bspeaker|\bcommittee|посол|делегац|спикер|елші", "official"),
)
_OCCASIONS: tuple[tuple[str, str], ...] = (
    (r"\bsummit|саммит|\bheads of state|meeting of the presidents", "head_of_state"),
    (r"\bforeign ministers|\bministerial|министров иностранных дел", "minister"),
    (r"\bcouncil|\bcommittee|\bcommission|\bforum|\bdialogue|\bconsultations|совет|комисси|форум|кеңес", "body"),
)


@lru_cache(maxsize=4096)
def level(role: str | None, occasion: str | None, person: str | None = None) -> str:
    """The level of a visit or meeting: head_of_state, head_of_government, minister, official, body or unknown.

    The office decides; without one, the occasion; without either, an office named beside the person.
    """
    for text, table in ((role, _OFFICES), (occasion, _OCCASIONS), (person, _OFFICES), (occasion, _OFFICES)):
        if not text:
            continue
        for pattern, found in table:
            if re.search(pattern, text.casefold()):
                return found
    return "unknown"
