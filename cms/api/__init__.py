"""The JSON face: the delivery API, version 1, as the contract promises it.

Owned words: problem, parameter, answer, operation, shape. It reads the timeline and nothing else: no model,
no table of Wagtail's. It is the only package that knows django-ninja, and it has no module per kind:
collections, filters and shapes come from what each kind declares beside its document.
"""
