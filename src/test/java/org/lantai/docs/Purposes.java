package org.lantai.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each room says it is for: the first sentence of its {@code package-info.java}. */
final class Purposes {
    private static final Path SOURCES = Path.of("src/main/java/org/lantai");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s+(?:\\* )?(.*?\\.)\\s", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code) (?:org\\.lantai\\.[a-z.]+)?([^}]*)}");

    private Purposes() {}

    /** @param room its name below {@code org.lantai} */
    static String of(String room) {
        Path file = SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
        try {
            Matcher sentence = SENTENCE.matcher(Files.readString(file));
            if (!sentence.find()) {
                throw new IllegalArgumentException(file + " does not say in a sentence what the room is for");
            }
            String words = LINK.matcher(sentence.group(1)).replaceAll("$1").replace('#', '.');
            return words.replaceAll("\\s+(?:\\* )?", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
