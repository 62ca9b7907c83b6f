package org.lantai.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.ProblemException;
import org.lantai.model.Sha256;
import org.lantai.text.EmbeddedPicture;

/**
 * The documents of one build, on disk between its stages, so that memory does not grow with the total size of the texts.
 * Those that are as a stage has left them stand in the store of its results; what this build alone has made of them (a
 * text mended by its witnesses, the pictures that travel along) stands in a folder that is gone with it.
 */
public final class DocumentStore implements AutoCloseable {
    private static final String DOCUMENT = ".json";
    private static final String COMPANY = ".company.json";

    private final StageStore results;
    private final WorkFolder work;
    private final JsonMapper mapper = DocumentJson.mapper();
    private final ObjectReader reader = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Map<Origin, StageKey> kept = new ConcurrentHashMap<>();

    private DocumentStore(StageStore results, WorkFolder work) {
        this.results = results;
        this.work = work;
    }

    /**
     * Makes an empty store.
     *
     * @param results where the documents stand; closed by who opened it
     * @throws ProblemException when there is no place for it
     */
    public static DocumentStore over(StageStore results) {
        return new DocumentStore(results, WorkFolder.make());
    }

    /** The same in a folder below that one. */
    static DocumentStore over(StageStore results, Path temporary) {
        return new DocumentStore(results, WorkFolder.in(temporary));
    }

    /**
     * Keeps what a stage has made of a capture: a summary, which is read alone, and the document.
     *
     * @param key of what it was made from
     * @throws ProblemException when the disk has no room for it
     */
    public void keep(StageKey key, Object summary, StoredDocument document) {
        results.write(key, summary, document);
        kept.put(document.document().origin(), key);
    }

    /**
     * The summary of what a stage has made of a capture in this build or in an earlier one; its document is of this store
     * then.
     */
    public <T> Optional<T> kept(Origin origin, StageKey key, Class<T> summary) {
        Optional<T> found = results.first(key, summary);
        found.ifPresent(there -> kept.put(origin, key));
        return found;
    }

    /**
     * Takes a document in the place of the one of its capture, for this build only.
     *
     * @throws ProblemException when the disk has no room for it
     */
    public void write(StoredDocument document) {
        write(DOCUMENT, document.document().origin(), document);
    }

    /**
     * Notes what travels along with a capture, for this build only.
     *
     * @throws ProblemException when the disk has no room for it
     */
    public void write(Origin origin, List<Asset> pictures, List<Attachment> files) {
        write(COMPANY, origin, new Company(pictures, files));
    }

    private record Company(List<Asset> pictures, List<Attachment> files) {}

    private void write(String suffix, Origin origin, Object value) {
        try {
            mapper.writeValue(file(origin, suffix).toFile(), value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw WorkFolder.noRoom(work.path(), e);
        }
    }

    /**
     * Keeps a picture that stands in a page itself.
     *
     * @return the file that holds it as long as the store is open
     * @throws ProblemException when the disk has no room for it
     */
    public Path write(EmbeddedPicture picture) {
        Path file = work.path().resolve(picture.fileName());
        try {
            // Pages that are cleaned at the same time may have the same picture.
            Path whole = Files.createTempFile(work.path(), "picture", "");
            Files.write(whole, picture.bytes().toArray());
            return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw WorkFolder.noRoom(work.path(), e);
        }
    }

    /**
     * Keeps a file that a page calls for, of any size up to a limit.
     *
     * @param content is not read further than the limit
     * @return the file that holds it as long as the store is open, called by its digest; empty where it is over the limit
     * @throws IOException when the content cannot be read to its end
     * @throws ProblemException when the disk has no room for it
     */
    public Optional<Path> write(InputStream content, long limit) throws IOException {
        Path whole = Files.createTempFile(work.path(), "held", "");
        MessageDigest digest = Sha256.begin();
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(whole), digest)) {
            byte[] piece = new byte[1 << 16];
            for (int n = content.read(piece); n >= 0 && size <= limit; n = content.read(piece)) {
                write(out, piece, n);
                size += n;
            }
        }
        if (size > limit) {
            Files.delete(whole);
            return Optional.empty();
        }
        return Optional.of(Files.move(
                whole, work.path().resolve(Sha256.hex(digest) + ".held"), StandardCopyOption.REPLACE_EXISTING));
    }

    private void write(OutputStream out, byte[] piece, int length) {
        try {
            out.write(piece, 0, length);
        } catch (IOException e) {
            throw WorkFolder.noRoom(work.path(), e);
        }
    }

    /** The document of a capture, with what travels along. */
    public StoredDocument read(Origin origin) {
        StoredDocument document = ofThisBuild(origin, DOCUMENT, StoredDocument.class)
                .orElseGet(() -> results.second(key(origin), StoredDocument.class));
        return ofThisBuild(origin, COMPANY, Company.class)
                .map(own -> document.with(own.pictures(), own.files()))
                .orElse(document);
    }

    /**
     * The document of a capture alone, which is read in a third of the time.
     *
     * @return empty when there is none, which is told when its page is made
     */
    public Optional<Document> text(Origin origin) {
        return ofThisBuild(origin, DOCUMENT, Text.class)
                .or(() -> Optional.ofNullable(kept.get(origin)).map(key -> results.second(key, Text.class)))
                .map(Text::document);
    }

    private record Text(Document document) {}

    private StageKey key(Origin origin) {
        return Optional.ofNullable(kept.get(origin))
                .orElseThrow(() -> new IllegalArgumentException("no document: " + origin.place()));
    }

    private <T> Optional<T> ofThisBuild(Origin origin, String suffix, Class<T> type) {
        Path file = file(origin, suffix);
        try {
            return Files.exists(file) ? Optional.of(reader.readValue(file.toFile(), type)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Origin origin, String suffix) {
        String digest = Sha256.hex(origin.place().toString());
        return work.path().resolve(digest.substring(0, 32) + suffix);
    }

    @Override
    public void close() {
        work.close();
    }
}
