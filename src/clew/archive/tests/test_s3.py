"""Originals in an S3-compatible store, tried against one that really answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from clew.archive import storing

pytestmark = [pytest.mark.server, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


@pytest.fixture
def bucket(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in (("ID", "clew"), ("SECRET", "clew")):
        monkeypatch.setenv("AWS_ACCESS_KEY_ID" if name == "ID" else "AWS_SECRET_ACCESS_KEY", value)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    options = {"bucket_name": "originals", "endpoint_url": f"http://{host}:{port}", "region_name": "us-east-1"}
    boto3.client("s3", endpoint_url=options["endpoint_url"], region_name="us-east-1").create_bucket(Bucket="originals")
    store = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {**options, "file_overwrite": False}}
    settings.STORAGES = {**settings.STORAGES, "originals": store}
    yield
    server.stop()


def test_an_original_is_kept_once_read_and_forgotten(bucket: None) -> None:
    sha256 = storing.keep(b"a report")
    assert storing.keep(b"a report") == sha256 == storing.data_hash(b"a report")
    assert storing.read(sha256) == b"a report"
    storing.forget(sha256)
    with pytest.raises(FileNotFoundError):
        storing.read(sha256)
    storing.forget(sha256)
