"""The desktop window, in Qt, drawn by a process of its own.

    messages.py    what the program and the window send each other
    process.py     the process of the window: python -m realtime.studio.process
    window.py      the window
    picture.py     the image in it, clicks on people
    state_line.py  the line under it
    panel.py       the side panel
    gallery.py     its backgrounds
    thumbnails.py  their small images
    sliders.py     settings with a slider
    focus_ring.py  a ring round what the keyboard is at
    actions.py     everything with a key
    advice.py      what to do where there is no camera
    help.py        the list of the keys
    colours.py     light and dark
    tray.py        the icon in the tray
    qt.py          whether Qt can start

The Qt libraries end their process when the display goes away; here that costs the window only, and the call continues.
Nothing but ``process`` and what it imports uses Qt, so that other commands do not pay for importing it. The program's
end of the connection is ``realtime.sinks.window``, which is why this room lies below the sinks.
"""
