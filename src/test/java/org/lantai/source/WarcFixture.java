package org.lantai.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** WARC records, written by hand from ISO 28500. */
public final class WarcFixture {
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private final ByteArrayOutputStream zipped = new ByteArrayOutputStream();

    /** An HTTP response; header lines without the status line, separated by {@code \n}. */
    public WarcFixture response(String url, int status, String headers, byte[] payload) throws IOException {
        byte[] head = ("HTTP/1.1 " + status + " OK\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return record("response", url, "application/http; msgtype=response", join(head, payload));
    }

    public WarcFixture html(String url, String html) throws IOException {
        return response(url, 200, "Content-Type: text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    public WarcFixture record(String type, String url, String contentType, byte[] block) throws IOException {
        return record(type, url, contentType, "WARC-Date: 2023-07-21T01:33:26Z\n", block);
    }

    /** That the page of a record had not changed on a later day. */
    public WarcFixture revisit(String url, String date, String reference, String headers) throws IOException {
        byte[] head = headers.isEmpty()
                ? new byte[0]
                : ("HTTP/1.1 200 OK\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        return record(
                "revisit",
                url,
                "application/http; msgtype=response",
                "WARC-Date: " + date + "\n" + reference + "\n",
                head);
    }

    private WarcFixture record(String type, String url, String contentType, String fields, byte[] block)
            throws IOException {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:0-" + plain.size() + ">\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + fields.replace("\n", "\r\n") + "Content-Type: " + contentType + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        byte[] record = join(
                join(head.getBytes(StandardCharsets.UTF_8), block), "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        plain.write(record);
        zipped.write(gzip(record));
        return this;
    }

    public byte[] bytes() {
        return plain.toByteArray();
    }

    /** The same, each record compressed for itself as the standard wants it. */
    public byte[] gzipped() {
        return zipped.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new DeflaterOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] a, byte[] b) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(a);
        out.write(b);
        return out.toByteArray();
    }
}
