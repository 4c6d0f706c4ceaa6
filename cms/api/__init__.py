"""The JSON face: the only package that knows django-ninja."""
