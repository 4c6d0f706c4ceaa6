"""Which methods an address takes; whoever uses another is told so on a page."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponseBase

from cms.website.answers import bare

View = Callable[..., HttpResponseBase]


def only(*methods: str) -> Callable[[View], View]:
    """Make a view answer these methods, and refuse every other one."""

    def refusing(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method in methods:
                return view(request, *args, **kwargs)
            return bare(HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": ", ".join(methods)})

        return answer

    return refusing


read_only = only("GET", "HEAD")
post_only = only("POST")
