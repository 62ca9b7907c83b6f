package org.lantai.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A page as it lies among the captures.
 *
 * @param file its file below {@code content/captures/}, whose ending says its format
 * @param piece what the crawler looked for
 * @param look what it found
 * @param part which page of the article it is, from 1; 0 where the article is on one page
 * @param headline the headline that it prints
 * @param picture whether a picture stands in its text and beside it
 * @param sidecar what its sidecar says, as YAML
 */
record Capture(
        String file, Piece piece, Look look, int part, String headline, boolean picture, Map<String, String> sidecar) {
    /** How many pages an article in parts has. */
    static final int PARTS = 3;

    Capture {
        sidecar = Collections.unmodifiableMap(new TreeMap<>(sidecar));
    }

    static Capture of(Piece piece) {
        return new Capture(piece.slug() + ".html", piece, Look.FIRST, 0, piece.title(), false, Map.of())
                .saying("url", piece.url())
                .saying("captured", "2025-01-01")
                .saying("tags", piece.tags().toString());
    }

    /** With one more line in the sidecar, or another; an empty value takes it out. */
    Capture saying(String key, String value) {
        Map<String, String> said = new LinkedHashMap<>(sidecar);
        if (value.isEmpty()) {
            said.remove(key);
        } else {
            said.put(key, value);
        }
        return new Capture(file, piece, look, part, headline, picture, said);
    }

    Capture in(String newFile) {
        return new Capture(newFile, piece, look, part, headline, picture, sidecar);
    }

    Capture as(Look newLook) {
        return new Capture(file, piece, newLook, part, headline, picture, sidecar);
    }

    Capture part(int number) {
        String mark = number == 1 ? "" : "_" + number;
        return new Capture(piece.slug() + "-part" + number + ".html", piece, look, number, headline, picture, sidecar)
                .saying("url", piece.url().replace(".html", mark + ".html"));
    }

    Capture headed(String newHeadline) {
        return new Capture(file, piece, look, part, newHeadline, picture, sidecar);
    }

    Capture pictured(boolean withPicture) {
        return new Capture(file, piece, look, part, headline, withPicture, sidecar);
    }

    /** Captured in that year, into a file of that year. */
    Capture again(int year) {
        String name = file.replaceFirst("(-\\d{4})?(\\.\\w+)$", "-" + year + "$2");
        return in(name).saying("captured", year + "-01-01");
    }

    String url() {
        return sidecar.getOrDefault("url", "");
    }

    /** Its file without the ending, which is that of its sidecar. */
    String stem() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    boolean hidden() {
        return !sidecar.getOrDefault("hide", "false").equals("false");
    }

    boolean hiddenCompletely() {
        return sidecar.getOrDefault("hide", "").equals("completely");
    }

    /** The title that the archive gives it. */
    String title() {
        return sidecar.getOrDefault("title", headline);
    }

    /** The paragraphs that it prints. */
    List<String> paragraphs() {
        List<String> all = piece.paragraphs(look);
        return switch (part) {
            case 0 -> all;
            case 1 -> all.subList(0, 2);
            case 2 -> all.subList(2, 3);
            default -> all.subList(3, all.size());
        };
    }

    /** The signs that readers of the archive have to find somewhere because of it. */
    Set<String> signs() {
        Set<String> signs = new TreeSet<>();
        if (!hidden() && !sidecar.containsKey("kind")) {
            paragraphs().forEach(p -> Piece.SIGN.matcher(p).results().forEach(m -> signs.add(m.group())));
        }
        return signs;
    }
}
