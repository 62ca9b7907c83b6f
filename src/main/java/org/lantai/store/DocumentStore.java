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
import java.util.Optional;
import org.lantai.model.Advice;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.text.EmbeddedPicture;

/**
 * Documents on disk between the stages, so that memory does not grow with the total size of the texts. Lives as long as
 * one build.
 */
public final class DocumentStore implements AutoCloseable {
    private final Path folder;
    private final JsonMapper mapper = DocumentJson.mapper();
    private final ObjectReader texts = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private DocumentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes an empty store.
     *
     * @throws ProblemException when there is no place for it
     */
    public static DocumentStore open() {
        return in(Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    /** The same in a folder below that one. */
    static DocumentStore in(Path temporary) {
        try {
            return new DocumentStore(Files.createTempDirectory(temporary, "lantai-"));
        } catch (IOException e) {
            throw noRoom(temporary.toString(), e);
        }
    }

    /**
     * Keeps a document, in the place of an earlier one of the same capture.
     *
     * @throws ProblemException when the disk has no room for it
     */
    public void write(StoredDocument document) {
        try {
            mapper.writeValue(fileOf(document.document().origin()).toFile(), document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw noRoom(folder.toString(), e);
        }
    }

    /**
     * Keeps a picture that stands in a page itself.
     *
     * @return the file that holds it as long as the store is open
     * @throws ProblemException when the disk has no room for it
     */
    public Path write(EmbeddedPicture picture) {
        Path file = folder.resolve(picture.fileName());
        try {
            // Pages that are cleaned at the same time may have the same picture.
            Path whole = Files.createTempFile(folder, "picture", "");
            Files.write(whole, picture.bytes().toArray());
            return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw noRoom(folder.toString(), e);
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
        Path whole = Files.createTempFile(folder, "held", "");
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
        return Optional.of(
                Files.move(whole, folder.resolve(Sha256.hex(digest) + ".held"), StandardCopyOption.REPLACE_EXISTING));
    }

    private void write(OutputStream out, byte[] piece, int length) {
        try {
            out.write(piece, 0, length);
        } catch (IOException e) {
            throw noRoom(folder.toString(), e);
        }
    }

    private static ProblemException noRoom(String where, IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.STORE_NOT_WRITABLE,
                        where,
                        "Work in progress cannot be written here (" + e.getMessage() + ").",
                        Advice.OTHER_TEMPORARY_FOLDER),
                e);
    }

    public StoredDocument read(Origin origin) {
        try {
            return mapper.readValue(fileOf(origin).toFile(), StoredDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of a capture alone, which is read in a third of the time; empty when it cannot be read, which is told
     * when its page is made.
     */
    public Optional<Document> text(Origin origin) {
        try {
            return Optional.of(
                    texts.readValue(fileOf(origin).toFile(), Text.class).document());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record Text(Document document) {}

    @Override
    public void close() {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fileOf(Origin origin) {
        String digest = Sha256.hex(origin.place().toString());
        return folder.resolve(digest.substring(0, 32) + ".json");
    }
}
