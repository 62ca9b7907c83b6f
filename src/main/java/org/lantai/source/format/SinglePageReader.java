package org.lantai.source.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.stream.ContentCoding;
import org.lantai.source.stream.CutTolerantStream;
import org.lantai.source.stream.Gunzip;

/** Reads files that are one page: HTML, plain text, Markdown. */
public record SinglePageReader(PageFormat format) implements FormatReader {
    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        pages.accept(page(in, maker));
    }

    /** The one page of the file. */
    public SourcePage page(InputStream in, PageMaker maker) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        if (!ContentCoding.isGzip(buffered)) {
            return page(Content.read(buffered), maker, List.of());
        }
        Gunzip gunzip = Gunzip.lenient(buffered);
        CutTolerantStream unzipped = new CutTolerantStream(gunzip);
        Content content = Content.readUnfolded(unzipped);
        return page(content, maker, List.of(gzipProblem(maker.name(), unzipped.cut() || gunzip.damaged())));
    }

    private SourcePage page(Content content, PageMaker maker, List<Problem> noticed) {
        return maker.page(
                content, format == PageFormat.HTML ? facts(content, maker.name()) : Facts.of(format), noticed);
    }

    private static Facts facts(Content content, String name) {
        Facts bare = Facts.of(PageFormat.HTML);
        return SavedPage.of(content.bytes())
                .map(saved -> bare.with(Optional.of(saved.url()), saved.time()))
                .orElseGet(() -> bare.with(MirrorPath.url(name), Optional.empty()));
    }

    private static Problem gzipProblem(String name, boolean cut) {
        return cut
                ? Problem.warning(
                        ProblemKind.CAPTURE_CUT,
                        name,
                        "The file is compressed with gzip and breaks off; what came before was read.",
                        "Fetch the page again.")
                : Problem.note(
                        ProblemKind.CAPTURE_GZIP,
                        name,
                        "The file is compressed with gzip; it was read decompressed.",
                        "");
    }
}
