package org.lantai.disk;

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
import java.util.function.BiConsumer;

/**
 * Lines that wait in a file until all are there, so that memory does not grow with them; they come out in the order of
 * their keys. May be filled from several threads.
 *
 * @param <K> what each is known by
 */
public final class WaitingLines<K extends Comparable<? super K>> implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final SortedMap<K, Extent> extents = new ConcurrentSkipListMap<>();
    private long end;

    private WaitingLines(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Where in the file something stands. */
    private record Extent(long start, int length) {}

    /** None yet. */
    public static <K extends Comparable<? super K>> WaitingLines<K> begin() {
        try {
            Path file = Files.createTempFile("lantai-", ".lines");
            return new WaitingLines<>(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts lines under a key, in the place of those that stood there.
     *
     * @param lines each with its end; nothing for none
     */
    public void put(K key, String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        extents.put(key, new Extent(append(bytes), bytes.length));
    }

    private synchronized long append(byte[] lines) {
        long start = end;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines);
            while (bytes.hasRemaining()) {
                channel.write(bytes, start + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        end += lines.length;
        return start;
    }

    /** Hands out what stands under each key. */
    public void forEach(BiConsumer<K, byte[]> out) {
        for (Map.Entry<K, Extent> lines : extents.entrySet()) {
            out.accept(lines.getKey(), read(lines.getValue()));
        }
    }

    /** How many bytes they have in all. */
    public int length() {
        return extents.values().stream().mapToInt(Extent::length).sum();
    }

    private byte[] read(Extent extent) {
        ByteBuffer lines = ByteBuffer.allocate(extent.length());
        try {
            while (lines.hasRemaining() && channel.read(lines, extent.start() + lines.position()) >= 0) {
                // Until all of them are there.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.array();
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
