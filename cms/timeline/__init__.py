"""The timeline of editions: what the public sees of each entry, moment by moment.

Owns the words entry, edition, plan, signpost, moment, recording, prepare, stage and compose.
It knows the content packages below it and nothing of the faces above."""
