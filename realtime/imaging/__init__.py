"""Pixel operations that know nothing of frames, nets or people.

``resize`` makes images smaller and larger, ``compositor`` blends two images, ``jit`` compiles loops over pixels and
``rows`` holds the steps that such loops share.
"""
