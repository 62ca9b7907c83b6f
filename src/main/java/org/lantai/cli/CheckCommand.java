package org.lantai.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.check.CheckReport;
import org.lantai.check.SiteCheck;
import org.lantai.check.site.Asking;
import org.lantai.check.site.SiteReport;
import org.lantai.model.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lantai check}: a site as strangers find it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Checks the site as a stranger finds it, or a published copy of it.",
        description = {
            "%nLooks at the site as it was last built: links and anchors, what was promised and released, names, sizes, what"
                    + " is loaded from elsewhere or fails from a disk, signs of damage in texts, what is doubtful or"
                    + " missing. With --against, holds a published copy against that site (manifest-sha256.txt) and"
                    + " every address that was ever promised (content/permalinks.tsv). Nothing is built or written.%n",
            "The exit code is 1 where there are errors: something is broken for readers. Warnings and notes are for you"
                    + " to judge; --strict takes warnings for errors.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai check                                          the site of this archive",
            "  lantai check --format json ~/archives/yunxi           the same for programs",
            "  lantai check --external                               asks other hosts for what is linked to, too",
            "  lantai check --against /media/stick/archive           a copy in a folder",
            "  lantai check --against https://example.org/archive/   a copy on the web",
            "  lantai check --against https://example.org/archive/ --most 100000   all of its files"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private BuiltSiteOptions site = new BuiltSiteOptions();

    @Option(names = "--against", paramLabel = "DIR|URL", description = "a published copy to be compared with the site")
    private @Nullable String against;

    @Option(
            names = "--external",
            description =
                    "also asks other hosts, politely, for the pages that the site links to; captured pages often are"
                            + " gone, which is told as a note")
    private boolean external;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "500",
            description =
                    "how many files or pages are asked for on the web; with --against one after another, those first"
                            + " that the copy itself says are others, then some of all (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "how many examples are told of a kind (default: ${DEFAULT-VALUE})")
    private int examples;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "TEXT",
            description = "text, or json: one object (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "end with exit code 1 where there are warnings, too")
    private boolean strict;

    @Spec
    private @Nullable CommandSpec spec;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How what was found is told. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        requireSome("--most", most);
        requireSome("--examples", examples);
        SiteCheck check = new SiteCheck(site.archive(), site.site());
        return against == null ? inspect(check) : compare(check, against);
    }

    private void requireSome(String option, int number) {
        if (number < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), option + " must be 1 or more, not " + number);
        }
    }

    private int inspect(SiteCheck check) {
        SiteReport report = check.inspect(examples, external ? Optional.of(Asking.ofTheWeb(most)) : Optional.empty());
        if (format == Format.JSON) {
            terminal.out().println(RemarkJson.write(report));
        } else {
            RemarkLines.print(report, terminal);
        }
        return report.has(strict ? Severity.WARNING : Severity.ERROR) ? 1 : 0;
    }

    private int compare(SiteCheck check, String copy) {
        CheckReport report = check.against(copy, most);
        terminal.showGrouped(report.problems());
        terminal.out()
                .printf(
                        "Looked at %d of %d files and addresses; %d are not as they should be.%n",
                        report.looked(), report.all(), report.problems().size());
        return report.problems().isEmpty() ? 0 : 1;
    }
}
