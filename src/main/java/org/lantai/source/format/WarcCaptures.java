package org.lantai.source.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.stream.BudgetException;
import org.lantai.source.stream.ContentCoding;
import org.lantai.source.stream.Gunzip;
import org.lantai.source.stream.Unfolding;
import org.netpreserve.jwarc.WarcReader;

/** Reads WARC files, compressed or not. Of a file that breaks off, the pages before the break are kept. */
public final class WarcCaptures implements FormatReader {
    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        Unfolding unfolding = new Unfolding();
        BufferedInputStream file = new BufferedInputStream(unfolding.file(in));
        if (!ContentCoding.isGzip(file)) {
            read(file, unfolding, maker, pages, problems);
            return;
        }
        // Not left to jwarc, which decompresses without bounds.
        try (Gunzip gunzip = Gunzip.strict(file)) {
            read(new BufferedInputStream(unfolding.unfolded(gunzip)), unfolding, maker, pages, problems);
            if (gunzip.damaged()) {
                problems.accept(checksum(maker.name()));
            }
        }
    }

    private void read(
            BufferedInputStream records,
            Unfolding unfolding,
            PageMaker maker,
            Consumer<SourcePage> pages,
            Consumer<Problem> problems)
            throws IOException {
        WarcInput input = new WarcInput(records);
        try {
            refuseCompressed(records);
            // Read as a stream: over a seekable file jwarc skips beyond the end of a cut one without a word.
            WarcReader warc = new WarcReader(input);
            warc.setLenient(true);
            read(new WarcPages(warc, input, unfolding, maker, problems), maker, pages, problems);
        } catch (EOFException | ZipException e) {
            pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), broken(maker.name(), "at its beginning", 0)));
        }
    }

    /** What jwarc would decompress by itself: zstd, for which it has no library here, and gzip inside gzip. */
    static void refuseCompressed(BufferedInputStream records) throws IOException {
        records.mark(Signature.LENGTH);
        Optional<Signature> signature = Signature.of(records.readNBytes(Signature.LENGTH));
        records.reset();
        if (signature.equals(Optional.of(Signature.ZSTD)) || signature.equals(Optional.of(Signature.GZIP))) {
            throw new IOException(
                    "its records are " + signature.get().description() + "; unpack it, and pack it with gzip once");
        }
    }

    private void read(WarcPages warc, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems) {
        int count = 0;
        try {
            for (Optional<SourcePage> page = warc.next(); page.isPresent(); page = warc.next()) {
                pages.accept(page.get());
                count++;
            }
        } catch (IOException e) {
            Problem broken = e instanceof BudgetException budget
                    ? overBudget(maker.name(), budget.what(), warc.whereabouts(), count)
                    : broken(maker.name(), warc.whereabouts(), count);
            if (count == 0) {
                pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), broken));
            } else {
                problems.accept(broken);
            }
            return;
        } finally {
            warc.tellRest();
        }
        if (warc.isEmpty()) {
            pages.accept(maker.page(Content.EMPTY, Facts.of(PageFormat.HTML), List.of()));
        } else if (count == 0) {
            problems.accept(Problem.note(
                    ProblemKind.WARC_NO_PAGES, maker.name(), "The file holds no page, only other records.", ""));
        }
    }

    private static Problem checksum(String name) {
        return Problem.warning(
                ProblemKind.WARC_CHECKSUM,
                name,
                "A checksum in the file does not fit: it was damaged after it was written. All of it was read.",
                "Copy or fetch it again.");
    }

    private static Problem overBudget(String name, String what, String whereabouts, int count) {
        return Problem.error(
                ProblemKind.WARC_BUDGET,
                name,
                "The file " + what + ", " + whereabouts + ", and was not read on; pages read before that: " + count
                        + ".",
                "No crawler writes such a file. Look where it comes from; if you need what follows, take out that"
                        + " record.");
    }

    private static Problem broken(String name, String whereabouts, int count) {
        return Problem.error(
                ProblemKind.WARC_BROKEN,
                name,
                "The file breaks off or is damaged " + whereabouts + "; pages read before that: " + count + ".",
                "Copy or fetch it again: what follows is missing.");
    }
}
