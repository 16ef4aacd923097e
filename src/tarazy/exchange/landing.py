"""Files that appear whole or not at all: written under another name beside the target, then renamed."""

from __future__ import annotations

import errno
import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from tarazy.errors import BadInput

__all__ = ["landing"]

_ADVICE = {
    errno.ENOSPC: "Free some space, or give another folder.",
    errno.EDQUOT: "Free some space, or give another folder.",
    errno.EFBIG: "The disk or a limit allows no larger file: give another folder.",
    errno.EROFS: "Give a folder that can be written to.",
    errno.EACCES: "Give a folder that can be written to.",
    errno.EPERM: "Give a folder that can be written to.",
    errno.ENOENT: "Make the folder first, or give another.",
    errno.ENOTDIR: "Make the folder first, or give another.",
    errno.EISDIR: "Give the name of a file, not of a folder.",
    errno.EIO: "The disk reports a fault: give another.",
}


@contextmanager
def landing(paths: Sequence[Path | None]) -> Iterator[list[BinaryIO]]:
    """Give a stream for each path; all files take their names once everything is written and on the disk.

    None stands for standard output. A path that is no regular file (a pipe, a device) is written directly. On any
    error the files that stood there before are as they were. Raises BadInput for a full disk, a read-only or missing
    folder, a folder in place of a file.
    """
    streams: list[BinaryIO] = []
    parts: list[tuple[BinaryIO, Path, Path]] = []
    name = "standard output"
    try:
        for path in paths:
            if path is None:
                streams.append(sys.stdout.buffer)
                continue
            name = str(path)
            if path.exists() and not path.is_file():
                streams.append(path.open("wb"))
                continue
            target = path.resolve()
            part = target.with_name(f".tarazy-{secrets.token_hex(8)}.part")
            # Mode 0o666 lets the user's umask decide, as for any file that they make themselves.
            streams.append(os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb"))
            parts.append((streams[-1], part, target))
        name = str(paths[0] or name)
        yield streams
        for given in streams:
            given.flush()
        for made, _, _ in parts:
            os.fsync(made.fileno())
            made.close()
        for _, part, target in parts:
            part.replace(target)
        parts.clear()
    except OSError as fault:
        if fault.errno is None or fault.errno == errno.EPIPE:
            raise
        said = (fault.strerror or "it takes no writing").lower()
        advice = f"{_ADVICE.get(fault.errno, 'Give another name or folder.')} Nothing was changed."
        raise BadInput(f"cannot write {name}: {said}", next_step=advice) from fault
    finally:
        for given in streams:
            if given is not sys.stdout.buffer:
                # What a full disk left in the buffer belongs to a file that is given up.
                with suppress(OSError):
                    given.close()
        for _, part, _ in parts:
            part.unlink(missing_ok=True)
