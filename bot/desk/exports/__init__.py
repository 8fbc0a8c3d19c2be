"""Proposals as files: one module per format, each from a `Batch` to bytes. Nothing here touches the disk."""
