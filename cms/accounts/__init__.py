"""Who signs in: the user model, roles, sign-in security and, later, API keys.

Owns the words user and role. Knows nothing of content or publishing."""
