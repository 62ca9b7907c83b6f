package org.lantai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.check.SiteCheck;
import org.lantai.check.site.SiteFiles;
import org.lantai.check.site.SiteReport;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.publish.branch.BranchChanges;
import org.lantai.publish.branch.BranchPublisher;
import org.lantai.publish.branch.BranchSite;
import org.lantai.publish.branch.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantai publish}: the site to a branch of a git remote. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Publishes the site to a branch of a git remote, from which GitHub Pages and others serve it.",
        description = {
            "%nChecks the site as `lantai check` does, tells what will change, and pushes one commit on top of those that"
                    + " are there; never by force. The files of the archive, its branches and its index are not touched. An"
                    + " archive that is in no git repository is published with --remote ADDRESS.%n",
            "Nothing is published where the check finds errors, where the branch holds something else than a site, or"
                    + " addresses that this site does not answer. Files on the branch that no build made stay; `domain` in"
                    + " archive.yaml is written into CNAME.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai publish --dry-run                     tells what would change",
            "  lantai publish                               to the branch gh-pages of the remote origin",
            "  lantai publish --remote https://gitee.com/you/archive.git --branch pages ~/archives/yunxi"
        })
final class PublishCommand implements Callable<Integer> {
    /** So many paths of new, changed and removed files are named. */
    private static final int NAMED = 10;

    private final Terminal terminal;

    @Mixin
    private BuiltSiteOptions built = new BuiltSiteOptions();

    @Option(names = "--remote", paramLabel = "NAME|ADDRESS", description = "where to (default: origin)")
    private @Nullable String remote;

    @Option(
            names = "--branch",
            paramLabel = "NAME",
            defaultValue = "gh-pages",
            description = "the branch (default: ${DEFAULT-VALUE})")
    private String branch = "";

    @Option(names = "--dry-run", description = "tell what would change, and send nothing")
    private boolean dryRun;

    @Option(names = "--git", paramLabel = "PROGRAM", defaultValue = "git", hidden = true)
    private String git = "";

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ArchiveConfig config = ConfigReader.read(built.archive());
        Path site = built.site();
        try (BranchPublisher publisher =
                BranchPublisher.open(git, built.archive(), Optional.ofNullable(remote), branch)) {
            requireSound(site);
            BranchSite files = BranchSite.of(site, SiteFiles.of(site).sizes().keySet());
            Publication publication = publisher.prepare(files, config.domain(), config.title());
            tell(publication);
            if (!dryRun && !publication.changes().isNone()) {
                publisher.push(publication);
                terminal.out().printf("Published as commit %s.%n", publication.commit());
            }
            terminal.showGrouped(publisher.uncommitted());
        }
        return 0;
    }

    private void requireSound(Path site) {
        SiteReport report = new SiteCheck(built.archive(), site).inspect(NAMED, Optional.empty());
        if (report.has(Severity.ERROR)) {
            report.remarks().stream()
                    .filter(remark -> remark.severity() == Severity.ERROR)
                    .forEach(remark -> terminal.showSome(remark.examples(), remark.count()));
            throw new ProblemException(Problem.error(
                    ProblemKind.PUBLISH_FAULTY,
                    site.toString(),
                    "The site has errors, which are named above, and was not published.",
                    "Mend them and build again; `lantai check` tells whether all is well."));
        }
        terminal.out().printf("Checked: %s.%n", RemarkLines.sums(report));
    }

    private void tell(Publication publication) {
        BranchChanges changes = publication.changes();
        terminal.out()
                .printf(
                        "To %s, branch %s: %d files, %d of them new, %d changed; %d removed.%n",
                        publication.remote(),
                        publication.branch(),
                        publication.files(),
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size());
        name("new", changes.added());
        name("changed", changes.changed());
        name("removed", changes.removed());
        name("kept, though no build made it", changes.kept());
        if (changes.isNone()) {
            terminal.out().println("All of it is published already.");
        } else if (dryRun) {
            terminal.out().println("Nothing was sent (--dry-run).");
        }
        terminal.out().flush();
    }

    private void name(String what, List<String> paths) {
        paths.stream().limit(NAMED).forEach(path -> terminal.out().printf("  %s: %s%n", what, path));
        if (paths.size() > NAMED) {
            terminal.out().printf("  and %d more%n", paths.size() - NAMED);
        }
    }
}
