package org.lantai.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An input of any size that a program may be slow on: something once, then something repeated, then something repeated as
 * often behind it, as in {@code <b><b><b></b></b></b>}.
 *
 * @param kind what reads it: {@code html}, {@code text}, {@code md}, {@code page}, ...
 * @param head what stands before
 * @param unit what is repeated, {@code %d} in it counts
 * @param tail what is repeated as often behind it, may be empty
 */
record CurveInput(String kind, String head, String unit, String tail) {
    /** What {@code @} at the beginning of a head stands for. */
    private static final String ORDINARY = "<html><head><meta charset=utf-8><title>云溪县水利志办发布消息</title></head><body>"
            + "<h1>云溪县水利志办发布消息</h1><p>2021-03-05 来源：青禾日报</p>"
            + "<p>云溪县气象局今天发布消息，县城以北的山区连日有雨，河水上涨，各乡镇都安排了人员值守。</p>";

    /** All inputs, as {@code curves.tsv} lists them. */
    static List<CurveInput> all() throws IOException {
        InputStream list = Objects.requireNonNull(CurveInput.class.getResourceAsStream("curves.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("# "))
                    .map(CurveInput::of)
                    .toList();
        }
    }

    private static CurveInput of(String line) {
        String[] columns = line.replace('␣', ' ').split("\t", -1);
        return new CurveInput(columns[0], columns[1], columns[2], columns.length > 3 ? columns[3] : "");
    }

    /** The input with about that many bytes. */
    byte[] bytes(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1_000);
        write(out, head.startsWith("@") ? ORDINARY + head.substring(1) : head, 0);
        int start = out.size();
        int count = 0;
        int half = tail.isEmpty() ? size : start + (size - start) * unit.length() / (unit.length() + tail.length());
        while (out.size() < half || count == 0) {
            write(out, unit, count++);
        }
        for (int i = 0; i < count && !tail.isEmpty(); i++) {
            write(out, tail, i);
        }
        return out.toByteArray();
    }

    /** Writes with the escapes resolved: {@code \n}, <code>\&#117;4e91</code> and, for bytes as they are, {@code \xd4}. */
    private static void write(ByteArrayOutputStream out, String written, int number) {
        String escaped = written.replace("%d", String.valueOf(number));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ';
            if (c != '\\') {
                text.append(c);
            } else if (next == 'x' && isHex(escaped, i + 2, 2)) {
                out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
                out.write(Integer.parseInt(escaped, i + 2, i + 4, 16));
                i += 3;
            } else if (next == 'u' && isHex(escaped, i + 2, 4)) {
                text.append((char) Integer.parseInt(escaped, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(
                        switch (next) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'f' -> '\f';
                            default -> next;
                        });
                i++;
            }
        }
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isHex(String text, int start, int digits) {
        return start + digits <= text.length()
                && text.substring(start, start + digits).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    @Override
    public String toString() {
        return kind + " " + (head.length() > 24 ? head.substring(0, 24) + "..." : head) + " " + unit + " " + tail;
    }
}
