"""``realtime detect``: what the net finds in an image."""
