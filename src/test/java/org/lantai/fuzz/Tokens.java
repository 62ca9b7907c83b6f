package org.lantai.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that make a difference to what is fuzzed, from {@code tokens.txt}. */
final class Tokens {
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

    private static final HexFormat BYTES = HexFormat.of().withPrefix("\\x").withUpperCase();

    private Tokens() {}

    /** One a line; {@code \xHH} is a byte, a line that begins with {@code # } is a remark. */
    static List<byte[]> all() {
        try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream("tokens.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Tokens::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(line);
        int done = 0;
        while (escape.find()) {
            out.writeBytes(line.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            out.write(Integer.parseInt(escape.group(1), 16));
            done = escape.end();
        }
        out.writeBytes(line.substring(done).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** All of them as libFuzzer wants a dictionary. */
    static String dictionary() {
        StringBuilder out = new StringBuilder();
        for (byte[] token : all()) {
            out.append('"').append(BYTES.formatHex(token)).append("\"\n");
        }
        return out.toString();
    }
}
