"""Signals that the scheduler's book-keeping listens to."""

import logging
from typing import Any

from django.db import DatabaseError
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks.signals import task_finished

from cms.scheduling import actions

logger = logging.getLogger(__name__)


def connect() -> None:
    """Connect the receivers."""
    task_finished.connect(count_failed_task, dispatch_uid="scheduling-failed-task")


def count_failed_task(task_result: Any, **kwargs: Any) -> None:
    """Keep that a task failed: the backend swallows what it raised."""
    del kwargs
    if task_result.status != TaskResultStatus.FAILED:
        return
    error = task_result.errors[-1].traceback if task_result.errors else ""
    try:
        actions.record_failed_task(name=task_result.task.module_path, error=error, now=timezone.now())
    except DatabaseError:
        logger.exception("A failed task could not be counted")
