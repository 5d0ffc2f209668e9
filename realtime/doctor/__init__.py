"""``realtime doctor``: what is missing on this computer, and the exact commands that add it.

facts.py     what is found on this computer; changes nothing
commands.py  the commands of each system and distribution
checks.py    facts -> findings
"""
