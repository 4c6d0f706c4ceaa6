"""What editors see around the page: what the public sees now, and taking a page down at once.

Reads scheduling, feedback and webhooks; nothing below knows it."""
