"""Wagtail's background tasks, run after the commit that asked for them."""

from functools import partial
from typing import Any

from django.db import transaction
from django_tasks.backends.immediate import ImmediateBackend


class OnCommitBackend(ImmediateBackend):
    """Runs tasks in this process, but never inside the transaction that asked for them.

    The stock backend indexes while a page's rows are locked, which deadlocks on PostgreSQL.
    """

    def _execute_task(self, task_result: Any) -> None:
        execute = super()._execute_task
        if transaction.get_connection().in_atomic_block:
            transaction.on_commit(partial(execute, task_result), robust=True)
        else:
            execute(task_result)
