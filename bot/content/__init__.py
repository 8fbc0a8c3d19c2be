"""The knowledge folder as frozen dataclasses: model, loader, checks. Knows no language rules, no dialogue."""
