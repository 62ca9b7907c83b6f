package org.lantai.render.share;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a picture of few colours as PNG (<a href="https://www.w3.org/TR/png-3/">third edition</a>). */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int INDEXED = 3;
    /** Each row as its difference to the one above: of equal rows nothing is left. */
    private static final int UP = 2;

    private PngFile() {}

    /**
     * The file.
     *
     * @param colours as {@code 0xRRGGBB}, 256 at most
     * @param pixels numbers of colours, row by row
     */
    static byte[] of(int width, List<Integer> colours, byte[] pixels) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(SIGNATURE);
            chunk(file, "IHDR", header(width, pixels.length / width));
            chunk(file, "PLTE", palette(colours));
            chunk(file, "IDAT", RunDeflate.compress(rows(width, pixels)));
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, INDEXED, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette(List<Integer> colours) {
        byte[] palette = new byte[3 * colours.size()];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = (byte) (colours.get(i / 3) >> (8 * (2 - i % 3)));
        }
        return palette;
    }

    private static byte[] rows(int width, byte[] pixels) {
        int height = pixels.length / width;
        byte[] rows = new byte[height * (width + 1)];
        for (int y = 0; y < height; y++) {
            rows[y * (width + 1)] = UP;
            for (int x = 0; x < width; x++) {
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                rows[y * (width + 1) + 1 + x] = (byte) (pixels[y * width + x] - above);
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
