"""People as they are, played through the real conversation into a real database."""

import pytest

pytest.register_assert_rewrite("tests.people.driver")
