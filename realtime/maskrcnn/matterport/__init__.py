"""The net ``matterport``: Mask R-CNN with a ResNet-FPN, from Matterport's weight files."""
