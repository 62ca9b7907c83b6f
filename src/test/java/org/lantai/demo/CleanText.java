package org.lantai.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lantai.damage.Damage;

/**
 * A text as it was before anything happened to it.
 *
 * @param title the headline
 * @param paragraphs the text below it
 */
record CleanText(String title, List<String> paragraphs) {
    /** The text in a file of the test resources: the headline, then a paragraph a line. */
    static CleanText named(String name) {
        return of(resource(name + ".txt"));
    }

    private static CleanText of(String text) {
        List<String> lines = text.strip().lines().toList();
        return new CleanText(lines.get(0), lines.subList(1, lines.size()));
    }

    /** The text after some damage, which is done to all of it at once. */
    CleanText after(Damage damage) {
        return of(damage.damage(plain()));
    }

    /** The text in a plain file: a paragraph a line. */
    String plain() {
        return title + "\n" + String.join("\n", paragraphs) + "\n";
    }

    /** The paragraphs as HTML, indented by two ideographic spaces as Chinese pages do it. */
    String html() {
        return paragraphs.stream()
                .map(p -> "<p>　　" + p.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CleanText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
