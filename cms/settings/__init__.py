"""The settings: environment in, Django settings out; nothing of ours is imported here."""
