"""What a body is made of: one module per editor concept, its stored document beside it; `body` only lists.

Blocks know no page model: choosers take a string, and what is stored is built from raw data, without queries.
"""
