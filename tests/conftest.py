"""Profiles of property tests: `fast` by default, `thorough` with `HYPOTHESIS_PROFILE=thorough`.

Both draw the same examples in every run, so that a test fails always or never; nothing is timed.
"""

import os

from hypothesis import HealthCheck, settings

_SAME = {"derandomize": True, "deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}
settings.register_profile("fast", max_examples=60, **_SAME)
settings.register_profile("thorough", max_examples=3000, **_SAME)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))
