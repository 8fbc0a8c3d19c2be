"""The ground on which the shapes of all knowledge files stand."""

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


class Entry(BaseModel):
    """A mapping with known keys. An optional key with nothing after it counts as absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_options(cls, data: Any) -> Any:  # whatever the file holds here
        if not isinstance(data, dict):
            return data
        options = {name.alias for name in cls.model_fields.values() if not name.is_required()}
        return {
            key: value
            for key, value in data.items()
            if not (key in options and isinstance(value, str) and not value.strip())
        }
