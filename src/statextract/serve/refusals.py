"""Why a request got no answer, in a form that programs can read."""


class Refusal(Exception):  # noqa: N818 - the word of the interface
    """A request that is not answered: HTTP status, a code that stays, a message for people."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, code, message)
        self.status = status
        self.code = code
        self.message = message

    def content(self) -> dict[str, dict[str, str]]:
        """Return the body of the answer."""
        return {"error": {"code": self.code, "message": self.message}}


BUSY = (503, "busy", "too many requests are waiting; try again in a moment")
CRASHED = (500, "crashed", "reading this article ended the process that read it")
NOT_JSON = (400, "not_json", "the body is no JSON")
NOT_UTF8 = (400, "not_utf8", "the body is not UTF-8")
