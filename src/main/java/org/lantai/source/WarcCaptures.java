package org.lantai.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.SourcePage;
import org.netpreserve.jwarc.WarcReader;

/** Reads WARC files, compressed or not. Of a file that breaks off, the pages before the break are kept. */
final class WarcCaptures implements FormatReader {
    @Override
    public void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        // Read as a stream: over a seekable file jwarc skips beyond the end of a cut one without a word.
        try (WarcReader warc = new WarcReader(in)) {
            warc.setLenient(true);
            read(new WarcPages(warc, maker, problems), maker, pages, problems);
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
            Problem broken = broken(maker.name(), warc.whereabouts(), count);
            if (count == 0) {
                pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), broken));
            } else {
                problems.accept(broken);
            }
            return;
        }
        if (warc.isEmpty()) {
            pages.accept(maker.page(Content.EMPTY, Facts.of(PageFormat.HTML), List.of()));
        } else if (count == 0) {
            problems.accept(
                    Problem.note("warc.no-pages", maker.name(), "The file holds no page, only other records.", ""));
        }
    }

    private static Problem broken(String name, String whereabouts, int count) {
        return Problem.error(
                "warc.broken",
                name,
                "The file breaks off or is damaged " + whereabouts + "; pages read before that: " + count + ".",
                "Copy or fetch it again: what follows is missing.");
    }
}
