"""The demo site: its texts, and the command that loads and serves it."""
