package org.lantai.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.config.ConfigReader;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;
import org.lantai.serve.Preview;
import org.lantai.serve.PreviewPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lantai serve}: the site in the browser while its content is worked on. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Shows the site in the browser of this computer, and builds it again when you save a file.",
        description = {
            "%nBuilds as `lantai build` does, watches content/ and themes/, and reloads the pages that are open after each"
                    + " build. Why a build failed stands over the page and here. The page of a document leads to its"
                    + " sidecar. Nobody else can look: only this computer is answered. Ctrl-C ends it.%n",
            "Every build promises addresses, as always: a tag that you save with a slip has an address from then on.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai serve --open                 this archive, in your browser",
            "  lantai serve --base /archive/       as it will stand in a folder of its host",
            "  lantai serve --port 8080 ~/archives/yunxi"
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Set<Problem> told = new HashSet<>();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8017",
            description = "the port; 0 takes one that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--base",
            paramLabel = "PATH",
            defaultValue = "/",
            description = "the path under which the site is shown, as /archive/ (default: ${DEFAULT-VALUE})")
    private String base = "/";

    @Option(names = "--open", description = "open it in your browser")
    private boolean open;

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        require(port >= 0 && port <= 65_535, "--port must be from 0 to 65535, not " + port);
        require(base.matches("[A-Za-z0-9_~/-]*"), "--base must be a path as /archive/, not " + base);
        ConfigReader.read(site.archive());
        PreviewPlace place = new PreviewPlace(
                site.archive(), site.output().orElse(site.archive().resolve("site")), base);
        try (Preview preview = Preview.open(place, port, this::build, this::tell)) {
            preview.build();
            say("Open %s (Ctrl-C ends it)%n".formatted(preview.address()));
            if (open && !BrowserStart.open(preview.address())) {
                say("Your system has no way to open a browser; please open the address yourself.%n".formatted());
            }
            watch(preview);
        }
        return 0;
    }

    private static void watch(Preview preview) throws IOException {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                preview.awaitChange();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void require(boolean good, String message) {
        if (!good && spec != null) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private void build() {
        BuildOptions options = new BuildOptions(
                site.output(), Runtime.getRuntime().availableProcessors(), site.withdraw(), Optional.empty());
        try {
            BuildReport report = new SiteBuilder(options, Progress.NONE).build(site.archive());
            tellNew(report.problems());
            say("Built: %d documents, %d files new or changed, %d removed.%n"
                    .formatted(report.documents(), report.written(), report.removed()));
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProblemException(Main.fault(e), e);
        }
    }

    /** What an earlier build said already is not said again with every file that is saved. */
    private void tellNew(List<Problem> problems) {
        terminal.showGrouped(
                problems.stream().filter(problem -> !told.contains(problem)).toList());
        told.clear();
        told.addAll(problems);
    }

    private void tell(ProblemException e) {
        terminal.showGrouped(e.noticed());
        terminal.fail(e.problem());
    }

    private void say(String line) {
        terminal.out().print(line);
        terminal.out().flush();
    }
}
