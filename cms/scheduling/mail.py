"""Mails that leave only after the commit that they speak of."""

from collections.abc import Sequence
from functools import partial

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction


class OnCommitEmailBackend(BaseEmailBackend):
    """Hands messages to EMAIL_DELIVERY_BACKEND once the transaction holds; at once where there is none."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Send later; returns how many will be."""
        messages = list(email_messages)
        transaction.on_commit(partial(_deliver, messages), robust=True)
        return len(messages)


def _deliver(messages: list[EmailMessage]) -> None:
    get_connection(settings.EMAIL_DELIVERY_BACKEND).send_messages(messages)
