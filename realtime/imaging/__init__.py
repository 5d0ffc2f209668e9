"""Pixel operations that know nothing of frames, nets or people.

``read`` reads image files, ``formats`` tells them apart by their first bytes, ``fit`` computes sizes that keep the
proportions, ``resize`` makes images smaller and larger and ``compositor`` blends two of them. ``jit`` compiles loops
over pixels, which are in ``loops`` as LLVM code; ``rows`` holds the steps that loops share.
"""
