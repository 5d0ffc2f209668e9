"""The net ``mobile``: MaskRCNN2Go, read from its Caffe2 files."""
