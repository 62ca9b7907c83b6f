package org.lantai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.Script;
import org.lantai.model.Severity;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.FileCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantai clean}: cleaning as a filter. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Cleans pages and prints them.",
        description = {
            "%nReads captures of any format: HTML, text, Markdown, MHTML, WARC, tables, JSON, and packs of these; `-` or no"
                    + " file at all reads one page from standard input. A file that cannot be read still gets its line, and the"
                    + " exit code is then 1.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai clean page.html",
            "  lantai clean --explain page.html",
            "  lantai clean --format json captures/*.html > pages.jsonl",
            "  curl -s https://example.org/a.html | lantai clean --format markdown"
        })
final class CleanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files to clean, or - for standard input")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            paramLabel = "FORMAT",
            description = "json (an object a line), text or markdown (default: text)")
    private CleanFormat format = CleanFormat.TEXT;

    @Option(
            names = "--explain",
            description = {
                "print how each text came about instead of the text: metadata and where it was found, every edit in its"
                        + " place, what was left out and why"
            })
    private boolean explain;

    @Option(
            names = "--to",
            paramLabel = "SCRIPT",
            defaultValue = "zh-Hans",
            converter = ConvertCommand.ScriptTag.class,
            description = "the script to unify to: zh-Hans, zh-Hant, zh-TW or zh-HK (default: zh-Hans)")
    private Script target = Script.HANS;

    @Option(
            names = "--input",
            defaultValue = "HTML",
            paramLabel = "KIND",
            description = "what standard input is: html, text or markdown (default: html)")
    private PageFormat input = PageFormat.HTML;

    @Option(names = "--timings", description = "print pages a second to standard error, start not counted")
    private boolean timings;

    @Spec
    private @Nullable CommandSpec spec;

    private final List<Problem> problems = new ArrayList<>();
    private int pages;
    private boolean failed;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseBoth();
        FileCleaner cleaner = new FileCleaner(target);
        long start = System.nanoTime();
        for (String file : files.isEmpty() ? List.of("-") : files) {
            clean(cleaner, file);
        }
        terminal.out().flush();
        if (timings) {
            printTimings(System.nanoTime() - start);
        }
        terminal.showGrouped(problems);
        return failed ? 1 : 0;
    }

    private void refuseBoth() {
        if (explain && spec != null && spec.commandLine().getParseResult().hasMatchedOption("--format")) {
            throw new ParameterException(
                    spec.commandLine(), "--explain has a form of its own; leave out --format, or --explain.");
        }
    }

    private void clean(FileCleaner cleaner, String file) {
        if (file.equals("-")) {
            cleaner.clean(System.in, "-", input, this::print);
        } else {
            cleaner.clean(Path.of(file), file, this::print, this::note);
        }
    }

    private void print(CleanedPage cleaned) {
        pages++;
        failed |= !cleaned.readable();
        terminal.out().print(explain ? new ExplainFormat(Ansi.AUTO).write(cleaned) : format.write(cleaned.document()));
        if (format != CleanFormat.JSON) {
            cleaned.document().article().problems().forEach(this::note);
        } else if (!cleaned.readable()) {
            cleaned.document().article().problems().stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .forEach(this::note);
        }
    }

    private void note(Problem problem) {
        problems.add(problem);
        failed |= problem.severity() == Severity.ERROR;
    }

    private void printTimings(long nanos) {
        double seconds = nanos / 1e9;
        terminal.err().printf(Locale.ROOT, "%d pages in %.3f s, %.1f a second%n", pages, seconds, pages / seconds);
    }
}
