"""What can be asked: each module declares its operations and translates a request into one question."""
