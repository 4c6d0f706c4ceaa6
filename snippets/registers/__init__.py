"""The registers as they are delivered, as tables with their loader: places, goals and audiences."""
