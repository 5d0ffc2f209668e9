"""``realtime photo``: photos with the background blurred as by a fast lens, at full size, 8 or 16 bits per channel.

    run.py            photo -> detections -> subject -> matte -> rendered photo -> files
    jobs.py           which photos, where their outputs go, and what cannot work
    folder.py         which files of a folder are photos
    pipes.py          standard input and output in place of files
    read.py write.py  the photo's file, with EXIF and colour profile; tiff.py and metadata.py help
    edge.py           the subject, and its matte at the photo's full size
    render.py         photo and matte -> rendered photo, in strips of rows
    foreground.py     the subject's own colours in its soft edge
    lens_blur.py      the blurred background
    clean_plate.py    the background without the subject
    classic.py        the plain recipe: one blur, one feathered mask
    contact_sheet.py  all masks on one sheet

8-bit images and metadata go through Pillow; 16-bit PNG through OpenCV, 16-bit and layered TIFF through OpenCV and
tifffile; HEIC through pillow-heif. What a file claims about itself is checked before it is used.
"""
