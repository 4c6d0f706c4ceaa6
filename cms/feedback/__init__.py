""" "Hjälpte informationen på sidan dig?": votes of visitors, each tied to the version that was read.

Owns the words vote and token. Stores nothing that identifies a visitor."""
