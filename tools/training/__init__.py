"""Training of the net ``portrait``: pictures, targets, losses and the loop's state."""
