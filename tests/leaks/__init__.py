"""The leak matrix: every public address against everything that nobody may see."""
