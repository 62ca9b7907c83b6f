package org.lantai.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.ConfigReader;
import org.lantai.ledger.Ledger;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.TypedId;
import org.lantai.search.BuiltIndex;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;
import org.lantai.subjects.Summarizer;
import org.lantai.text.UrlKey;

/**
 * Finds documents of an archive by what people have of them: an id, the address of a captured page, a file of captures.
 * The ledger says which they are, the site that was built what they show; nothing is built anew.
 */
public final class DocumentFinder {
    private final Path archive;
    private final ArchiveConfig config;
    private final BuiltIndex index;
    private final CitedPages pages;
    /** In the order of their promises. */
    private final Set<DocumentId> known;

    private final Map<String, String> keys;

    /**
     * Looks into an archive.
     *
     * @param folder the folder that holds {@code content/} and {@code site/}
     * @throws ProblemException when its settings or its ledger cannot be read
     */
    public DocumentFinder(Path folder) {
        this.archive = folder.toAbsolutePath().normalize();
        this.config = ConfigReader.read(folder);
        this.index = new BuiltIndex(folder.resolve("site"), config.script().tag());
        this.pages = new CitedPages(folder.resolve("site"));
        Ledger ledger = Ledger.read(folder);
        this.known = new LinkedHashSet<>(ledger.documents());
        this.keys = ledger.keys();
    }

    /**
     * The documents that are meant, at least one; of a file that holds many captures those of all of them.
     *
     * @throws ProblemException when nothing is known by that, with what may have been meant
     */
    public List<CitedDocument> find(String asked) {
        List<Problem> noticed = new ArrayList<>();
        List<DocumentId> found = captured(asked, noticed);
        if (found.isEmpty()) {
            TypedId typed = TypedId.read(asked);
            found = typed.id().filter(known::contains).stream().toList();
            if (found.isEmpty()) {
                throw new ProblemException(typed.isMistyped() ? mistyped(asked, typed) : unknown(asked), noticed);
            }
        }
        return found.stream().map(id -> cited(asked, id)).toList();
    }

    private List<DocumentId> captured(String asked, List<Problem> noticed) {
        Set<String> wanted = file(asked)
                .map(file -> keysIn(file, noticed))
                .orElseGet(() -> UrlKey.of(asked).stream().collect(Collectors.toSet()));
        return known.stream()
                .filter(id -> wanted.contains(keys.getOrDefault(id.value(), "")))
                .toList();
    }

    /** Named from where the user is, or from the archive's folder. */
    private Optional<Path> file(String asked) {
        try {
            return Stream.of(Path.of(asked), archive.resolve(asked))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private Set<String> keysIn(Path file, List<Problem> noticed) {
        Set<String> found = new LinkedHashSet<>();
        CaptureReader.knowing(config.fields())
                .read(
                        file,
                        new CaptureFolder(archive).name(file),
                        page -> found.add(Summarizer.key(page.origin())),
                        noticed::add);
        return found;
    }

    private CitedDocument cited(String asked, DocumentId id) {
        if (!index.has(id)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.CITE_NOT_BUILT,
                    asked,
                    "The ledger has promised the id " + id + ", but the site does not have its page.",
                    "Build the archive: lantai build."));
        }
        String path = "d/" + id + "/";
        return new CitedDocument(
                config.baseUrl().map(base -> base + path).orElse(path),
                index.find(id)
                        .map(shown ->
                                new CitedDocument.Text(pages.find(id), shown.title(), shown.source(), shown.when())));
    }

    private Problem mistyped(String asked, TypedId typed) {
        String like = typed.neighbours(known).stream().map(this::named).collect(Collectors.joining(", "));
        return Problem.error(
                ProblemKind.CITE_MISTYPED,
                asked,
                "This id is mistyped: one character of it is wrong, or two are exchanged.",
                like.isEmpty() ? "No id of this archive is like it; please check it." : "Perhaps it is: " + like + ".");
    }

    private String named(DocumentId id) {
        return index.find(id).map(shown -> id + " (" + shown.title() + ")").orElse(id.value());
    }

    private static Problem unknown(String asked) {
        return Problem.error(
                ProblemKind.CITE_UNKNOWN,
                asked,
                "This archive knows no document by this.",
                "Give the id of a document or its address, the address of a page that was captured, or a file in"
                        + " content/captures. Captures that were added since the last build need `lantai build`.");
    }
}
