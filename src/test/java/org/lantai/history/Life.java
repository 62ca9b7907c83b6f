package org.lantai.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lantai.cli.CommandRun;

/**
 * The life of one archive, told as it goes on: what the archivist does, and the builds, a year apart. Each build checks all
 * that was ever published, and throws {@link BrokenPromise}.
 */
final class Life extends Chores {
    private static final int BIRTH = 2025;

    private final Path folder;
    private final Set<Point> points;
    private final Holdings holdings;
    private final Oracle oracle;
    private final List<Breach> excused = new ArrayList<>();
    private int year = BIRTH;
    private CommandRun last = new CommandRun(0, "", "");
    private long lostAnchors;
    private boolean compares;

    /** @param points those that the history is about: nothing of them is excused */
    Life(Path folder, Set<Point> points) {
        this(folder, points, new Holdings(), new Oracle());
    }

    private Life(Path folder, Set<Point> points, Holdings holdings, Oracle oracle) {
        super(holdings, oracle.decisions());
        this.folder = folder;
        this.points = points;
        this.holdings = holdings;
        this.oracle = oracle;
    }

    /** From now on each command is done a second time, in a copy that keeps nothing between builds: it must do the same. */
    Life compares() {
        compares = true;
        return this;
    }

    Life losesSite() {
        return clears("site");
    }

    Life losesCache() {
        return clears(".lantai");
    }

    Life losesLedger() {
        return clears("content/permalinks.tsv");
    }

    /** All that a command leaves but what is kept between builds. */
    private static Map<String, String> outcome(Path archive) {
        Map<String, String> outcome = new TreeMap<>(new Site(archive).digests());
        outcome.keySet().removeIf(path -> path.startsWith(".lantai"));
        return outcome;
    }

    private Life clears(String name) {
        return clears(folder.resolve(name));
    }

