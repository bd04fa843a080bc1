"""`./dev screenshots`: the pictures in docs/pictures, taken from a running Clew with the example province."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
# Picture -> (who looks, where). The resolution is the first document of the example.
PAGES = {
    "desk": ("hung", "/"),
    "intake": ("lan", "/reports/1/?kind=figures"),
    "thread": ("hung", "/threads/1/I.2/"),
    "indicator": ("hung", "/indicators/3/"),
}


def main() -> int:
    """Takes each picture in light and dark, 1280 pixels wide."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clew.house.settings")
    os.environ.setdefault("DATABASE_URL", "postgresql:///not-used")
    os.environ.setdefault("CLEW_DEBUG", "1")
    import django

    django.setup()
    from clew.house.tests.browser.visiting import chromium, opened
    from clew.house.tests.running import Up

    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clew-pictures-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # root lends the database to another account
        running = Up(folder / "data", options=("--demo",)).start()
        base = f"http://127.0.0.1:{running.port}"
        try:
            with chromium() as browser:
                for picture, (username, path) in PAGES.items():
                    for theme in ("light", "dark"):
                        page = opened(browser, base, username, "en", theme=theme)
                        page.goto(base + path)
                        page.wait_for_load_state("networkidle")
                        page.screenshot(path=str(PICTURES / f"{picture}-{theme}.png"))
                        page.context.close()
        finally:
            running.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
