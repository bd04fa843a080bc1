"""Clerks at their browsers: each signs in, opens a form, fills it in and sends it, again and again, over HTTP."""

from __future__ import annotations

import http.client
import re
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from typing import Any

BOUNDARY = "a-line-that-no-report-holds"


class _Stays(urllib.request.HTTPRedirectHandler):
    """An answer that leads elsewhere has been given all the same: what it acknowledges is not asked for again."""

    def redirect_request(self, *_args: Any) -> None:
        return None


@dataclass
class Browser:
    """One signed-in person at `root`, http://host:port."""

    root: str
    _opener: urllib.request.OpenerDirector = field(init=False)

    def __post_init__(self) -> None:
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()), _Stays)

    def sign_in(self, username: str, password: str) -> None:
        status = self.send("/accounts/login/", {"login": username, "password": password})
        assert status == 302, f"{username} was not signed in: {status}"

    def send(self, page: str, filled_in: dict[str, str], file: tuple[str, str] | None = None) -> int:
        """Opens the form of a page, fills it in and sends it, with a file (name, text) where one is given. The status
        of the answer; 0 where nobody answered."""
        status, form = self._answer(self.root + page)
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', form)
        if status != 200 or token is None:
            return status if status >= 400 else 0  # led elsewhere before anything was sent: nothing was acknowledged
        body, kind = _written({"csrfmiddlewaretoken": token[1], **filled_in}, file)
        headers = {"Content-Type": kind, "Referer": self.root + page}
        return self._answer(urllib.request.Request(self.root + page, body, headers))[0]

    def _answer(self, asked: str | urllib.request.Request) -> tuple[int, str]:
        try:
            with self._opener.open(asked, timeout=20) as answer:
                return int(answer.status), answer.read().decode()
        except urllib.error.HTTPError as refused:  # also where the answer leads elsewhere
            return refused.code, ""
        except (OSError, http.client.HTTPException):
            return 0, ""


def _written(filled_in: dict[str, str], file: tuple[str, str] | None) -> tuple[bytes, str]:
    if file is None:
        return urllib.parse.urlencode(filled_in).encode(), "application/x-www-form-urlencoded"
    parts = [f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}' for name, value in filled_in.items()]
    name, text = file
    parts.append(
        f'Content-Disposition: form-data; name="reports"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n{text}'
    )
    body = "".join(f"--{BOUNDARY}\r\n{part}\r\n" for part in parts) + f"--{BOUNDARY}--\r\n"
    return body.encode(), f"multipart/form-data; boundary={BOUNDARY}"


@dataclass
class Clerk:
    """A clerk who sends one form after the other, until told to stop. `acknowledged` are the names of what the server
    said that it had taken; `send` sends the form of one name."""

    send: Callable[[str], int]
    names: Iterable[str]
    acknowledged: list[str] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def begin(self) -> None:
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        assert self._thread is not None
        self._thread.join(60)

    def _work(self) -> None:
        for name in self.names:
            status = self.send(name)
            if 200 <= status < 400:
                self.acknowledged.append(name)
            elif 400 <= status < 500:
                self.refused.append(status)
            if self._stop.wait(0 if 200 <= status < 400 else 0.2):  # while the database is away, refusals come at once
                return
