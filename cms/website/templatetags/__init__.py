"""Template tags of the website: they print what a composed document holds, and query nothing."""
