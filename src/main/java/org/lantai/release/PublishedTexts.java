package org.lantai.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.lantai.model.CapturedBytes;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;

/**
 * The texts of a site for machines: {@code data/texts/}, JSON Lines by the two first characters of the id. From them a
 * later build takes what it no longer reads. While a site is made they wait in a file, so that memory does not grow with
 * them; may be filled from several threads.
 */
public final class PublishedTexts implements AutoCloseable {
    /** The folder of the site that has them. */
    static final String FOLDER = "data/texts/";

    private final Path file;
    private final FileChannel channel;
    private final SortedMap<DocumentId, Extent> extents = new ConcurrentSkipListMap<>();
    private long end;

    private PublishedTexts(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Where in the waiting file a line stands. */
    private record Extent(long start, int length) {}

    /** None yet. */
    public static PublishedTexts begin() {
        try {
            Path file = Files.createTempFile("lantai-", ".jsonl");
            return new PublishedTexts(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the text of a document, in the place of an earlier one. */
    public void add(DocumentId id, PublishedText text) {
        ObjectNode written = TextJson.of(text);
        ObjectNode json = TextJson.object();
        json.put("id", id.value());
        json.put("digest", TextJson.digest(written));
        json.setAll(written);
        byte[] line = (TextJson.line(json) + "\n").getBytes(StandardCharsets.UTF_8);
        extents.put(id, new Extent(append(line), line.length));
    }

    private synchronized long append(byte[] line) {
        long start = end;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes, start + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end += line.length;
        return start;
    }

    /** The files of the site, one after another. */
    public void files(Consumer<OutputFile> out) {
        String name = "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Map.Entry<DocumentId, Extent> text : extents.entrySet()) {
            String next = ReleaseFolder.shard(text.getKey());
            if (!next.equals(name)) {
                put(name, bytes, out);
                name = next;
            }
            bytes.writeBytes(read(text.getValue()));
        }
        put(name, bytes, out);
    }

    private static void put(String name, ByteArrayOutputStream bytes, Consumer<OutputFile> out) {
        if (bytes.size() > 0) {
            out.accept(new OutputFile(FOLDER + name, CapturedBytes.copyOf(bytes.toByteArray())));
            bytes.reset();
        }
    }

    private byte[] read(Extent extent) {
        ByteBuffer line = ByteBuffer.allocate(extent.length());
        try {
            while (line.hasRemaining() && channel.read(line, extent.start() + line.position()) >= 0) {
                // Until the whole line is there.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
