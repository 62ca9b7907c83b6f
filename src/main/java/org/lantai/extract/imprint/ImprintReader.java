package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.text.Chars;

/** Reads the lines that say where a text comes from: date, source, authors, editors, original title. */
public final class ImprintReader {
    private static final int LONGEST = 300;
    private static final String BRACKETS = "([【〖〔";
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〖〔](.*)[)\\]】〗〕]");
    private static final Pattern AT_END = Pattern.compile("[(\\[【〖]([^()\\[\\]【】〖〗]{2,90})[)\\]】〗][.。]?\\s*$");
    private static final Pattern AT_BEGINNING =
            Pattern.compile("^[^。,;!?()〔【\\[]{0,30}(?:讯|电|消息)?\\s*[(〔【\\[]([^()〔〕【】\\[\\]]{2,60})[)〕】\\]]");
    private static final Pattern SENTENCE = Pattern.compile("[。!].*\\S|[?].*[?]|[。!?]$");

    /** A mark between two entries that a wrong conversion left as a question mark. */
    private static final Pattern LOST_MARK = Pattern.compile("[?？]\\s*$");

    private final EnglishByline english = new EnglishByline(new DateReader());
    private final Labels labels = new Labels();
    private final ImprintValues values = new ImprintValues(new PrintedNames(), new DateReader());

    /** What a line says of the text; empty when it is running text or says nothing of the kind. */
    public Optional<Imprint> read(String line) {
        if (line.isBlank() || line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = unwrapped(Chars.strip(line));
        List<Labels.Label> found = labels.in(MatchForm.of(text));
        return found.isEmpty() ? english.read(text).or(() -> values.bare(text)) : labelled(text, found);
    }

    /** Whether a line gives the day on which a document was signed, and none of publication. */
    public boolean isSigned(String line) {
        List<Labels.Label> found = labels.in(MatchForm.of(line));
        return found.stream().anyMatch(l -> l.field() == Labels.Field.WRITTEN)
                && found.stream().noneMatch(l -> l.field() == Labels.Field.DATE);
    }

    /** What a byline in brackets at the end of a paragraph says; the paragraph keeps it, as printed. */
    public Optional<Imprint> trailing(String paragraph) {
        Matcher m = AT_END.matcher(MatchForm.of(paragraph));
        if (!m.find()) {
            return Optional.empty();
        }
        return read(paragraph.substring(m.start(1), m.end(1)))
                .filter(i -> i.source().isPresent()
                        || !i.authors().isEmpty()
                        || !i.editors().isEmpty());
    }

    /** What a byline at the beginning of a paragraph says ({@code 本报讯（记者 …）}); the paragraph keeps it, as printed. */
    public Optional<Imprint> leading(String paragraph) {
        Matcher m = AT_BEGINNING.matcher(MatchForm.of(paragraph));
        return m.find()
                ? read(paragraph.substring(m.start(1), m.end(1)))
                        .filter(i -> !i.authors().isEmpty())
                : Optional.empty();
    }

    private static String unwrapped(String text) {
        String form = MatchForm.of(text);
        if (form.isEmpty() || BRACKETS.indexOf(form.charAt(0)) < 0) {
            return text;
        }
        Matcher m = BRACKETED.matcher(form);
        return m.matches() ? Chars.strip(text.substring(m.start(1), m.end(1))) : text;
    }

    private Optional<Imprint> labelled(String text, List<Labels.Label> found) {
        if (found.get(0).field() == Labels.Field.ORIGINAL_TITLE) {
            return values.read(found.get(0), text.substring(found.get(0).end()));
        }
        Imprint written = Imprint.NONE;
        Optional<Imprint> all = values.head(text.substring(0, found.get(0).start()), found.get(0));
        for (int i = 0; i < found.size() && all.isPresent(); i++) {
            boolean last = i + 1 == found.size();
            String between = text.substring(
                    found.get(i).end(), last ? text.length() : found.get(i + 1).start());
            String value = last ? between : LOST_MARK.matcher(between).replaceFirst("");
            Optional<Imprint> one = isSentence(value) ? Optional.empty() : values.read(found.get(i), value);
            boolean late = found.get(i).field() == Labels.Field.WRITTEN;
            written = late ? written.and(one.orElse(Imprint.NONE)) : written;
            Imprint known = all.get();
            all = one.map(o -> late ? known : known.and(o));
        }
        Imprint signed = written;
        return all.map(a -> a.date().isPresent() ? a : a.and(signed));
    }

    private static boolean isSentence(String value) {
        return SENTENCE.matcher(MatchForm.of(value)).find();
    }
}
