"""The typed documents of pages, one module per kind."""
