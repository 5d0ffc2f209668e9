"""``realtime live``: a camera or a file, filtered in real time.

run.py               opens the parts and runs the loops
plan.py              what is opened, and cheap checks
loops.py             capture, infer, show: a thread each
mailbox.py           hands the newest item from one loop to another
scheduler.py         when to infer
restarts.py          how often a model that failed is called again
lazy_segmenter.py    a model that is loaded by its first call
live_control.py      what changes the run while it runs, put together
actions.py           what the user can do, by name and key
controls.py          does it; clicks on people
live_settings.py     settings that change while the run goes on
outputs.py           recordings, virtual camera, snapshots on demand
own_view.py          what the window shows beside the result
session.py           the studio: runs in one window, and what is remembered
presets.py           the studio's presets
setup.py             what the window offers
status.py            what the window says about the run
recording_switch.py  recordings that are paused and resumed
"""
