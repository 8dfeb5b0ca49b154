"""A mail server for the tests: aiosmtpd, which keeps what it is sent and behaves as told.

usage: smtp_server.py FOLDER [--tls starttls|implicit] [--certificate FILE --key FILE] [--user NAME --password WORD]
                      [--refuse STAGE CODE] [--greylist] [--hang STAGE]

Prints `port N` once it listens. Each mail it takes is a file in FOLDER: the envelope's two lines, then the message.
STAGE is greeting, mail, rcpt or data. Ends with its standard input.
"""

import argparse
import asyncio
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("folder")
options.add_argument("--tls", choices=["starttls", "implicit"])
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--user")
options.add_argument("--password")
options.add_argument("--refuse", nargs=2)
options.add_argument("--greylist", action="store_true")
options.add_argument("--hang")
options = options.parse_args()


class Desk:
    def __init__(self):
        self.seen = set()
        self.count = 0

    async def told(self, stage):
        if options.hang == stage:
            await asyncio.sleep(600)
        if options.refuse and options.refuse[0] == stage:
            return f"{options.refuse[1]} told to refuse"
        return None

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        answer = await self.told("mail")
        if answer is None:
            envelope.mail_from = address
        return answer or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        answer = await self.told("rcpt")
        if answer is None and options.greylist and address not in self.seen:
            self.seen.add(address)
            answer = "451 4.7.1 Greylisted, come back later"
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = await self.told("data")
        if answer is None:
            self.count += 1
            path = os.path.join(options.folder, f"{self.count}.eml")
            head = f"{envelope.mail_from}\r\n{','.join(envelope.rcpt_tos)} tls={session.ssl is not None}\r\n"
            with open(path + ".part", "wb") as file:
                file.write(head.encode() + envelope.original_content)
            os.rename(path + ".part", path)
        return answer or "250 Taken"


def check(server, session, envelope, mechanism, data):
    isRight = data.login.decode() == options.user and data.password.decode() == options.password
    return AuthResult(success=isRight, handled=False)


async def main():
    context = None
    if options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    desk = Desk()

    def protocol():
        settings = {"hostname": "mail.test", "enable_SMTPUTF8": False}
        if options.tls == "starttls":
            settings |= {"tls_context": context, "require_starttls": True}
        if options.user:
            # Behind implicit TLS aiosmtpd does not know that the line is safe.
            settings |= {"authenticator": check, "auth_required": True, "auth_require_tls": options.tls == "starttls"}
        return SMTP(desk, **settings)

    loop = asyncio.get_running_loop()
    if options.hang == "greeting":
        server = await asyncio.start_server(lambda reader, writer: asyncio.sleep(600), "127.0.0.1", 0)
    elif options.refuse and options.refuse[0] == "greeting":
        async def refuse(reader, writer):
            writer.write(f"{options.refuse[1]} not today\r\n".encode())
            await writer.drain()
            writer.close()
        server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    else:
        server = await loop.create_server(
            protocol, "127.0.0.1", 0, ssl=context if options.tls == "implicit" else None)
    print("port", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
