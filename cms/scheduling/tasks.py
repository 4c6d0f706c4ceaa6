"""Wagtail's background tasks, run after the commit that asked for them."""

from typing import Any

from django.apps import apps
from django.db import transaction
from django_tasks.backends.immediate import ImmediateBackend

# Tasks that bring an index up to one object, which they are given as app label, model and key.
INDEXING = frozenset(
    {"modelsearch.tasks.insert_or_update_object_task", "wagtail.tasks.update_reference_index_task"}
)


class OnCommitBackend(ImmediateBackend):
    """Runs tasks in this process, but never inside the transaction that asked for them.

    The stock backend indexes while a page's rows are locked, which deadlocks on PostgreSQL.
    """

    def _execute_task(self, task_result: Any) -> None:
        execute = super()._execute_task
        if not transaction.get_connection().in_atomic_block:
            execute(task_result)
            return

        def run_task() -> None:
            if not has_lost_its_object(task_result):
                execute(task_result)

        transaction.on_commit(run_task, robust=True)


def has_lost_its_object(task_result: Any) -> bool:
    """Say whether a task is to index what its own transaction deleted: its rows in the index are gone, too.

    So it is with a page that is saved twice in one recording: its child rows are written anew each time.
    """
    if task_result.task.module_path not in INDEXING:
        return False
    app_label, model_name, key = task_result.args
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError:
        # The task's own failure, which is counted.
        return False
    return not model._default_manager.filter(pk=key).exists()
