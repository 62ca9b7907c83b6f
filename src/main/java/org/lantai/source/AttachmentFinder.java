package org.lantai.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.lantai.disk.ArchiveFolder;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.text.AttachedLink;
import org.lantai.text.AttachmentKinds;

/**
 * Finds the files that texts have as attachments and that stand beside their captures. What they are is told by their
 * content: a page that is called {@code form.doc} is none, since a browser would run what stands in it.
 */
public final class AttachmentFinder {
    private final Path archive;
    private final long limit;
    private final FilesBeside files;
    private final ArchiveFolder folder;
    private final Consumer<Problem> problems;
    /** Pages share attachments; each refusal is told once. */
    private final Set<Path> refused = ConcurrentHashMap.newKeySet();

    /**
     * Of the archive in that folder, which holds {@code content/}.
     *
     * @param limit how many bytes one may have
     * @param problems told of files that are there and were refused; may be called from many threads
     */
    public AttachmentFinder(Path archive, long limit, Consumer<Problem> problems) {
        this.archive = archive;
        this.limit = limit;
        this.files = new FilesBeside(archive);
        this.folder = ArchiveFolder.of(archive, CaptureFolder.CAPTURES);
        this.problems = problems;
    }

    /** The file that a link of a capture leads to, where it is there and may be published. */
    public Optional<Path> find(Origin origin, AttachedLink link) {
        return CaptureType.of(origin.file()).holdsMany()
                ? Optional.empty()
                : files.of(origin, link.href())
                        .filter(file -> isAllowed(file, link))
                        .findFirst();
    }

    /** The ending that a file gets by its content; empty where it is none that can be an attachment. */
    public static Optional<String> ending(Path file, AttachedLink link) {
        return ImageFinder.signature(file)
                .flatMap(signature -> AttachmentKinds.endingOf(signature.name(), link.ending()));
    }

    private boolean isAllowed(Path file, AttachedLink link) {
        Optional<Problem> objection = objection(file, FileNames.relative(archive, file), link);
        // What a word alone hints at is most often a page.
        if (objection.isPresent() && link.isSure() && refused.add(file)) {
            problems.accept(objection.get());
        }
        return objection.isEmpty();
    }

    private Optional<Problem> objection(Path file, String name, AttachedLink link) {
        return folder.objection(file)
                .map(refusal -> refusal.warning(ProblemKind.ATTACHMENT_REFUSED, name))
                .or(() -> size(file) > limit ? Optional.of(tooLarge(name, limit)) : Optional.empty())
                .or(() -> ending(file, link).isEmpty() ? Optional.of(otherContent(name)) : Optional.empty());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Its content cannot be told either.
            return 0;
        }
    }

    /** That an attachment has more bytes than the archive takes. */
    public static Problem tooLarge(String name, long limit) {
        return Problem.warning(
                ProblemKind.ATTACHMENT_TOO_LARGE,
                name,
                "The attachment is over " + limit / 1_000_000 + " MB and was left out.",
                "Raise `attachmentLimit` in archive.yaml, as far as the host of your site takes such files.");
    }

    private static Problem otherContent(String name) {
        return Problem.warning(
                ProblemKind.ATTACHMENT_CONTENT,
                name,
                "The attachment is by its content no document, sound, film or pack of files, and was left out.",
                "Open it; programs that save pages often leave a page that says “not found” or “log in” in its place.");
    }
}
