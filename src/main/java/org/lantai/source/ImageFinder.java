package org.lantai.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.PictureFile;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.source.format.Signature;

/** Finds the images that stand beside captures and are used in them. */
public final class ImageFinder {
    /** SVG is none of them: it can carry scripts. */
    private static final Set<Signature> SHOWN =
            EnumSet.of(Signature.JPEG, Signature.PNG, Signature.GIF, Signature.WEBP, Signature.AVIF);

    private final Path archive;
    private final FilesBeside files;
    private final ArchiveFolder folder;
    private final Consumer<Problem> problems;
    /** Pages share pictures; each refusal is told once. */
    private final Set<Path> refused = ConcurrentHashMap.newKeySet();

    /**
     * Of the archive in that folder, which holds {@code content/}.
     *
     * @param problems told of images that are there and were refused; may be called from many threads
     */
    public ImageFinder(Path archive, Consumer<Problem> problems) {
        this.archive = archive;
        this.files = new FilesBeside(archive);
        this.folder = ArchiveFolder.of(archive, CaptureFolder.CAPTURES);
        this.problems = problems;
    }

    /**
     * The image file that a capture uses.
     *
     * @param origin the capture; one inside a WARC or JSON Lines file has no images beside it
     * @param src the address of the image as captured, or made absolute with the capture's own URL
     * @return empty when the address leads to no file below the captures folder, into a hidden folder, or to anything but
     *     a JPEG, PNG, GIF, WebP or AVIF image of a size that can be published
     */
    public Optional<Path> find(Origin origin, String src) {
        return CaptureType.of(origin.file()).holdsMany()
                ? Optional.empty()
                : files.of(origin, src)
                        .filter(file -> isAllowed(file) && isImage(file))
                        .findFirst();
    }

    private boolean isAllowed(Path file) {
        Optional<Problem> objection = PictureFile.objection(folder, file, FileNames.relative(archive, file));
        if (objection.isPresent() && refused.add(file)) {
            problems.accept(objection.get());
        }
        return objection.isEmpty();
    }

    /** Whether a file is an image that a page may show. */
    public static boolean isShown(CapturedBytes file) {
        return Signature.of(file).filter(SHOWN::contains).isPresent();
    }

    /** The usual ending of an image that a page may show, told by its content; empty for any other file. */
    public static Optional<String> ending(Path file) {
        return signature(file).filter(SHOWN::contains).map(ImageFinder::ending);
    }

    private static String ending(Signature image) {
        return switch (image) {
            case JPEG -> "jpg";
            case GIF -> "gif";
            case WEBP -> "webp";
            case AVIF -> "avif";
            default -> "png";
        };
    }

    private static boolean isImage(Path file) {
        return ending(file).isPresent();
    }

    /** What a file is by its beginning; empty where that cannot be read, too. */
    static Optional<Signature> signature(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Signature.of(in.readNBytes(Signature.LENGTH));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
