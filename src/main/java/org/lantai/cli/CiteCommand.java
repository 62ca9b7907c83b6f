package org.lantai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lantai.pipeline.CitedDocument;
import org.lantai.pipeline.DocumentFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantai cite}: how to cite a document. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Prints title, source, date and address of a document.",
        description = {
            "%nLooks into the site as it was last built, and into content/permalinks.tsv; nothing is built or written."
                    + " An id may be in any letter case, with o for 0 and l for 1; one that is mistyped is told.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai cite fw3jqb1gj                               by its id",
            "  lantai cite https://example.org/d/fw3jqb1gj/        by its address",
            "  lantai cite http://www.yunxi.example/2023/1.html    by the address of the page that was captured",
            "  lantai cite content/captures/1.html                 by the file",
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

    CiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String between = "";
        for (CitedDocument document : new DocumentFinder(archive).find(asked)) {
            terminal.out().print(between);
            document.text().ifPresentOrElse(this::show, () -> show("note", "no longer shown; its page says why"));
            show("address", document.address());
            between = System.lineSeparator();
        }
        return 0;
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
