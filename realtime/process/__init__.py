"""``realtime process``: files, every frame in order, the same bytes in every run.

    run.py            plan the job -> find finished segments -> make the others -> join them
    options.py        what is done beside the settings, and cheap checks
    job.py            everything that determines a result; how segments are made
    segments.py       frames -> released images -> segments
    bidirectional.py  mattes from the inferences before and after each frame; flow_chain.py carries them
    causal.py         mattes from past frames only, as live shows them
    scenes.py         where a scene ends and the next starts
    workdir.py        the finished segments of an unfinished run
    batch.py          many files; workers.py has their processes, cluster.py spreads them over machines
    piped.py          one file into standard output

What is made of a frame depends on the frames around it and on nothing else, so a run may start at any segment and gives
the same as one that started at the first; causal mattes, which remember all before them, nearly so. Threads only run
ahead (``prefetch``); their timing cannot change the result.
"""
