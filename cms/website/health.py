"""Is the process alive, and can it answer readers? For load balancers, never for people."""

from functools import cache
from http import HTTPStatus

from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from cms.website.methods import read_only

_NOT_KEPT = {"Cache-Control": "no-store"}


@csrf_exempt
@read_only
def alive(request: HttpRequest) -> JsonResponse:
    """Say that the process answers; asks nobody else."""
    del request
    return JsonResponse({"status": "ok"}, headers=_NOT_KEPT)


@csrf_exempt
@read_only
def ready(request: HttpRequest) -> JsonResponse:
    """Say whether readers can be answered: the database is there, and has the shape that this code knows."""
    del request
    problem = _problem()
    if problem is None:
        return JsonResponse({"status": "ok"}, headers=_NOT_KEPT)
    return JsonResponse(
        {"status": "unready", "problem": problem}, status=HTTPStatus.SERVICE_UNAVAILABLE, headers=_NOT_KEPT
    )


def _problem() -> str | None:
    try:
        applied = set(MigrationRecorder(connection).applied_migrations())
    except DatabaseError:
        return "database"
    return "migrations" if needed_migrations() - applied else None


@cache
def needed_migrations() -> frozenset[tuple[str, str]]:
    """Return the last migration of every app; they do not change while a process lives."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(loader.graph.leaf_nodes())
