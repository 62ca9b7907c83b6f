package org.lantai.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lantai.model.Advice;
import org.lantai.model.ExportField;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.source.export.ColumnNames;
import org.lantai.source.export.CsvReader;
import org.lantai.source.export.JsonLinesReader;
import org.lantai.source.export.JsonReader;
import org.lantai.source.export.WorkbookReader;
import org.lantai.source.format.Facts;
import org.lantai.source.format.FirstProblems;
import org.lantai.source.format.FormatReader;
import org.lantai.source.format.MhtmlReader;
import org.lantai.source.format.PageMaker;
import org.lantai.source.format.SidecarFile;
import org.lantai.source.format.SinglePageReader;
import org.lantai.source.format.WarcCaptures;
import org.lantai.source.helper.FileHead;
import org.lantai.source.helper.LfsPointer;
import org.lantai.source.pack.Pack;
import org.lantai.source.pack.TarPack;
import org.lantai.source.pack.ZipPack;

/**
 * Reads captures from files of any format. Bad input never throws: what cannot be read becomes a page without bytes that
 * carries the reason. Only what a consumer throws passes through.
 */
public final class CaptureReader {
    private final SidecarReader sidecars = new SidecarReader();
    private final ColumnNames columns;

    /** Knows the columns of exports by the names that come with the program. */
    public CaptureReader() {
        this(ColumnNames.KNOWN);
    }

    private CaptureReader(ColumnNames columns) {
        this.columns = columns;
    }

    /**
     * Knows the columns of exports by further names.
     *
     * @param fields names by what they hold
     */
    public static CaptureReader knowing(Map<ExportField, List<String>> fields) {
        return new CaptureReader(ColumnNames.KNOWN.with(fields));
    }

    /**
     * Reads all captures in a file with what its sidecar says of them. Nothing but the page at hand is held in memory.
     *
     * @param file the file; one whose ending is unknown is read as HTML when it begins with {@code <}, else as text
     * @param name the file as the user knows it
     * @param pages takes each capture as soon as it is read, in the order of the file
     * @param problems told what belongs to no page
     */
    public void read(Path file, String name, Consumer<SourcePage> pages, Consumer<Problem> problems) {
        CaptureType named = CaptureType.of(name);
        SidecarFile sidecar = sidecars.beside(file, name);
        if (named.holdsMany()) {
            sidecar.problems().forEach(problems);
            sidecar = sidecar.reported();
        }
        PageMaker maker = new PageMaker(name, sidecar);
        FirstProblems few = new FirstProblems(problems);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String head = FileHead.peek(in);
            if (LfsPointer.begins(head)) {
                pages.accept(maker.unreadable(Facts.of(format(named)), notFetched(name)));
                return;
            }
            CaptureType type = CaptureType.of(name, head);
            if (type.isPack()) {
                readPack(file, type, maker, pages, few);
            } else {
                read(reader(type, head), in, maker, pages, few);
            }
        } catch (IOException e) {
            if (named.isPack()) {
                problems.accept(unreadable(name, e));
            } else {
                pages.accept(maker.unreadable(Facts.of(format(named)), unreadable(name, e)));
            }
        }
        few.tellRest();
    }

    /**
     * What stands for a file in which no capture was found, where each file has to have something.
     *
     * @param why what was told of it
     */
    public static SourcePage nothing(String name, Problem why) {
        return new PageMaker(name, SidecarFile.NONE).unreadable(Facts.of(PageFormat.HTML), why);
    }

    private void readPack(
            Path file, CaptureType type, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException {
        PackReader reader = new PackReader(
                maker.name(),
                (in, name, inside) -> read(
                        reader(inside, FileHead.peek(in)), in, new PageMaker(name, SidecarFile.NONE), pages, problems),
                problems);
        try (Pack pack = type == CaptureType.ZIP ? new ZipPack(file) : new TarPack(file)) {
            if (reader.read(pack) == 0) {
                problems.accept(
                        Problem.note(ProblemKind.CAPTURE_EMPTY, maker.name(), "No file in it is a capture.", ""));
            }
        }
    }

    /** Reads on with what is known to be the format. Its library may fail on what nobody has thought of. */
    static void read(
            FormatReader reader,
            InputStream in,
            PageMaker maker,
            Consumer<SourcePage> pages,
            Consumer<Problem> problems)
            throws IOException {
        HandingOn handingOn = new HandingOn(pages);
        try {
            reader.read(in, maker, handingOn, problems);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (handingOn.isBusy()) {
                throw e;
            }
            Problem fault = fault(maker.name(), handingOn.count(), e);
            if (handingOn.count() == 0) {
                pages.accept(maker.unreadable(Facts.of(PageFormat.HTML), fault));
            } else {
                problems.accept(fault);
            }
        }
    }

    private static Problem fault(String name, int count, Throwable e) {
        String before = count == 0 ? "" : "; pages read before that: " + count;
        return Problem.error(
                ProblemKind.CAPTURE_UNREADABLE,
                name,
                "The file cannot be read: " + e + before + ".",
                e instanceof OutOfMemoryError
                        ? Advice.MORE_MEMORY
                        : "Please report this fault of the program together with the file.");
    }

    /**
     * Reads one capture from a stream, which is left open.
     *
     * @param name what the stream is called, such as {@code -}
     * @param format what it is written in
     */
    public void readStream(InputStream in, String name, PageFormat format, Consumer<SourcePage> pages) {
        PageMaker maker = new PageMaker(name, SidecarFile.NONE);
        SourcePage page;
        try {
            page = new SinglePageReader(format).page(in, maker);
        } catch (IOException e) {
            page = maker.unreadable(Facts.of(format), unreadable(name, e));
        }
        pages.accept(page);
    }

    private FormatReader reader(CaptureType type, String head) {
        return switch (type) {
            case WARC -> new WarcCaptures();
            case JSON_LINES -> new JsonLinesReader(columns);
            case JSON -> new JsonReader(columns);
            case TABLE -> new CsvReader(columns);
            case WORKBOOK -> new WorkbookReader(columns);
            case MHTML -> new MhtmlReader();
            case UNKNOWN ->
                new SinglePageReader(CaptureType.beginsWithMarkup(head) ? PageFormat.HTML : PageFormat.TEXT);
            default -> new SinglePageReader(format(type));
        };
    }

    private static PageFormat format(CaptureType type) {
        return switch (type) {
            case HTML, WARC, MHTML, ZIP, TAR, JSON_LINES, JSON, TABLE, WORKBOOK -> PageFormat.HTML;
            case MARKDOWN -> PageFormat.MARKDOWN;
            case TEXT, SIDECAR, IMAGE, UNKNOWN -> PageFormat.TEXT;
        };
    }

    private static Problem notFetched(String name) {
        return Problem.error(
                ProblemKind.CAPTURE_LFS,
                name,
                "The capture itself was not fetched: this file only says where Git LFS keeps it.",
                LfsPointer.ADVICE);
    }

    private static Problem unreadable(String name, IOException e) {
        return Problem.error(
                ProblemKind.CAPTURE_UNREADABLE,
                name,
                "The file cannot be read: " + reason(e) + ".",
                "Check that it is there, whole, and that you may read it.");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e instanceof EOFException ? "it ends too early" : String.valueOf(e.getMessage());
    }
}
