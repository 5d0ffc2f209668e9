"""From detections to the alpha of the frame on show.

In the order of the flow: ``focus`` chooses what part of the frame the model sees, ``tracks`` gives detections
identities, ``subject`` selects who stays sharp, ``paste`` turns boxes and masks into one alpha, ``refine`` (with the
filter in ``guided`` and the edge in ``band``) moves its edge onto the image's, ``propagate`` carries it along the
optical ``flow`` to later frames, less often while the subject is ``calm``, and ``disocclusion`` removes who comes out
from behind the subject. ``change`` tells whether an inference is needed at all, ``explained`` whether an overdue alpha
may serve on.
"""
