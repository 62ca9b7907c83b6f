package org.lantai.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An invented article; {@code pieces.txt} has the texts. Every paragraph carries a sign that stands in no other, {@code
 * Q01A} for the first of the first: it survives cleaning and every script, and tells whose text a page shows.
 */
enum Piece {
    BRIDGE(1),
    FERRY(2),
    TEA(3),
    SCHOOL(4),
    FLOOD(5),
    OPERA(6),
    MUSEUM(7),
    MARKET(8),
    BEES(9),
    LIBRARY(10);

    /** A sign of an article or, with W, of a hand-written page. */
    static final Pattern SIGN = Pattern.compile("Q\\d\\d[A-F]|W\\d\\d");

    private static final Pattern SLIP = Pattern.compile("\\[(.*?)\\|(.*?)]");
    private static final List<String> PHRASES = List.of("登记号%s。", "档号是%s。", "卷号记作%s。", "底稿编为%s。", "补记见%s。");
    private static final String ADDED = "本报后来得知，参与此事的还有邻村的几户人家，他们的名字原稿漏记，应读者来信补在这里。";

    private final int number;

    Piece(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** One of them, the same for the same number. */
    static Piece any(int choice) {
        List<Piece> all = List.of(values());
        return all.get(choice % all.size());
    }

    private String column(int number) {
        return Sections.head(name()).get(number);
    }

    String title() {
        return column(1);
    }

    String date() {
        return column(2);
    }

    String source() {
        return column(3);
    }

    List<String> tags() {
        return List.of(column(4).split(","));
    }

    /** The name of its files and in its address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String url() {
        return "http://www.luxi.example/news/" + slug() + ".html";
    }

    /** The paragraphs of one look of it. */
    List<String> paragraphs(Look look) {
        List<String> lines = Sections.of(name());
        List<String> all = new ArrayList<>();
        int count = look == Look.CUT ? 2 : lines.size();
        for (int i = 0; i < count; i++) {
            all.add(signed(i, SLIP.matcher(lines.get(i)).replaceAll(look == Look.CORRECTED ? "$2" : "$1")));
        }
        if (look == Look.GROWN) {
            all.add(signed(lines.size(), ADDED));
        }
        if (look == Look.LETTER) {
            all.set(2, all.get(2).replaceFirst("，", "、"));
        }
        if (look == Look.REORDERED) {
            all.add(1, all.remove(2));
        }
        return look.isText() ? all : List.of();
    }

    /** Its paragraph of that number, from 0, as first printed. */
    String paragraph(int number) {
        return paragraphs(Look.GROWN).get(number);
    }

    private String signed(int number, String text) {
        return text + String.format(Locale.ROOT, PHRASES.get(number), sign(number));
    }

    /** The sign of its paragraph of that number, from 0. */
    String sign(int paragraph) {
        return String.format(Locale.ROOT, "Q%02d%c", number, 'A' + paragraph);
    }

    /** The slip of its text and what it should be. */
    List<String> slip() {
        Matcher slip = SLIP.matcher(String.join("", Sections.of(name())));
        return slip.find() ? List.of(slip.group(1), slip.group(2)) : List.of();
    }

    /** Whose a sign is; none where it is one of a hand-written page. */
    static Optional<Piece> of(String sign) {
        return sign.startsWith("Q") ? Optional.of(any(Integer.parseInt(sign.substring(1, 3)) - 1)) : Optional.empty();
    }

    /** The sections of the file, read once. */
    private static final class Sections {
        private static final List<String> FILE = read();

        private static List<String> read() {
            try (InputStream in = Objects.requireNonNull(Piece.class.getResourceAsStream("pieces.txt"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static List<String> head(String name) {
            return List.of(FILE.get(start(name)).split("\t"));
        }

        static List<String> of(String name) {
            int from = start(name) + 1;
            int to = from;
            while (to < FILE.size() && !FILE.get(to).isEmpty()) {
                to++;
            }
            return FILE.subList(from, to);
        }

        private static int start(String name) {
            for (int i = 0; i < FILE.size(); i++) {
                if (FILE.get(i).startsWith(name + "\t")) {
                    return i;
                }
            }
            throw new IllegalArgumentException(name);
        }
    }
}
