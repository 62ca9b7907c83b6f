package org.lantai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.lantai.model.Advice;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Sorts more numbers than memory holds: each goes onto one of 256 piles by its first eight bits, full piles go to disk,
 * and in the end one pile after the other is sorted by itself. Numbers may be added from many threads in any order.
 */
final class Piles implements AutoCloseable {
    private static final int COUNT = 256;
    private static final int SHIFT = 56;
    private static final int ROOM = 4096;

    private final List<Pile> piles = new ArrayList<>(COUNT);
    private Optional<Path> folder = Optional.empty();

    Piles() {
        for (int i = 0; i < COUNT; i++) {
            piles.add(new Pile(i));
        }
    }

    /** @param numbers in unsigned order, which makes it quick */
    void add(long[] numbers) {
        int start = 0;
        while (start < numbers.length) {
            int end = start + 1;
            while (end < numbers.length && numbers[end] >>> SHIFT == numbers[start] >>> SHIFT) {
                end++;
            }
            piles.get((int) (numbers[start] >>> SHIFT)).add(numbers, start, end);
            start = end;
        }
    }

    /** How many numbers there are. */
    long size() {
        return piles.stream().mapToLong(Pile::size).sum();
    }

    /** Hands out all numbers in unsigned order. */
    void forEachSorted(LongConsumer take) {
        for (Pile pile : piles) {
            long[] numbers = pile.numbers();
            // All of one pile have the same sign, so that signed order is unsigned order.
            Arrays.sort(numbers);
            Arrays.stream(numbers).forEach(take);
        }
    }

    @Override
    public void close() {
        try {
            for (Pile pile : piles) {
                pile.delete();
            }
            if (folder.isPresent()) {
                Files.delete(folder.orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException noRoom(IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.SEARCH_NOT_WRITABLE,
                        System.getProperty("java.io.tmpdir", "the temporary folder"),
                        "The search index in the making cannot be written here (" + e.getMessage() + ").",
                        Advice.OTHER_TEMPORARY_FOLDER),
                e);
    }

    private synchronized Path folder() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("lantai-search-"));
        }
        return folder.orElseThrow();
    }

    /** The numbers that begin with the same eight bits. */
    private final class Pile {
        private final int index;
        private final long[] waiting = new long[ROOM];
        private int used;
        private long onDisk;

        Pile(int index) {
            this.index = index;
        }

        synchronized long size() {
            return onDisk + used;
        }

        synchronized void add(long[] numbers, int start, int end) {
            int from = start;
            while (from < end) {
                int some = Math.min(end - from, ROOM - used);
                System.arraycopy(numbers, from, waiting, used, some);
                used += some;
                from += some;
                if (used == ROOM) {
                    flush();
                }
            }
        }

        private void flush() {
            ByteBuffer bytes = ByteBuffer.allocate(used * Long.BYTES);
            bytes.asLongBuffer().put(waiting, 0, used);
            try (FileChannel file = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            } catch (IOException e) {
                throw noRoom(e);
            }
            onDisk += used;
            used = 0;
        }

        synchronized long[] numbers() {
            long[] all = new long[Math.toIntExact(size())];
            if (onDisk > 0) {
                try {
                    ByteBuffer.wrap(Files.readAllBytes(file())).asLongBuffer().get(all, 0, (int) onDisk);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            System.arraycopy(waiting, 0, all, (int) onDisk, used);
            return all;
        }

        private void delete() throws IOException {
            if (onDisk > 0) {
                Files.delete(file());
            }
        }

        private Path file() throws IOException {
            return folder().resolve(Integer.toString(index));
        }
    }
}
