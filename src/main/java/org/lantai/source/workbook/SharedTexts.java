package org.lantai.source.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lantai.source.stream.BudgetException;

/** The texts of a workbook, to which its cells refer by number. They lie in a file, so that memory does not grow with them. */
final class SharedTexts implements AutoCloseable {
    /** More than a sheet of a million rows has with eight texts in each; they take 64 MB. */
    private static final int MOST = 1 << 23;

    private final Path file;
    private final FileChannel channel;
    private long[] ends = new long[1 << 10];
    private int count;

    private SharedTexts() throws IOException {
        file = Files.createTempFile("lantai-", ".texts");
        channel = FileChannel.open(file);
    }

    /** Those of a workbook without any. */
    static SharedTexts none() throws IOException {
        return new SharedTexts();
    }

    /** Those that a part lists. */
    static SharedTexts of(Part part) throws IOException {
        SharedTexts texts = new SharedTexts();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(texts.file), 1 << 16)) {
            while (part.goTo("si")) {
                texts.add(part.runs("si"), out);
                part.renew();
            }
            return texts;
        } catch (IOException | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void add(String text, OutputStream out) throws IOException {
        if (count == MOST) {
            throw new BudgetException("has more than " + MOST + " texts");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        ends[count] = start(count) + bytes.length;
        count++;
    }

    private long start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** The text of that number, from 0; an empty one where there is none. */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            return "";
        }
        long start = start(number);
        ByteBuffer text = ByteBuffer.allocate((int) (ends[number] - start));
        while (text.hasRemaining() && channel.read(text, start + text.position()) >= 0) {
            // Until all of it is there.
        }
        return new String(text.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
