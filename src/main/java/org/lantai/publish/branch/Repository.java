package org.lantai.publish.branch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * The repository through which a site is published: that of the archive, whose remotes and settings hold then; for an
 * archive that is in none, one that lasts as long as the publication. Of it nothing is changed but that it gains objects:
 * neither its branches nor its index nor its working tree.
 */
final class Repository implements Closeable {
    /** What was fetched is held by it, that git does not tidy it away meanwhile. */
    private static final String FETCHED = "refs/lantai/published";

    private final Path scratch;
    private final Git git;
    private final Path folder;
    private final boolean temporary;

    private Repository(Path scratch, Git git, Path folder, boolean temporary) {
        this.scratch = scratch;
        this.git = git;
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * That of an archive.
     *
     * @param program how git is called
     */
    static Repository of(String program, Path archive) throws IOException {
        Path scratch = Files.createTempDirectory("lantai-publish-");
        Git git = new Git(program, archive.toAbsolutePath().normalize(), scratch, Map.of());
        try {
            GitAnswer found = git.ask("rev-parse", "--absolute-git-dir");
            if (found.isGood()) {
                return new Repository(scratch, git, Path.of(found.text()), false);
            }
            if (!found.err().contains("not a git repository")) {
                git.demand("", "rev-parse", "--absolute-git-dir");
            }
            Path made = scratch.resolve("repository.git");
            git.demand("", "init", "--quiet", "--bare", made.toString());
            return new Repository(scratch, git.with("GIT_DIR", made), made, true);
        } catch (IOException | RuntimeException e) {
            delete(scratch);
            throw e;
        }
    }

    boolean isTemporary() {
        return temporary;
    }

    /** The address of a remote that has a name; empty where there is none of that name. */
    Optional<String> address(String name) throws IOException {
        return Optional.of(git.ask("remote", "get-url", name))
                .filter(GitAnswer::isGood)
                .map(GitAnswer::text);
    }

    /** Files of the archive that were changed since they were committed last, or never were. */
    List<String> uncommitted(String... paths) throws IOException {
        String[] status = Stream.concat(Stream.of("status", "--porcelain", "--"), Stream.of(paths))
                .toArray(String[]::new);
        return temporary ? List.of() : git.ask(status).text().lines().toList();
    }

    /** Whether git takes that for the name of a branch. */
    boolean isBranchName(String branch) throws IOException {
        return git.ask("check-ref-format", "refs/heads/" + branch).isGood() && !branch.startsWith("-");
    }

    /**
     * The newest commit of a branch of a remote; empty where there is no such branch.
     *
     * @throws ProblemException when the remote cannot be reached
     */
    Optional<String> tip(String remote, String branch) throws IOException {
        String listing = reach(remote, "ls-remote", remote, "refs/heads/" + branch);
        return Optional.of(listing.replaceFirst("(?s)\\s.*", "")).filter(commit -> !commit.isEmpty());
    }

    /**
     * Brings what stands on a branch of a remote.
     *
     * @return its newest commit; empty where there is no such branch
     * @throws ProblemException when the remote cannot be reached
     */
    Optional<String> fetch(String remote, String branch) throws IOException {
        String ref = "refs/heads/" + branch;
        if (tip(remote, branch).isEmpty()) {
            return Optional.empty();
        }
        String what = "+" + ref + ":" + FETCHED;
        if (temporary) {
            reach(remote, "fetch", "--quiet", "--no-tags", "--depth=1", remote, what);
        } else {
            reach(remote, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", remote, what);
        }
        return Optional.of(git.demand("", "rev-parse", "--verify", FETCHED + "^{commit}"));
    }

    private String reach(String remote, String... arguments) throws IOException {
        GitAnswer answer = git.ask(arguments);
        if (!answer.isGood()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_UNREACHABLE,
                    remote,
                    "The remote cannot be reached; git says: " + answer.words(),
                    "Look whether the address is right and you may write there: `git ls-remote " + remote + "`."));
        }
        return answer.text();
    }

    /** The files of a commit. */
    BranchFiles files(String commit) throws IOException {
        return BranchFiles.read(git.demand("", "ls-tree", "-r", "-z", "--full-tree", commit));
    }

    /** The text of an object. */
    String text(String object) throws IOException {
        return git.demand("", "cat-file", "blob", object);
    }

    /** Makes objects of files as they are, byte for byte, whatever git is set to do with line ends. */
    List<String> store(Path folderOfFiles, List<String> paths) throws IOException {
        String objects = git.in(folderOfFiles)
                .with("GIT_DIR", folder)
                .demand(
                        String.join("\n", paths) + (paths.isEmpty() ? "" : "\n"),
                        "hash-object",
                        "-w",
                        "--no-filters",
                        "--stdin-paths");
        return objects.lines().toList();
    }

    /** Makes an object of a text. */
    String store(String text) throws IOException {
        return git.demand(text, "hash-object", "-w", "--no-filters", "--stdin");
    }

    /** Makes a tree of files, by an index of its own. */
    String tree(BranchFiles files) throws IOException {
        Git indexed = git.with("GIT_INDEX_FILE", scratch.resolve("index"));
        indexed.demand(files.index(), "update-index", "--add", "-z", "--index-info");
        return indexed.demand("", "write-tree");
    }

    /**
     * Makes a commit.
     *
     * @throws ProblemException when git does not know who its user is
     */
    String commit(String tree, Optional<String> parent, String message) throws IOException {
        GitAnswer who = git.ask("var", "GIT_COMMITTER_IDENT");
        if (!who.isGood()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_NO_NAME,
                    "git",
                    "git does not know who you are, and puts that into what it publishes.",
                    "Tell it once: git config --global user.name \"…\", and git config --global user.email \"…\"."));
        }
        return parent.isPresent()
                ? git.demand(message, "commit-tree", tree, "-p", parent.get(), "-F", "-")
                : git.demand(message, "commit-tree", tree, "-F", "-");
    }

    /** Pushes a commit to a branch; never by force. */
    GitAnswer push(String remote, String commit, String branch) throws IOException {
        return git.ask("push", "--porcelain", remote, commit + ":refs/heads/" + branch);
    }

    @Override
    public void close() throws IOException {
        try {
            if (!temporary) {
                git.ask("update-ref", "-d", FETCHED);
            }
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                // Windows refuses to delete what may not be written, as git makes its objects.
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        }
    }
}
