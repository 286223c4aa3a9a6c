"""Rebuilds the shipped language pipelines from Universal Dependencies treebanks; never runs in the service."""
