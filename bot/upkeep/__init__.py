"""Operators' tools: setting up an installation, and finding out what is wrong with one."""
