"""Who guesses passwords is kept out for a while, and told so in Swedish."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User

PASSWORD = "lugn-sommar-med-regn"  # noqa: S105 - of this test's editor


@pytest.mark.django_db
def test_too_many_wrong_passwords_lock_one_user_out_at_one_address(settings: Any) -> None:
    settings.AXES_ENABLED = True
    User.objects.create_superuser("redaktor", "r@exempel.example", PASSWORD)
    User.objects.create_superuser("annan", "a@exempel.example", PASSWORD)
    client, where = Client(), reverse("wagtailadmin_login")

    answers = [client.post(where, {"username": "redaktor", "password": "fel"}) for _try in range(8)]
    locked = client.post(where, {"username": "redaktor", "password": PASSWORD})
    other = client.post(where, {"username": "annan", "password": PASSWORD})

    assert [answer.status_code for answer in answers[:7]] == [200] * 7
    assert locked.status_code == 429
    assert "Inloggningen är spärrad en stund" in locked.content.decode()
    assert other.status_code == 302
