"""Video files taken apart and put together, through PyAV (ffmpeg).

    video.py           opens and decodes a video, for every reader alike    open_video, Video
    info.py            what a video holds                                   VideoInfo
    decoding.py        packets -> decoded frames, without damaged ones      Decoding
    timeline.py        clocks that restart or jump                          Timeline
    deinterlace.py     interlaced frames made progressive                   Deinterlacer
    stamps.py          time stamps that rise                                RisingStamps
    colours.py         between decoded frames and images                    ImageConverter, to_stored
    i420.py            the same, faster, for the usual format               from_i420, to_i420
    jpeg.py            JPEG images of cameras                               JpegDecoder
    pipe.py            standard input and output                            StdinReader, PipeWriter
    probe.py           checks a file before it is processed                 probe
    sizes.py           the sizes of a video that changes its size           find_sizes
    descriptions.py    the sample descriptions of an MP4 file               video_descriptions
    truncation.py      files whose end is missing                           is_cut_short
    remarks.py         what could not be shown as it is, in words           remarks
    reader.py          its frames with exact time stamps, from any position FileFrames
    codecs.py          the codecs, and which file holds which               Encoding
    encode.py          encodes one segment                                  SegmentWriter
    image_sequence.py  a sequence of PNG files                              ImageSequenceWriter
    write_behind.py    a thread that consumes items in order                WriteBehind
    tone.py            high dynamic range converted to standard range       ToneMapper
    copies.py          the audio, subtitles and fonts of the source         plan_streams, OtherStreams
    audio_encoder.py   audio that the output cannot hold as it is           AudioEncoder
    audio_track.py     an audio track encoded from chunks with their times  AudioTrack
    join.py            segments joined, with the copies                     join

"Decoded frame" and "stored" mean an ``av.VideoFrame`` in the format, size and orientation of the file; "image" means
upright BGR pixels.
"""
