package org.lantai.source.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    private static final List<Form> FORMS = Table.rows(SavedPage.class, "saved-by.tsv", 4).stream()
            .map(row -> Form.of(row.get(1), row.get(2)))
            .toList();

    /** One end of a page, and the same in lower case. */
    private record End(String text, String folded) {
        static End of(String text) {
            return new End(text, text.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A row of the table; what names a host says no scheme, and HTTrack takes http unless told otherwise. The mark is looked
     * for first: patterns alone took a seventh of the time of a whole build.
     */
    private record Form(String mark, Pattern pattern, boolean timed, boolean bare) {
        static Form of(String mark, String pattern) {
            return new Form(
                    mark, Pattern.compile("(?i)" + pattern), pattern.contains("<time>"), pattern.contains("<host>"));
        }

        Optional<SavedPage> in(End end) {
            return end.folded.contains(mark) ? matched(end.text) : Optional.empty();
        }

        private Optional<SavedPage> matched(String text) {
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
        End head = End.of(text(bytes, 0));
        End tail = End.of(bytes.size() <= WINDOW ? "" : text(bytes, Math.max(WINDOW, bytes.size() - WINDOW)));
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
