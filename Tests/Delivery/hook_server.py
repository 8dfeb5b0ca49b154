"""A receiver of web hooks for the tests, of Python's own library.

usage: hook_server.py FOLDER

Prints `port N` once it listens on 127.0.0.1. Each request is a file in FOLDER: its line, its head, its body.
/status/N answers with N; /redirect/N answers 302 to the port N of this machine; /hang does not answer; /long answers
without end. Ends with its standard input.
"""

import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder = sys.argv[1]
lock = threading.Lock()
count = 0


class Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        global count
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with lock:
            count += 1
            path = os.path.join(folder, f"{count}.http")
        with open(path + ".part", "wb") as file:
            file.write(f"{self.command} {self.path}\r\n{self.headers}".encode() + body)
        os.rename(path + ".part", path)
        kind, _, value = self.path.strip("/").partition("/")
        text = b"seen\n"
        if kind == "hang":
            time.sleep(600)
        if kind == "long":
            self.send_response(200)
            self.end_headers()
            while True:
                self.wfile.write(b"x" * 65536)
        self.send_response(int(value) if kind == "status" else 302 if kind == "redirect" else 200)
        if kind == "redirect":
            self.send_header("Location", f"http://127.0.0.1:{value}/inside")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *values):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
server.daemon_threads = True
print("port", server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
