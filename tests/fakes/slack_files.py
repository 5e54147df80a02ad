"""Files both ways: the three steps of files.upload_v2, and url_private_download with the app's token."""

import mimetypes
from typing import Any

from aiohttp import web

from tests.fakes.slack_blocks import Refusal
from tests.fakes.slack_people import People
from tests.fakes.slack_workspace import Request, SentFile

MAX_FILE = 32 * 2**20
"""Bytes that the fake takes; Slack itself takes 1 GB."""

_LOGIN = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to your workspace</body></html>"


class Files(People):
    def __init__(self) -> None:
        super().__init__()
        self._uploads: dict[str, tuple[str, int]] = {}
        self._methods |= {
            "files.getUploadURLExternal": self._upload_url,
            "files.completeUploadExternal": self._complete_upload,
            "files.info": self._file_info,
        }

    def _upload_url(self, request: Request) -> dict[str, Any]:
        name, length = request.text("filename"), request.text("length")
        if not name or not length.isdigit() or int(length) < 1:
            raise Refusal("invalid_arguments", ["[ERROR] missing required field: filename, length"])
        file = f"F0{next(self._numbers):06d}"
        self._uploads[file] = (name, int(length))
        return {"upload_url": f"{self.origin}/upload/{file}", "file_id": file}

    def _upload(self, request: Request) -> dict[str, Any]:
        """The body of the POST to upload_url."""
        file = request.text("ticket")
        if file not in self._uploads:
            raise Refusal("not found", status=404)
        name, length = self._uploads[file]
        if len(request.content) != length:
            raise Refusal("length mismatch", status=400)
        self._keep_file(file, SentFile(name, request.content, mimetypes.guess_type(name)[0] or "text/plain"))
        return {}

    def _complete_upload(self, request: Request) -> dict[str, Any]:
        """Gives the uploaded files to a channel; they stand in it as one message of the app."""
        given = request.parameters.get("files")
        if not isinstance(given, list) or not given:
            raise Refusal("invalid_arguments", ["[ERROR] missing required field: files"])
        known = [self._files.get(str(one.get("id"))) for one in given]
        if None in known or any(one["id"] not in self._uploads for one in given):
            raise Refusal("file_not_found")
        files = [
            file | {"title": one.get("title") or file["name"]} for file, one in zip(known, given, strict=True) if file
        ]
        if channel := request.text("channel_id"):
            self._share(channel, files, request)
        for one in given:
            del self._uploads[one["id"]]
        return {"files": files}

    def _share(self, channel: str, files: list[dict[str, Any]], request: Request) -> None:
        if channel[:1] in ("U", "W"):
            raise Refusal("channel_not_found")
        where = self._writable(Request(request.method, {"channel": channel}, request.token, request.at))
        thread = request.text("thread_ts") or None
        message = self._speak(
            where, request.text("initial_comment"), request.parameters.get("blocks") or [], thread=thread, files=files
        )
        for file in files:
            shares = {where: [{"ts": message["ts"], **({"thread_ts": thread} if thread else {})}]}
            kind = "private" if self._channels[where]["is_im"] or self._channels[where]["is_private"] else "public"
            self._files[file["id"]] |= {"title": file["title"], "shares": {kind: shares}}

    def _file_info(self, request: Request) -> dict[str, Any]:
        if request.text("file") not in self._files:
            raise Refusal("file_not_found")
        return {"file": dict(self._files[request.text("file")])}

    def _download(self, request: Request) -> web.Response:
        """The content; for whoever brings no good token a page to sign in, with 200, as Slack does."""
        file = self._contents.get(request.text("file"))
        if request.token != self.bot_token or self._token_error or "files:read" not in self.scopes:
            return web.Response(text=_LOGIN, content_type="text/html")
        if file is None:
            return web.Response(status=404)
        return web.Response(body=file.content, content_type=file.mime)

    def _attach(self, user: str, channel: str, file: SentFile) -> dict[str, Any]:
        return self._keep_file(f"F0{next(self._numbers):06d}", file, user)

    def _keep_file(self, file_id: str, file: SentFile, user: str | None = None) -> dict[str, Any]:
        address = f"{self.origin}/files/{file_id}/{file.name}"
        self._contents[file_id] = file
        self._files[file_id] = {
            "id": file_id,
            "name": file.name,
            "title": file.name,
            "mimetype": file.mime,
            "filetype": file.name.rpartition(".")[2],
            "size": len(file.content),
            "user": user or self.bot_user,
            "mode": "hosted",
            "file_access": "visible",
            "url_private": address,
            "url_private_download": f"{self.origin}/files/{file_id}/download/{file.name}",
            "shares": {},
        }
        return dict(self._files[file_id])
