"""What coordinators see and do: lists, one proposal, decisions with a preview, notes, files."""
