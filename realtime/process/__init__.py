"""Files: every frame, in order, the same bytes each time.

    causal.py     mattes from the past alone, as live would show them
    scenes.py     where one scene ends and the next begins
    twosided.py   mattes that know their past and their future
    neighbours.py ... carried along the motion from frame to frame
    segments.py   frames -> pictures -> pieces of video that count once they are whole
    workplace.py  the folder that an unfinished run keeps its pieces in

What is made of a frame depends on the frames around it and on nothing else, so a run may begin at any piece and gives
the same as one that began at the first. Threads only run ahead (``ahead``); the result cannot depend on their timing.
"""
