package org.lantai.source.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;
import org.lantai.model.CapturedBytes;

/**
 * What the program that saved a page wrote into it.
 *
 * @param url the address of the page
 * @param time when it was saved, as written there
 */
record SavedPage(String url, Optional<String> time) {
    /** What they write stands at the beginning, or is the last that they write; heads with styles are longer. */
    private static final int WINDOW = 16_384;

    private static final List<Form> FORMS = Table.rows(SavedPage.class, "saved-by.tsv", 3).stream()
            .map(row -> Form.of(row.get(1)))
            .toList();

    /** A row of the table; what names a host says no scheme, and HTTrack takes http unless told otherwise. */
    private record Form(Pattern pattern, boolean timed, boolean bare) {
        static Form of(String pattern) {
            return new Form(Pattern.compile("(?i)" + pattern), pattern.contains("<time>"), pattern.contains("<host>"));
        }

        Optional<SavedPage> in(String text) {
            Matcher found = pattern.matcher(text);
            return found.find()
                    ? Optional.of(new SavedPage(
                            bare ? "http://" + found.group("host") : found.group("url"),
                            timed ? Optional.ofNullable(found.group("time")) : Optional.empty()))
                    : Optional.empty();
        }
    }

    /** What the bytes of a page say; empty where no program that is known saved it. */
    static Optional<SavedPage> of(CapturedBytes bytes) {
        String head = text(bytes, 0);
        String tail = bytes.size() <= WINDOW ? "" : text(bytes, Math.max(WINDOW, bytes.size() - WINDOW));
        return FORMS.stream()
                .flatMap(form -> form.in(head).or(() -> form.in(tail)).stream())
                .findFirst();
    }

    /** What is looked for is ASCII; without NULs it also shows in pages saved as UTF-16. */
    private static String text(CapturedBytes bytes, int from) {
        byte[] window = new byte[Math.min(WINDOW, bytes.size() - from)];
        bytes.buffer().get(from, window);
        return new String(window, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
