package org.lantai.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A WARC file (ISO 28500), each record in a gzip member of its own. The members are stored, not deflated: compressors
 * differ between Java platforms, and these bytes must not.
 */
final class WarcFile {
    private static final int LARGEST_BLOCK = 0xFFFF;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /** Begins the file with the record that describes it. */
    WarcFile(String name, String date) {
        record(
                "warcinfo",
                "WARC-Filename: " + name + "\r\n",
                date,
                "application/warc-fields",
                ascii("format: WARC/1.0\r\n"));
    }

    /**
     * Adds the answer of a server.
     *
     * @param date when it was captured, as {@code 2023-09-14T02:10:05Z}
     * @param contentType as in the HTTP header
     */
    WarcFile response(String url, String date, String contentType, byte[] body) {
        byte[] head = ascii("HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.length + "\r\n\r\n");
        byte[] answer = ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
        record("response", "WARC-Target-URI: " + url + "\r\n", date, "application/http; msgtype=response", answer);
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    private void record(String type, String field, String date, String contentType, byte[] content) {
        UUID id = UUID.nameUUIDFromBytes(ascii(type + field + date));
        byte[] head = ascii("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + field + "WARC-Date: " + date
                + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + content.length + "\r\n\r\n");
        ByteBuffer record = ByteBuffer.allocate(head.length + content.length + 4);
        file.writeBytes(
                gzip(record.put(head).put(content).put(ascii("\r\n\r\n")).array()));
    }

    /** RFC 1952 around stored blocks of RFC 1951, 3.2.4. */
    private static byte[] gzip(byte[] content) {
        int blocks = Math.max(1, (content.length + LARGEST_BLOCK - 1) / LARGEST_BLOCK);
        ByteBuffer out =
                ByteBuffer.allocate(10 + blocks * 5 + content.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, (byte) 0xFF});
        for (int block = 0; block < blocks; block++) {
            int from = block * LARGEST_BLOCK;
            int length = Math.min(LARGEST_BLOCK, content.length - from);
            out.put((byte) (block + 1 == blocks ? 1 : 0))
                    .putShort((short) length)
                    .putShort((short) ~length);
            out.put(content, from, length);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        return out.putInt((int) crc.getValue()).putInt(content.length).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
