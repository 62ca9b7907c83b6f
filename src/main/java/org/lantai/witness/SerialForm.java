package org.lantai.witness;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.subjects.sketch.PlainText;

/**
 * Knows kinds of texts of which many have the same words and are not the same: laws and their amendments, notices, calls for
 * tenders, forecasts, lists. Of them only what is the same in every clause is one.
 */
final class SerialForm {
    private static final Pattern ARTICLE = Pattern.compile("^\\s*第[〇零一二三四五六七八九十百\\d]+条");
    /** A report may quote an article of a law or two. */
    private static final int LEAST_ARTICLES = 3;

    /** Of a list most lines have no more characters and end without a stop. */
    private static final int LONGEST_ENTRY = 25;

    private static final int LEAST_ENTRIES = 5;
    private static final int MOST_OF_A_LIST = 60;
    /** What may stand behind the kind in a headline: （试行）, 第三号, 的. */
    private static final int BEHIND = 8;

    private static final List<String> KINDS = Table.words(SerialForm.class, "serial-forms.tsv", 3);

    private SerialForm() {}

    /** Whether a text is of such a kind, by its headline or by its lines. */
    static boolean isOne(Optional<PlainText> title, String text) {
        return title.filter(SerialForm::isNamed).isPresent() || isLaw(text) || isList(text);
    }

    private static boolean isNamed(PlainText title) {
        String name = title.toString();
        return KINDS.stream().anyMatch(kind -> {
            int at = name.lastIndexOf(kind);
            return at >= 0 && name.length() - at - kind.length() <= BEHIND;
        });
    }

    private static boolean isLaw(String text) {
        return text.lines()
                        .filter(line -> ARTICLE.matcher(MatchForm.of(line)).find())
                        .count()
                >= LEAST_ARTICLES;
    }

    private static boolean isList(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long entries = lines.stream().filter(SerialForm::isEntry).count();
        return entries >= LEAST_ENTRIES && entries * 100 >= lines.size() * (long) MOST_OF_A_LIST;
    }

    private static boolean isEntry(String line) {
        return line.length() <= LONGEST_ENTRY && "。！？!?".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