    private Life clears(Path gone) {
        try {
            Holdings.clear(gone);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A theme of one's own, or a change of it. */
    Life styles(String css) {
        try {
            Path assets = Files.createDirectories(folder.resolve("themes/mine/assets"));
            Files.writeString(assets.resolve("own.css"), css);
            Files.writeString(folder.resolve("themes/mine/theme.yaml"), "parent: lantai\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sets("theme", "mine");
    }

    /** The ledger as lines, changed by hand or by version control. */
    Life ledger(UnaryOperator<String> change) {
        try {
            Path file = folder.resolve("content/permalinks.tsv");
            Files.writeString(file, change.apply(Files.readString(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Life forks() {
        Path other = folder.resolveSibling(folder.getFileName() + "-fork" + year);
        Branches.copy(folder, other);
        Life fork = new Life(other, points, holdings.copy(), oracle.copy());
        fork.year = year;
        return fork;
    }

    /** Version control merges a branch into this one; the lines that both have added to the ledger are joined so. */
    Life merges(Life other, Branches.Union union) {
        Set<String> yielded = Branches.merge(folder, other.folder, union);
        holdings.add(other.holdings);
        oracle.add(other.oracle);
        oracle.cedes(other.oracle, yielded);
        return this;
    }

    // Builds.

    Life builds() {
        return checked(run(Program::build));
    }

    /** With leave to withdraw many documents at once. */
    Life buildsWithdrawing() {
        return checked(run(Program::buildWithdrawing));
    }

    /** The build stops, says why, and changes nothing. */
    Life refusesToBuild() {
        Object before = state();
        CommandRun run = run(Program::build);
        if (run.code() != 1 || run.err().contains("a fault of the program")) {
            throw new BrokenPromise(List.of(Breach.of("site", "the build did not stop, or did not say why")));
        }
        if (!state().equals(before)) {
            throw new BrokenPromise(
                    List.of(Breach.of("site", "the build stopped and has changed the site or the ledger")));
        }
        return this;
    }

    /** The last build has said so. */
    Life hearing(String... words) {
        for (String word : words) {
            if (!last.err().contains(word)) {
                throw new BrokenPromise(
                        List.of(Breach.of("site", "the build did not say “" + word + "”, but: " + last.err())));
            }
        }
        return this;
    }

    Life releases() {
        CommandRun run = Program.release(folder, year + "-03-01");
        if (run.code() != 0) {
            throw new BrokenPromise(List.of(Breach.of("site", "no release could be made: " + run.err())));
        }
        oracle.release(site());
        return this;
    }

    Life refusesToRelease() {
        CommandRun run = run(archive -> Program.release(archive, year + "-03-01"));
        return run.code() == 1 ? this : broken("the release did not stop: " + run.code() + " " + run.err());
    }

    /** A text stands at an address, block by block. */
    Life shows(String path, List<String> blocks) {
        has(path);
        return site().seen(path).blocks().equals(blocks) ? this : broken(path + " is another text");
    }

    Life has(String path) {
        return site().has(path) ? this : broken("there is no " + path);
    }

    /** The program has written a file into the archive, with these words in it. */
    Life wrote(String file, String... words) {
        Site archive = new Site(folder);
        String text = archive.has(file) ? new String(archive.bytes(file), StandardCharsets.UTF_8) : "";
        return Arrays.stream(words).allMatch(text::contains) ? this : broken(file + " is not as it should be: " + text);
    }

    List<String> blocks(String path) {
        return site().seen(path).blocks();
    }

    /** An id, as somebody has typed it, is found. */
    Life cites(String typed) {
        CommandRun run = Program.cite(folder, typed);
        return run.code() == 0 ? this : broken("cite does not find " + typed + ": " + run.err());
    }

    /** What was typed leads to that document. */
    Life cites(String typed, String id) {
        CommandRun run = Program.cite(folder, typed);
        return run.code() == 0 && run.out().contains("d/" + id + "/")
                ? this
                : broken("cite does not say that " + typed + " is " + id + ": " + run.out() + run.err());
    }

    /** What was typed is no id, and the neighbour is named. */
    Life citesNothing(String typed, String neighbour) {
        CommandRun run = Program.cite(folder, typed);
        return run.code() == 1 && (run.out() + run.err()).contains(neighbour)
                ? this
                : broken("cite does not say that " + typed + " is mistyped: " + run.code() + " " + run.err());
    }

    private static Life broken(String what) {
        throw new BrokenPromise(List.of(Breach.of("site", what)));
    }

    private Object state() {
        TreeMap<String, String> state = new TreeMap<>(site().digests());
        state.putAll(new Site(folder.resolve("content"))
                .digests().entrySet().stream()
                        .filter(file -> file.getKey().startsWith("permalinks"))
                        .collect(Collectors.toMap(e -> "content/" + e.getKey(), e -> e.getValue())));
        return state;
    }

    private CommandRun run(Function<Path, CommandRun> command) {
        try {
            holdings.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path fresh = folder.resolveSibling(folder.getFileName() + "-fresh");
        if (compares) {
            Branches.copy(folder, fresh);
            clears(fresh.resolve(".lantai"));
        }
        last = command.apply(folder);
        if (compares) {
            compare(fresh, command.apply(fresh));
            clears(fresh);
        }
        year++;
        return last;
    }

    private void compare(Path fresh, CommandRun run) {
        Map<String, String> differing = outcome(folder);
        differing.entrySet().removeAll(outcome(fresh).entrySet());
        String said = run.err().replace(fresh.toString(), folder.toString());
        boolean same =
                differing.isEmpty() && outcome(folder).size() == outcome(fresh).size();
        if (!same || run.code() != last.code() || !said.equals(last.err())) {
            broken("a build of what was kept differs from a full one: " + differing.keySet() + "\n" + last.err() + "\n"
                    + said);
        }
    }

    private Life checked(CommandRun run) {
        if (run.code() != 0) {
            throw new BrokenPromise(List.of(Breach.of("site", "the build stopped: " + run.err())));
        }
        List<Breach> breaches = oracle.check(site(), holdings, run.err());
        List<Breach> grave =
                breaches.stream().filter(breach -> !isExcused(breach)).toList();
        if (!grave.isEmpty()) {
            throw new BrokenPromise(grave);
        }
        excused.addAll(breaches);
        lostAnchors = oracle.lostAnchors(site(), holdings);
        oracle.remember(site());
        return this;
    }

    private boolean isExcused(Breach breach) {
        return breach.point().filter(p -> p.isOpen() && !points.contains(p)).isPresent();
    }

    // What tests look at.

    /** The id of the first document that shows an article. */
    String idOf(Piece piece) {
        return site().paths().stream()
                .filter(path -> path.matches("d/[^/]+/index\\.html"))
                .filter(path -> site().seen(path).signs().contains(piece.sign(0)))
                .map(path -> path.split("/")[1])
                .findFirst()
                .orElseThrow(() -> new BrokenPromise(List.of(Breach.of("d/", "no document shows " + piece))));
    }

    Site site() {
        return new Site(folder.resolve("site"));
    }

    Path folder() {
        return folder;
    }

    /** What the last build had to say. */
    String said() {
        return last.err();
    }

    @Override
    Life life() {
        return this;
    }

    @Override
    int year() {
        return year;
    }

    Holdings holdings() {
        return holdings;
    }

    Oracle oracle() {
        return oracle;
    }

    /** What was broken of points that are open, and is not this history's. */
    List<Breach> excused() {
        return List.copyOf(excused);
    }

    /** How many anchors that no release has promised were gone at the last build. */
    long lostAnchors() {
        return lostAnchors;
    }
}
