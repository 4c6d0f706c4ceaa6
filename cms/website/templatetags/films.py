"""Filters for films: what a browser plays, and where others stand."""

from urllib.parse import urlsplit

from django import template

register = template.Library()


@register.filter
def media_type(file_format: str) -> str:
    """Name a film's format as browsers know it."""
    return f"video/{file_format.lower()}"


@register.filter
def host(address: str) -> str:
    """Name the website that an address leads to, as people call it."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
