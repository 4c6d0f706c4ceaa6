"""Signed notices to other systems, fed from the change log. No subscriptions exist yet."""
