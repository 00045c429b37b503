"""What whoever starts the reading room decides."""

from __future__ import annotations

import ipaddress

import msgspec

__all__ = ["Settings", "is_loopback"]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How the room is served.

    `host` is the address it binds to; `token` must be shown by every reader when it is set; `read_only` takes
    every way of changing the corpus away; `reviewer` signs corrections of those who give no name.
    """

    host: str = "127.0.0.1"
    token: str | None = None
    read_only: bool = False
    reviewer: str = "reader"


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine only.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("0.0.0.0"), is_loopback("example.org")
    (True, True, False, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
