"""From detections to the alpha of the frame on show.

In the order of the flow: ``tracks`` gives detections identities, ``subject`` selects who stays sharp, ``paste`` turns
boxes and masks into one alpha, ``refine`` (with the filter in ``guided``) moves its edge onto the image's,
``propagate`` carries it along the optical ``flow`` to later frames, and ``disocclusion`` removes who comes out from
behind the subject. ``change`` tells whether an inference is needed at all.
"""
