"""A small driver of a headless Chromium over its debugging pipe; no package needed."""

import base64
import json
import os
import shutil
import subprocess
import time

PATH = shutil.which("chromium")
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--remote-debugging-pipe"
).split()

_AXE_RUN = (
    "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map("
    "rule => rule.id + ': ' + rule.nodes.map(node => node.html.slice(0, 160)).join(' | ')))"
)


def violations(page, axe):
    """Return what axe-core finds wrong with the page that is open."""
    page.run(f"{axe};0")
    return page.run(_AXE_RUN)


class Chromium:
    """One browser with one page."""

    def __init__(self, profile):
        their_in, our_out = os.pipe()
        our_in, their_out = os.pipe()
        script = f'exec "$@" 3<&{their_in} 4>&{their_out}'
        flags = [*_FLAGS, f"--user-data-dir={profile}"]
        self._process = subprocess.Popen(
            ["bash", "-c", script, "bash", PATH, *flags, "about:blank"],
            pass_fds=(their_in, their_out),
            stderr=subprocess.DEVNULL,
        )
        os.close(their_in)
        os.close(their_out)
        self._out = os.fdopen(our_out, "wb")
        self._in = os.fdopen(our_in, "rb")
        self._session = None
        self._number = 0
        self._pending = b""
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def close(self):
        self._process.kill()
        self._process.wait()
        self._out.close()
        self._in.close()

    def call(self, method, **params):
        """Send a command of the debugging protocol and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self.events.append(answer)

    def open(self, address, *, width=1200, height=900, scheme="light"):
        """Open an address and wait until it is loaded."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", features=features)
        self._load("about:blank")  # so that an address that differs in its anchor is loaded anew
        self._load(str(address))

    def _load(self, address):
        self.events.clear()
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._receive())

    def run(self, script):
        """Return the value of an expression of the page."""
        result = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def until(self, condition, *, seconds=10):
        """Return whether an expression of the page becomes true in time."""
        end = time.monotonic() + seconds
        while not self.run(condition):
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def press(self, key, code):
        """Press a key."""
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent",
                type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text,
            )  # fmt: skip
            text = {}

    def type(self, text):
        """Type into what has the focus, in place of what is selected."""
        self.call("Input.insertText", text=text)

    def download_to(self, folder):
        """Let the page download files into a folder."""
        session, self._session = self._session, None
        self.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
        self._session = session

    def picture(self):
        """Return a PNG of what is seen."""
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def of(self, method):
        """Return the events of one kind since the page was opened."""
        self.run("0")
        return [event["params"] for event in self.events if event.get("method") == method]

    def _receive(self):
        while b"\0" not in self._pending:
            more = os.read(self._in.fileno(), 1 << 16)
            if not more:
                message = "the browser has gone"
                raise RuntimeError(message)
            self._pending += more
        message, _, self._pending = self._pending.partition(b"\0")
        return json.loads(message)
