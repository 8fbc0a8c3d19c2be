"""The knowledge editors' tools: self-test, stealing report, evaluation."""
