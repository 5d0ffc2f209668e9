"""``realtime live``: the three loops, their pace, keys and recordings."""
