#!/usr/bin/env python3
"""Kills builds with SIGKILL at random moments, and looks at what they leave.

    src/test/scripts/kills.py FOLDER [KILLS [PAGES [SEED]]]

Makes an invented archive of PAGES pages (120) in FOLDER, which must not exist, with a twin beside it. Of KILLS
(40) three follow each other; before, some pages of both change, and the twin is built undisturbed. After every kill
  - the site that stands must be the old one or the new one, whole, by its manifest; where none stands, the old one must
    wait in .site.previous;
  - files that no build made (CNAME, .git/, one in the folder of a document) must be in the site or in .site.previous;
  - no line of the ledger may be lost, and every document of the site must be in it;
After the third, the next build must give the twin's site and ledger, byte for byte, with the foreign files, and leave
nothing beside them.
Needs target/lantai.jar and target/test-classes (./lantai --version; mvn test-compile).
A third of the kills fall at any time of a build, the others wait for the end of it, where the switch is.
"""
import collections
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parents[3]
# So many kills fall one after another, so that what recovers from one is killed as well.
AT_ONCE = 3
FOREIGN = {"CNAME": "archive.example\n", ".git/HEAD": "ref: refs/heads/main\n", ".git/objects/00/11": "object\n"}


def read(path):
    return path.read_bytes()


def files(root):
    return {p.relative_to(root).as_posix(): read(p) for p in root.rglob("*") if p.is_file()}


def manifest(site):
    lines = read(site / "manifest-sha256.txt").decode().splitlines()
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


def is_whole(site):
    return all((site / path).is_file() and hashlib.sha256(read(site / path)).hexdigest() == digest
               for path, digest in manifest(site).items())


