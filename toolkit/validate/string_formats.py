"""Check the `format` keyword's values as jsonschema-rs does, for the explainer and the Python engine."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?([Zz]|([+-])([0-9]{2}):([0-9]{2}))")


def is_date(value: str) -> bool:
    """RFC 3339 `full-date`: a day that the calendar has."""
    match = _DATE.fullmatch(value)
    if match is None:
        return False
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month]:
        return False
    return month != 2 or day < 29 or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def is_time(value: str) -> bool:
    """RFC 3339 `full-time`; second 60 only where it is 23:59:60 in UTC."""
    match = _TIME.fullmatch(value)
    if match is None:
        return False
    hour, minute, second = int(match[1]), int(match[2]), int(match[3])
    away = (int(match[7]), int(match[8])) if match[6] else (0, 0)
    if hour > 23 or minute > 59 or second > 60 or away[0] > 23 or away[1] > 59:
        return False
    if second < 60:
        return True
    shift = (away[0] * 60 + away[1]) * (-1 if match[6] == "+" else 1)
    return (hour * 60 + minute + shift) % 1440 == 1439


def is_date_time(value: str) -> bool:
    """RFC 3339 `date-time`: a date, T, and a time with an offset."""
    return value[10:11] in ("T", "t") and is_date(value[:10]) and is_time(value[11:])


_DURATION = re.compile(
    r"""
    P (?: [0-9]+W
        | (?=[0-9T])
          (?: [0-9]+Y (?: [0-9]+M (?: [0-9]+D )? )? | [0-9]+M (?: [0-9]+D )? | [0-9]+D )?
          (?: T (?: [0-9]+H (?: [0-9]+M (?: [0-9]+S )? )? | [0-9]+M (?: [0-9]+S )? | [0-9]+S ) )?
      )
    """,
    re.VERBOSE,
)


def is_duration(value: str) -> bool:
    """RFC 3339 appendix A `duration`: integers, units in order and without gaps."""
    return _DURATION.fullmatch(value) is not None


@cache
def _uri() -> re.Pattern[str]:
    """Build the pattern of RFC 3986 `URI`, when first asked for."""
    unreserved, sub = r"A-Za-z0-9._~\-", r"!$&'()*+,;="
    escaped = r"%[0-9A-Fa-f]{2}"
    path = rf"(?:[{unreserved}{sub}:@/]|{escaped})*"
    tail = rf"(?:[{unreserved}{sub}:@/?]|{escaped})*"
    name = rf"(?:[{unreserved}{sub}]|{escaped})*"
    host = rf"(?:\[(?P<ipv6>[0-9A-Fa-f:.]+)\]|\[v[0-9A-Fa-f]+\.[{unreserved}{sub}:]+\]|{name})"
    authority = rf"(?:(?:[{unreserved}{sub}:]|{escaped})*@)?{host}(?::[0-9]*)?"
    hierarchy = rf"(?://{authority}(?:/{path})?|(?!//){path})"
    return re.compile(rf"[A-Za-z][A-Za-z0-9+.\-]*:{hierarchy}(?:\?{tail})?(?:\#{tail})?")


def is_uri(value: str) -> bool:
    """RFC 3986 `URI`: with a scheme, in ASCII."""
    match = _uri().fullmatch(value) if value.isascii() else None
    return match is not None and (match["ipv6"] is None or _is_ipv6(match["ipv6"]))


def _is_ipv6(value: str) -> bool:
    from ipaddress import AddressValueError, IPv6Address  # noqa: PLC0415 - hardly ever needed

    try:
        IPv6Address(value)
    except AddressValueError:
        return False
    return True


CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {
    "date": is_date,
    "time": is_time,
    "date-time": is_date_time,
    "duration": is_duration,
    "uri": is_uri,
}


def conforms(name: str, value: str) -> bool:
    """Tell whether a string is of a format; a format that is not listed here asserts nothing."""
    check = CHECKS.get(name)
    return check is None or check(value)
