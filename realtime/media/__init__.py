"""Video files taken apart and put together, through PyAV (ffmpeg).

    probe.py     what a file holds, refused early where it cannot be processed     VideoInfo
    reader.py    its frames with their exact time stamps, from any place on         FileFrames
    colours.py   between their pictures and images
    codecs.py    how they are encoded                                               Encoding
    encode.py    a piece of video written down                                      SegmentWriter
    pictures.py  a sequence of PNG files                                            PicturesWriter
    join.py      pieces put together without encoding them again, with the sound and the rest of the source

Unlike ``sources`` and ``sinks``, which serve a live picture, this room keeps what a recording is made of: time stamps,
rotation, colour description, sound, subtitles, chapters.
"""
