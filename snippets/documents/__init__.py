"""Typed documents of shared content, and the nodes that every document is made of."""
