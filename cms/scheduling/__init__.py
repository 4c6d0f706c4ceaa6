"""Bringing Wagtail's own state in step with the timeline, and the scheduler process that does so.

Owns the words due, catch up and sweep. The public never waits for it."""
