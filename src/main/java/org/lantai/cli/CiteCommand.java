package org.lantai.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantai.cite.CitationFile;
import org.lantai.cite.CitedWork;
import org.lantai.cite.ReferenceStyle;
import org.lantai.cite.ReferenceStyles;
import org.lantai.pipeline.CitedDocument;
import org.lantai.pipeline.DocumentFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantai cite}: how to cite a document. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Prints how a document is cited.",
        description = {
            "%nLooks into the site as it was last built, and into content/permalinks.tsv; nothing is built or written."
                    + " An id may be in any letter case, with o for 0 and l for 1; one that is mistyped is told.",
            "%nThe styles are gb-2025 (GB/T 7714-2025), gb-2015, apa, chicago-note, chicago-author-date and mla; bibtex,"
                    + " ris and csl-json are what programs that keep references read.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai cite fw3jqb1gj                               by its id",
            "  lantai cite https://example.org/d/fw3jqb1gj/        by its address",
            "  lantai cite http://www.yunxi.example/2023/1.html    by the address of the page that was captured",
            "  lantai cite content/captures/1.html                 by the file",
            "  lantai cite fw3jqb1gj --style apa                   in another style",
            "  lantai cite fw3jqb1gj --style bibtex > 1.bib        as a file for programs",
            "  lantai cite fw3jqb1gj ~/archives/yunxi              in another folder than this"
        })
final class CiteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "the id or address of a document, the address of a captured page, or a file of captures")
    private String asked = "";

    @Parameters(
            index = "1",
            paramLabel = "ARCHIVE",
            arity = "0..1",
            defaultValue = ".",
            description = "the archive's folder, which holds content/ and site/ (default: this folder)")
    private Path archive = Path.of(".");

    @Option(names = "--style", paramLabel = "STYLE", description = "the reference alone, in this style")
    private Optional<String> style = Optional.empty();

    @Option(names = "--accessed", paramLabel = "DATE", description = "the day of access (default: today)")
    private LocalDate accessed = LocalDate.now(ZoneId.systemDefault());

    @Spec
    private @Nullable CommandSpec spec;

    CiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Function<CitedWork, String> printer = printer();
        String between = "";
        for (CitedDocument document : new DocumentFinder(archive).find(asked)) {
            terminal.out().print(between);
            if (style.isPresent()) {
                terminal.out().print(printer.apply(document.work(asked)));
            } else {
                show(document, printer);
            }
            between = System.lineSeparator();
        }
        terminal.out().flush();
        return 0;
    }

    /** What a work becomes in the style that is asked for. */
    private Function<CitedWork, String> printer() {
        String day = accessed.toString();
        String name = style.orElse(ReferenceStyles.all().get(0).name());
        Optional<Function<CitedWork, String>> reference = ReferenceStyles.named(name)
                .map(found -> work -> found.reference(work, day).text() + System.lineSeparator());
        Optional<Function<CitedWork, String>> file =
                CitationFile.named(name).map(found -> work -> found.text(work, day));
        return reference.or(() -> file).orElseThrow(() -> unknown(name));
    }

    private ParameterException unknown(String name) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(),
                "There is no style `" + name + "`; there are "
                        + Stream.concat(
                                        ReferenceStyles.all().stream().map(ReferenceStyle::name),
                                        Arrays.stream(CitationFile.values()).map(CitationFile::word))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private void show(CitedDocument document, Function<CitedWork, String> printer) {
        document.text().ifPresentOrElse(this::show, () -> show("note", "no longer shown; its page says why"));
        show("address", document.address());
        document.text()
                .flatMap(CitedDocument.Text::work)
                .ifPresent(work -> show("cite", printer.apply(work).strip()));
    }

    private void show(CitedDocument.Text text) {
        show("title", text.title());
        show("source", text.source());
        show("date", text.date());
    }

    private void show(String what, String value) {
        if (!value.isEmpty()) {
            terminal.out().printf("%s %s%n", Columns.pad(what + ":", 8), Columns.fit(value, Integer.MAX_VALUE));
        }
    }
}
