package org.lantai.extract.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.Chars;

/**
 * A line of a plain text with what is known of it.
 *
 * @param text the line, without white space at its ends
 * @param kind what it is taken for
 * @param rule the furniture rule that it fits, when it is furniture
 * @param endsArticle whether it opens what follows an article
 * @param imprint what it says of the text, when it is an imprint line
 */
record PlainLine(String text, Kind kind, Optional<Rule> rule, boolean endsArticle, Optional<Imprint> imprint) {
    private static final Pattern STOP = Pattern.compile(".*[。！？!?；;…][”’\"'」』）)】]*");
    private static final Pattern INNER_MARK = Pattern.compile("^[^，,。；;、]*+[，,。；;、].*[，,。；;]|[。；;].");
    /** How the caption of a picture begins or ends, in {@link MatchForm}. */
    private static final Pattern CAPTION =
            Pattern.compile(String.join("|", Table.words(PlainLine.class, "caption-lines.tsv", 2)));

    /** A caption of 200 characters with a name behind it, and blanks. */
    private static final int LONGEST_CAPTION = 300;

    private static final int SHORTEST_PROSE = 40;

    /** What a line is taken for. */
    enum Kind {
        FURNITURE,
        IMPRINT,
        CAPTION,
        /** Sentences: a paragraph of the text. */
        PROSE,
        /** Anything else: a headline, a heading, an entry of a menu or list, a signature. */
        SHORT
    }

    static PlainLine of(String text, Furniture furniture, ImprintReader imprints) {
        Optional<Furniture.Fit> fit = furniture.fit(text);
        Optional<Rule> rule = fit.map(Furniture.Fit::rule);
        Optional<Imprint> imprint = imprints.read(text);
        boolean tellsNothing = imprint.filter(Imprint.NONE::equals).isPresent();
        Optional<Imprint> told = rule.isPresent() && tellsNothing ? Optional.empty() : imprint;
        boolean ends = fit.filter(Furniture.Fit::endsArticle).isPresent();
        return new PlainLine(text, kind(text, rule.isPresent(), told.isPresent()), rule, ends, told);
    }

    private static Kind kind(String text, boolean furniture, boolean imprint) {
        if (furniture || imprint) {
            return imprint ? Kind.IMPRINT : Kind.FURNITURE;
        }
        if (text.length() <= LONGEST_CAPTION
                && CAPTION.matcher(MatchForm.of(text)).matches()) {
            return Kind.CAPTION;
        }
        boolean sentence = endsInStop(text) && text.length() >= SHORTEST_PROSE / 2;
        boolean manyClauses =
                text.length() >= SHORTEST_PROSE && INNER_MARK.matcher(text).find();
        boolean leadsIn = text.endsWith("—");
        return sentence || (manyClauses && !leadsIn) || text.length() > 2 * SHORTEST_PROSE ? Kind.PROSE : Kind.SHORT;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean endsInStop() {
        return endsInStop(text);
    }

    private static boolean endsInStop(String text) {
        return STOP.matcher(text).matches();
    }

    /** How many letters and digits it has. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** A short entry without any marks, as in menus and lists of sections. */
    boolean isMenuEntry() {
        return kind == Kind.SHORT && letters() <= 6 && Chars.countHan(text) == text.length();
    }

    Omission omittedAs(Rule otherwise) {
        return new Omission(rule.orElse(otherwise), text);
    }
}
