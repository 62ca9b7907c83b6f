package org.lantai.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.Script;
import org.lantai.model.Severity;
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
        Held held = new Held(pages, problems);
        reader.read(file, name, page -> held.page(clean(page)), held::problem);
        held.lacking().ifPresent(why -> pages.accept(clean(CaptureReader.nothing(name, why))));
        held.tell();
    }

    /** Cleans the one page that a stream holds. */
    public void clean(InputStream in, String name, PageFormat format, Consumer<CleanedPage> pages) {
        reader.readStream(in, name, format, page -> pages.accept(clean(page)));
    }

    private CleanedPage clean(SourcePage page) {
        return isolation.of(() -> cleaner.clean(page), reason -> cleaner.failed(page, reason));
    }

    /** The first error of a file is held back until a page comes: where none does, a page tells it. */
    private static final class Held {
        private final Consumer<CleanedPage> pages;
        private final Consumer<Problem> problems;
        private boolean any;
        private @Nullable Problem first;

        Held(Consumer<CleanedPage> pages, Consumer<Problem> problems) {
            this.pages = pages;
            this.problems = problems;
        }

        void page(CleanedPage page) {
            any = true;
            pages.accept(page);
        }

        void problem(Problem problem) {
            if (!any && first == null && problem.severity() == Severity.ERROR) {
                first = problem;
            } else {
                problems.accept(problem);
            }
        }

        Optional<Problem> lacking() {
            return any ? Optional.empty() : Optional.ofNullable(first);
        }

        void tell() {
            if (any && first != null) {
                problems.accept(first);
            }
        }
    }
}
