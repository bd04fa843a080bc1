"""The engines that a test is to run on; Spark only where it and Java are there, and only with `./dev test --all`."""

from __future__ import annotations

import shutil
from importlib.util import find_spec

import pytest

from clew_rollup.engines.table import ENGINES

missing = [what for what, there in (("pyspark", find_spec("pyspark")), ("Java", shutil.which("java"))) if not there]
spark = pytest.param(
    "local-cluster",
    marks=[
        pytest.mark.spark,
        pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)}"),
        pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark.*"),
        pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's own socket to its workers
    ],
)
EVERY = [*ENGINES, spark]
OTHERS = [engine for engine in EVERY if engine != "plain"]
