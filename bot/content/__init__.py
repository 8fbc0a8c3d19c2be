"""The knowledge folder as frozen dataclasses: model, loading, checking. Knows no language rules and no dialogue."""
