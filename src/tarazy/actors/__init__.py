"""Who acts in foreign relations: states and organisations, their names, and who belonged to what, when."""

from __future__ import annotations

from tarazy.actors.names import fold
from tarazy.actors.records import LANGUAGES, ROLES, Actor, Membership
from tarazy.actors.registry import Registry, registry

__all__ = ["LANGUAGES", "ROLES", "Actor", "Membership", "Registry", "fold", "registry"]
