package org.lantai.publish.branch;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.publish.Manifest;

/**
 * Publishes a site to a branch of a remote: as one commit on top of those that are there, made by an index of its own, so
 * that nothing of the archive is touched. What stands on the branch and no build made, such as a {@code CNAME}, stays.
 */
public final class BranchPublisher implements Closeable {
    private static final String ORIGIN = "origin";
    private static final String CNAME = "CNAME";
    private static final String NO_JEKYLL = ".nojekyll";
    private static final int NAMED = 5;

    private final Repository repository;
    private final String remote;
    private final String branch;

    private BranchPublisher(Repository repository, String remote, String branch) {
        this.repository = repository;
        this.remote = remote;
        this.branch = branch;
    }

    /**
     * Opens the way to a branch.
     *
     * @param program how git is called
     * @param archive the archive's folder, in a repository or not
     * @param remote the name or the address of a remote; where none is given, {@code origin}
     * @param branch the branch
     * @throws ProblemException when there is no git, no such remote, or that is no name of a branch
     */
    public static BranchPublisher open(String program, Path archive, Optional<String> remote, String branch)
            throws IOException {
        Repository repository = Repository.of(program, archive);
        try {
            if (!repository.isBranchName(branch)) {
                throw new ProblemException(Problem.error(
                        ProblemKind.PUBLISH_BRANCH,
                        branch,
                        "git takes this for no name of a branch.",
                        "Name one as in --branch gh-pages."));
            }
            return new BranchPublisher(repository, remote(repository, remote), branch);
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static String remote(Repository repository, Optional<String> named) throws IOException {
        if (named.isEmpty()) {
            return repository.address(ORIGIN).map(known -> ORIGIN).orElseThrow(() -> noRemote(repository, ORIGIN));
        }
        String remote = named.get();
        if (remote.startsWith("-")) {
            throw noRemote(repository, remote);
        }
        boolean folder = repository.address(remote).isEmpty() && Files.isDirectory(Path.of(remote));
        return folder ? Path.of(remote).toAbsolutePath().normalize().toString() : remote;
    }

    private static ProblemException noRemote(Repository repository, String name) {
        return new ProblemException(Problem.error(
                ProblemKind.PUBLISH_NO_REMOTE,
                name,
                repository.isTemporary()
                        ? "The archive is in no git repository, so it is not known where to publish it."
                        : "The repository of the archive knows no remote of that name.",
                "Name its address: --remote https://github.com/you/archive.git."));
    }

    /**
     * Makes the commit, and looks what it changes. Nothing is sent yet.
     *
     * @param site the files of the site
     * @param domain the host name under which it will stand, where it has one of its own
     * @param title the first line of the message
     * @throws ProblemException when the branch holds something else, or addresses that this site does not answer
     */
    public Publication prepare(BranchSite site, Optional<String> domain, String title) throws IOException {
        Optional<String> tip = repository.fetch(remote, branch);
        BranchFiles before = tip.isPresent() ? repository.files(tip.get()) : BranchFiles.NONE;
        SortedMap<String, String> published = manifest(before);
        BranchFiles own = store(site, domain);
        refuseLoss(published, own);
        BranchFiles kept = kept(before, published, own);
        BranchFiles after = kept.and(own);
        BranchChanges changes = BranchChanges.between(before, after, kept);
        String commit = changes.isNone() && tip.isPresent()
                ? tip.get()
                : repository.commit(repository.tree(after), tip, title + "\n\n" + site.summary() + "\n");
        return new Publication(remote, branch, tip, commit, after.entries().size(), changes);
    }

    /** What was published last says which of the files on the branch are of a site. */
    private SortedMap<String, String> manifest(BranchFiles before) throws IOException {
        if (before.isEmpty()) {
            return new TreeMap<>();
        }
        if (!before.has(Manifest.NAME)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_NOT_A_SITE,
                    branch,
                    "This branch of " + remote + " holds something else than a site of Lantai (there is no "
                            + Manifest.NAME + " in it): " + some(before.paths().toList()) + ".",
                    "Publish to another branch with --branch, or delete this one if nobody needs it."));
        }
        byte[] text = repository.text(before.object(Manifest.NAME)).getBytes(StandardCharsets.UTF_8);
        return Manifest.read(new ByteArrayInputStream(text), text.length);
    }

    private BranchFiles store(BranchSite site, Optional<String> domain) throws IOException {
        BranchFiles files = BranchFiles.of(site.paths(), repository.store(site.folder(), site.paths()));
        site.requireUnchanged();
        if (!files.has(NO_JEKYLL)) {
            files = files.and(BranchFiles.of(List.of(NO_JEKYLL), List.of(repository.store(""))));
        }
        return domain.isEmpty()
                ? files
                : files.and(BranchFiles.of(List.of(CNAME), List.of(repository.store(domain.get() + "\n"))));
    }

    /** Another archive, or another state of this one in which somebody promised more. */
    private void refuseLoss(SortedMap<String, String> published, BranchFiles own) {
        List<String> lost = published.keySet().stream()
                .filter(path -> SiteAddress.isKept(path) && !own.has(path))
                .toList();
        if (!lost.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_LOSES,
                    branch,
                    "On this branch of " + remote + " stand " + lost.size()
                            + " addresses that this site does not answer: " + some(lost) + ".",
                    "If somebody else published meanwhile, bring in her content/ (git pull), build and publish again. If it"
                            + " is another archive, publish to another branch with --branch."));
        }
    }

    private static String some(List<String> paths) {
        String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        return paths.size() > NAMED ? named + ", …" : named;
    }

    private static BranchFiles kept(BranchFiles before, SortedMap<String, String> published, BranchFiles own) {
        SortedMap<String, String> kept = new TreeMap<>(before.entries());
        kept.keySet().removeAll(published.keySet());
        kept.remove(Manifest.NAME);
        kept.keySet().removeAll(own.entries().keySet());
        return new BranchFiles(kept);
    }

    /**
     * Sends a commit.
     *
     * @throws ProblemException when the remote has moved on, or refuses
     */
    public void push(Publication publication) throws IOException {
        GitAnswer answer = repository.push(remote, publication.commit(), branch);
        if (!answer.isGood()) {
            boolean moved = !repository.tip(remote, branch).equals(publication.parent());
            throw new ProblemException(moved ? PushRefusal.movedOn(remote) : PushRefusal.of(remote, answer));
        }
    }

    /** Which promises are in no commit: whoever builds from another clone would not know them. */
    public List<Problem> uncommitted() throws IOException {
        return repository
                        .uncommitted("content/permalinks.tsv", "content/releases")
                        .isEmpty()
                ? List.of()
                : List.of(Problem.warning(
                        ProblemKind.PUBLISH_UNCOMMITTED,
                        "content/permalinks.tsv",
                        "What was promised with this site is in no commit yet.",
                        "git add content && git commit -m \"Published\" && git push: without it another computer does not"
                                + " know these addresses."));
    }

    @Override
    public void close() throws IOException {
        repository.close();
    }
}
