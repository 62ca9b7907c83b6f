package org.lantai.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** {@code https:}, {@code data:}, {@code //host} and {@code /rooted} addresses, which lead to no file beside. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*", Pattern.DOTALL);

    private final Path archive;
    private final Path captures;
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
        this.captures = archive.resolve(CaptureFolder.CAPTURES).toAbsolutePath().normalize();
        this.folder = ArchiveFolder.of(archive, CaptureFolder.CAPTURES);
        this.problems = problems;
    }

    /**
     * The image file that a capture uses.
     *
     * @param origin the capture; one inside a WARC or JSON Lines file has no images beside it
     * @param src the address of the image as captured, or made absolute with the capture's own URL
     * @return empty when the address is neither, leads out of the captures folder or into a hidden folder, or leads to
     *     anything but a JPEG, PNG, GIF, WebP or AVIF image of a size that can be published
     */
    public Optional<Path> find(Origin origin, String src) {
        String address = fromCapture(origin, src.strip().replace('\\', '/').replaceFirst("(?s)[?#].*", ""));
        if (address.isEmpty()
                || ELSEWHERE.matcher(address).matches()
                || CaptureType.of(origin.file()).holdsMany()) {
            return Optional.empty();
        }
        return candidates(FileNames.resolve(archive, origin.file()), address)
                .filter(this::isImageInside)
                .findFirst();
    }

    /** The way from the capture to the image, where both have an address on one host; else the address as it is. */
    private static String fromCapture(Origin origin, String address) {
        try {
            URI page = new URI(origin.url().orElse(""));
            URI image = new URI(address);
            if (page.getHost() == null || !page.resolve("/").equals(image.resolve("/"))) {
                return address;
            }
            Path folder = Path.of(page.resolve(".").getRawPath());
            return folder.relativize(Path.of(image.getRawPath())).toString().replace('\\', '/');
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Addresses of scraped pages need not be well formed; such a one leads to no file.
            return address;
        }
    }

    /** The file with escapes undone first; programs that save pages also leave escapes in the names of files. */
    private static Stream<Path> candidates(Path capture, String address) {
        return Stream.of(FileNames.unescape(address), address).distinct().flatMap(name -> path(capture, name).stream());
    }

    private static Optional<Path> path(Path capture, String name) {
        try {
            return Optional.of(FileNames.sibling(capture, name).normalize());
        } catch (IllegalArgumentException e) {
            // No file can have that name, as with a NUL in it.
            return Optional.empty();
        }
    }

    private boolean isImageInside(Path file) {
        return file.startsWith(captures)
                && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(file)
                && isAllowed(file)
                && isImage(file);
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

    private static boolean isImage(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return isShown(CapturedBytes.copyOf(in.readNBytes(Signature.LENGTH)));
        } catch (IOException e) {
            return false;
        }
    }
}
