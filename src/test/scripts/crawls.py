#!/usr/bin/env python3
"""Crawls an invented site with the programs that people have, and builds an archive of what each of them left.

    src/test/scripts/crawls.py FOLDER [SINGLE_FILE]

Serves the news, notices and essays of the quality corpus as http://www.yunxi.example/ through a proxy of its own, fetches
them into FOLDER, which must not exist, and builds it all with ./lantai:
  - wget --mirror: files below a folder named like the host;
  - wget --warc-file, and once more with --warc-dedup: a WARC file, and one of nothing but revisit records;
  - SINGLE_FILE, the path of single-file-cli, with Chromium, where it is given: one file a page.
Every document of an archive of the same files without any crawler must be there with its title, date and source, nothing
else, each with its address, and with the time of capture where the program writes one.
Needs wget, and Chromium for SingleFile.
"""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading

HOME = pathlib.Path(__file__).resolve().parents[3]
PAGES = HOME / "src/test/resources/org/lantai/quality/pages"
KINDS = ("news", "notice", "essay", "short notice", "report")
SITE = "http://www.yunxi.example/"
# SingleFile starts a browser for each page.
FEW = 8


class Proxy(http.server.BaseHTTPRequestHandler):
    """Answers for any host with the pages of the corpus."""

    pages = {}

    def do_GET(self):
        path = "/" + self.path.split("://", 1)[-1].partition("/")[2]
        page = self.pages.get(path)
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html")
        body = page or "<title>404</title>您访问的页面不存在".encode()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *args):
        pass


def corpus():
    """The pages by their paths. Of a damaged one a browser saves less than the server sent."""
    pages = {}
    for label in sorted(PAGES.glob("*.html.label")):
        kind = label.read_text("utf-8").splitlines()[0].removeprefix("kind:").strip()
        if kind in KINDS and "\ndamage:" not in label.read_text("utf-8"):
            page = label.with_suffix("")
            pages["/news/" + page.name] = page.read_bytes()
    return pages


def index(pages):
    items = "".join(f'<li><a href="{path}">{path}</a></li>' for path in pages)
    return f"<!DOCTYPE html><title>云溪新闻 栏目</title><ul>{items}</ul>".encode()


def archive(folder):
    (folder / "content/captures").mkdir(parents=True)
    (folder / "content/archive.yaml").write_text("title: 爬取\n", "utf-8")
    return folder / "content/captures"


def build(folder):
    """The documents of the archive, by what is compared of them."""
    run = subprocess.run([HOME / "lantai", "build", folder], capture_output=True, text=True, check=False)
    (folder / "build.txt").write_text(run.stdout + run.stderr, "utf-8")
    lines = (folder / "site/data/documents.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def facts(document, undated):
    date = "" if document["title"] in undated else document["date"] or ""
    return document["title"], date, document["source"] or ""


def compare(name, documents, expected, timed):
    # A date such as "today" is known only of a page whose time of capture is known.
    undated = {d["title"] for d in expected if not d["date"]}
    found, wanted = (sorted(facts(d, undated) for d in all) for all in (documents, expected))
    missing = [fact for fact in wanted if fact not in found]
    other = [fact for fact in found if fact not in wanted]
    bare = [d["title"] for d in documents if not (d["original"] or "").startswith(SITE + "news/")]
    untimed = [d["title"] for d in documents if timed and not d["captured"]]
    print(f"{name}: {len(documents)} documents of {len(expected)}, missing {missing}, other {other},"
          f" without address {bare}, without time {untimed}")
    return not (missing or other or bare or untimed) and len(documents) == len(expected)


def files(folder, paths):
    """An archive of those pages as the server has them."""
    captures = archive(folder)
    for path in paths:
        place = captures / "www.yunxi.example" / path[1:]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(Proxy.pages[path])


def wget(proxy, *options):
    subprocess.run(["wget", "-q", "-e", "robots=off", *options, SITE],
                   env={**os.environ, "http_proxy": proxy, "no_proxy": ""}, check=False)


def mirror(folder, proxy):
    wget(proxy, "--mirror", "-P", archive(folder))


def warc(folder, proxy):
    captures, scratch = archive(folder), folder / "scratch"
    wget(proxy, "--recursive", "-P", scratch, f"--warc-file={captures}/first", "--warc-cdx", "--delete-after")
    wget(proxy, "--recursive", "-P", scratch, f"--warc-file={captures}/second",
         f"--warc-dedup={captures}/first.cdx", "--delete-after")


def single_file(folder, proxy, program, paths):
    """Saves pages; which of them it saved: now and then it gives one up."""
    captures = archive(folder)
    for path in paths:
        subprocess.run([program, SITE + path[1:], captures / path.rpartition("/")[2],
                        "--browser-executable-path=/usr/bin/chromium", f"--http-proxy-server={proxy}",
                        "--browser-arg=--no-sandbox"], check=False)
    saved = [path for path in paths if (captures / path.rpartition("/")[2]).exists()]
    print(f"SingleFile: saved {len(saved)} of {len(paths)} pages")
    return saved


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True)
    Proxy.pages = corpus()
    articles = list(Proxy.pages)
    few = articles[::max(1, len(articles) // FEW)][:FEW]
    files(folder / "files", articles)
    Proxy.pages["/"] = index(articles)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    proxy = f"http://127.0.0.1:{server.server_address[1]}"
    expected = build(folder / "files")
    mirror(folder / "mirror", proxy)
    well = compare("wget --mirror", build(folder / "mirror"), expected, timed=False)
    warc(folder / "warc", proxy)
    well &= compare("wget --warc-file", build(folder / "warc"), expected, timed=True)
    if len(sys.argv) > 2:
        files(folder / "few", single_file(folder / "single", proxy, sys.argv[2], few))
        well &= compare("SingleFile", build(folder / "single"), build(folder / "few"), timed=True)
    sys.exit(0 if well else 1)


main()