class Trial:
    def __init__(self, folder, pages, seed):
        self.random = random.Random(seed)
        self.archive, self.twin = folder / "archive", folder / "twin"
        subprocess.run(["java", "-cp", f"{HOME}/target/test-classes:{HOME}/target/lantai.jar",
                        "org.lantai.generated.GeneratedArchive", self.archive, str(pages)], check=True)
        shutil.copytree(self.archive, self.twin)
        for archive in (self.twin, self.archive):
            self.build(archive)
        self.foreign = dict(FOREIGN)
        self.foreign[sorted(p for p in manifest(self.archive / "site") if p.startswith("d/"))[0]
                     .rsplit("/", 1)[0] + "/foreign.txt"] = "mine\n"
        for path, text in self.foreign.items():
            (self.archive / "site" / path).parent.mkdir(parents=True, exist_ok=True)
            (self.archive / "site" / path).write_text(text)
        self.seconds = 5.0
        self.kills, self.rounds = 0, 0
        self.phases = collections.Counter()
        self.failures = []

    def start(self, archive):
        return subprocess.Popen([HOME / "lantai", "build", "--quiet", archive],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def build(self, archive):
        began = time.monotonic()
        process = self.start(archive)
        said = process.communicate()[1].decode()
        if process.returncode:
            raise RuntimeError(f"the build of {archive} failed: {said}")
        self.seconds = time.monotonic() - began

    def change(self, number):
        """A page comes, a page goes, another changes: the same in both archives."""
        pages = sorted((self.archive / "content/captures").rglob("*.html"))
        gone, changed = self.random.sample(pages, 2)
        name = f"new/{number:03d}.html"
        for archive in (self.archive, self.twin):
            captures = archive / "content/captures"
            (captures / "new").mkdir(exist_ok=True)
            text = (captures / changed.relative_to(self.archive / "content/captures")).read_text()
            (captures / name).write_text(text.replace("<p>", f"<p>第{number}次改动之后，", 3))
            (captures / changed.relative_to(self.archive / "content/captures")).write_text(
                text.replace("<p>", f"<p>{number}号补记。", 1))
            place = captures / gone.relative_to(self.archive / "content/captures")
            place.unlink()
            place.with_suffix(".meta.yaml").unlink(missing_ok=True)

    def kill(self):
        """Starts a build and kills it; says in which phase it fell. One that ended before is started again."""
        while True:
            process = self.start(self.archive)
            self.choose_moment(process)
            # The process has become Java itself: the launcher ends with exec.
            process.send_signal(signal.SIGKILL)
            process.communicate()
            if process.returncode == -signal.SIGKILL:
                phase = self.phase()
                self.kills += 1
                self.phases[phase] += 1
                return phase

    def choose_moment(self, process):
        kind = self.kills % 3
        if kind == 0:
            self.wait(process, lambda: False, self.random.uniform(0, self.seconds))
        elif kind == 1:
            self.wait(process, lambda: self.beside(".site.staging", "manifest-sha256.txt").exists(), 600)
            self.wait(process, lambda: False, self.random.uniform(0, 0.6))
        else:
            self.wait(process, lambda: self.beside(".site.staging").exists(), 600)
            self.wait(process, lambda: self.beside(".site.previous").exists()
                      or self.beside(".site.discarded").exists(), 600)
            self.wait(process, lambda: False, self.random.choice([0, self.random.uniform(0, 0.05)]))

    @staticmethod
    def wait(process, happened, seconds):
        end = time.monotonic() + seconds
        while process.poll() is None and not happened() and time.monotonic() < end:
            time.sleep(0.0002)

    def beside(self, *names):
        return self.archive.joinpath(*names)

    def phase(self):
        if self.beside("content/permalinks.tsv.new").exists():
            return "ledger being written"
        if not self.beside("site").exists():
            return "between the two renames"
        if self.beside(".site.previous").exists():
            return "new site in its place, foreign files not all moved"
        if self.beside(".site.discarded").exists():
            return "old site being deleted"
        if self.beside(".site.staging/manifest-sha256.txt").exists():
            return "new site written, being forced to disk"
        if self.beside(".site.staging").exists():
            return "reading, cleaning, rendering"
        return "locked, after the switch" if self.beside(".site.lock").exists() else "before it began"

    def check(self, holds, what, when):
        if not holds:
            self.failures.append(f"{when}: {what}")
            print(f"FAILED {when}: {what}", flush=True)

    def look(self, when, old, ledger):
        site, previous = self.beside("site"), self.beside(".site.previous")
        if site.exists():
            found = manifest(site)
            self.check(is_whole(site), "the site is torn", when)
            self.check(found in (old, manifest(self.twin / "site")), "neither the old site nor the new", when)
        else:
            found = manifest(previous)
            self.check(is_whole(previous) and found in (old, manifest(self.twin / "site")),
                       "no site, and the old one is torn", when)
        for path, text in self.foreign.items():
            self.check(any((root / path).is_file() and (root / path).read_text() == text for root in (site, previous)),
                       f"{path} is lost", when)
        now = read(self.beside("content/permalinks.tsv")).decode()
        self.check(now.startswith(ledger), "the ledger lost lines", when)
        known = {row.split("\t")[1] for row in now.splitlines() if row.startswith("document\t")}
        shown = {path.split("/")[1] for path in found if path.startswith("d/")}
        self.check(shown <= known, f"documents without a promise: {shown - known}", when)

    def round(self, kills):
        """Changes some pages, kills so many builds one after another, and lets one end."""
        old = manifest(self.archive / "site")
        self.change(self.rounds)
        self.rounds += 1
        self.build(self.twin)
        for _ in range(kills):
            ledger = read(self.archive / "content/permalinks.tsv").decode()
            phase = self.kill()
            when = f"kill {self.kills} ({phase})"
            print(when, flush=True)
            self.look(when, old, ledger)
        try:
            self.build(self.archive)
        except RuntimeError as e:
            self.check(False, str(e), when)
            return
        expected = files(self.twin / "site")
        expected.update({path: text.encode() for path, text in self.foreign.items()})
        self.check(files(self.archive / "site") == expected, "the next build differs from an undisturbed one", when)
        self.check(read(self.archive / "content/permalinks.tsv") == read(self.twin / "content/permalinks.tsv"),
                   "the ledger differs from that of undisturbed builds", when)
        rests = sorted(p.name for p in self.archive.iterdir() if p.name not in ("content", "site"))
        rests += sorted(p.name for p in (self.archive / "content").iterdir() if p.name.startswith("permalinks.tsv."))
        self.check(not rests, f"left over: {rests}", when)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    kills, pages, seed = (int(a) for a in sys.argv[2:] + ["40", "120", "1"][len(sys.argv) - 2:])
    subprocess.run([HOME / "lantai", "--version"], check=True, stdout=subprocess.DEVNULL)
    folder.mkdir()
    trial = Trial(folder, pages, seed)
    print(f"{pages} pages, {len(manifest(trial.archive / 'site'))} files", flush=True)
    while trial.kills < kills:
        trial.round(min(AT_ONCE, kills - trial.kills))
    print(f"{kills} kills")
    for phase, count in trial.phases.most_common():
        print(f"  {count:3d}  {phase}")
    print(f"{len(trial.failures)} failures")
    sys.exit(1 if trial.failures else 0)


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()
