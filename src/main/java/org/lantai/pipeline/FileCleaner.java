package org.lantai.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.source.CaptureReader;

/** Cleans files one after another, outside any archive: cleaning as a filter. */
public final class FileCleaner {
    private final CaptureReader reader = new CaptureReader();
    private final Cleaner cleaner;
    private final Isolation isolation = new Isolation();

    public FileCleaner(Script target) {
        this.cleaner = new Cleaner(target);
    }

    /**
     * Cleans every capture in a file, in order. A file that cannot be read still gives a page, which carries the
     * problem.
     *
     * @param name the file as the user named it
     * @param problems is told of what belongs to no page
     */
    public void clean(Path file, String name, Consumer<CleanedPage> pages, Consumer<Problem> problems) {
        reader.read(file, name, page -> pages.accept(clean(page)), problems);
    }

    /** Cleans the one page that a stream holds. */
    public void clean(InputStream in, String name, PageFormat format, Consumer<CleanedPage> pages) {
        reader.readStream(in, name, format, page -> pages.accept(clean(page)));
    }

    private CleanedPage clean(SourcePage page) {
        return isolation.of(() -> cleaner.clean(page), reason -> cleaner.failed(page, reason));
    }
}
