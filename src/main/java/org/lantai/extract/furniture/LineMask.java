package org.lantai.extract.furniture;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.model.Metadata;
import org.lantai.text.Fold;

/**
 * Brings the lines that a template fills in for each page into one form: where it sets the headline, the source or a
 * number there stands a sign for it, so that {@code 以上就是“修瓦”的全部内容} and {@code 以上就是“涨水”的全部内容} are one line.
 */
final class LineMask {
    /** A line that has fewer letters of its own is no template: a date, the headline again. */
    private static final int FEWEST_LETTERS = 4;

    /** One character may be any word of a line. */
    private static final int SHORTEST = 2;

    private static final Pattern NUMBER = Pattern.compile(
            "\\d[\\d.,:/-]*" + "|(?<=第)[〇零一二两三四五六七八九十百千]+" + "|[〇零一二三四五六七八九十]+(?=[年月日])|(?<=星期|周)[一二三四五六日天]");

    private final String printed;
    private final String title;
    private final String source;

    private LineMask(String printed, String title, String source) {
        this.printed = printed;
        this.title = title;
        this.source = source;
    }

    static LineMask of(Metadata metadata) {
        String printed = metadata.title().filter(t -> t.length() >= SHORTEST).orElse("");
        return new LineMask(printed, slot(metadata.title()), slot(metadata.source()));
    }

    private static String slot(Optional<String> value) {
        return value.map(Fold::key).filter(v -> v.length() >= SHORTEST).orElse("");
    }

    /** A line without the headline: what a template says is not what its page is about. */
    String without(String line) {
        return printed.isEmpty() ? line : line.replace(printed, "◇");
    }

    /** The form of a folded line that is filled in; empty where nothing is, or nothing else stands in it. */
    Optional<String> form(String folded) {
        String form = title.isEmpty() ? folded : folded.replace(title, "◇");
        form = source.isEmpty() ? form : form.replace(source, "◆");
        form = NUMBER.matcher(form).replaceAll("#");
        return form.equals(folded) || letters(form) < FEWEST_LETTERS ? Optional.empty() : Optional.of(form);
    }

    private static long letters(String form) {
        return form.codePoints().filter(Character::isLetter).count();
    }
}
