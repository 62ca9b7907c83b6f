package org.lantai.extract.thread;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.imprint.DateReader;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordPattern;
import org.lantai.lexicon.WordTable;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/** Tells a time that is printed beside a post from dates in running text and from other times. */
final class PostStamps {
    private static final WordTable WORDS = WordTable.of(PostStamps.class, "post-stamps.tsv");
    private static final Pattern LOOSE = Pattern.compile("(?<![\\d.:-])" + WORDS.anyOf("loose") + "(?![\\d.:])");
    private static final WordPattern LOOSE_WORDS = WordPattern.anyOf(WORDS.words("loose"));
    private static final Pattern OTHER = Pattern.compile(WORDS.anyOf("other"));
    private static final Pattern BESIDE = Pattern.compile(WORDS.anyOf("beside"));
    private static final Pattern NOT_NAMES =
            Pattern.compile("(?:第\\s*)?\\d+\\s*(?:楼|层|#)|" + WORDS.anyOf("beside") + "(?:于|时间|日期)*|[|]");
    private static final Pattern SENTENCE = Pattern.compile("[。!?;,].");

    /** Words, a name and a time are not longer. */
    private static final int LONGEST = 64;

    private static final int LONGEST_BESIDE = 34;

    private static final int LONGEST_LABEL = 8;

    private final DateReader dates = new DateReader();

    /**
     * What a piece of text says of when a post was written.
     *
     * @param before the piece before it, which may be its label
     */
    Optional<Stamp> read(String text, Element holder, String before) {
        return text.length() > LONGEST || !mayBe(text)
                ? Optional.empty()
                : read(text, holder).flatMap(stamp -> behind(before, stamp));
    }

    /** A time behind its label; empty where that says it is another one. */
    private static Optional<Stamp> behind(String label, Stamp stamp) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            return Optional.of(stamp);
        }
        String form = MatchForm.of(label).toLowerCase(Locale.ROOT);
        boolean told = stamp.told() || BESIDE.matcher(form).find();
        return OTHER.matcher(form).find()
                ? Optional.empty()
                : Optional.of(new Stamp(stamp.date(), stamp.timed(), told, stamp.rest()));
    }

    private Optional<Stamp> read(String text, Element holder) {
        Optional<DateReader.Found> whole = dates.locate(text);
        if (whole.isPresent()) {
            DateReader.Found found = whole.get();
            return stamp(Optional.of(found.date()), found.date().hasTime(), text, found.start(), found.end(), holder);
        }
        String form = MatchForm.of(text).toLowerCase(Locale.ROOT);
        Matcher loose = LOOSE.matcher(form);
        return LOOSE_WORDS.mayFit(form) && loose.find()
                ? stamp(attribute(holder), true, text, loose.start(), loose.end(), holder)
                : Optional.empty();
    }

    /** What stands beside a time without the words and numbers that may stand there: a name, or nothing. */
    static String name(String rest) {
        StringBuilder name = new StringBuilder(rest);
        Matcher m = NOT_NAMES.matcher(MatchForm.of(rest).toLowerCase(Locale.ROOT));
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                name.setCharAt(i, ' ');
            }
        }
        return PostWords.name(Chars.strip(name.toString()));
    }

    /** Most pieces of text have neither a digit nor one of the few words for a time that is counted back. */
    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = MatchForm.of(text.charAt(i));
            if ((c >= '0' && c <= '9') || c == '刚' || c == '前' || c == '天') {
                return true;
            }
        }
        return false;
    }

    private Optional<Stamp> stamp(
            Optional<PartialDate> date, boolean timed, String text, int start, int end, Element holder) {
        String rest = Chars.strip(text.substring(0, start) + " " + text.substring(end));
        String form = MatchForm.of(rest).toLowerCase(Locale.ROOT);
        boolean beside = form.length() <= LONGEST_BESIDE
                && !OTHER.matcher(form).find()
                && !SENTENCE.matcher(form).find();
        Optional<PartialDate> precise = date.filter(PartialDate::hasTime)
                .or(() -> attribute(holder)
                        .filter(a -> date.isEmpty()
                                || a.toString().startsWith(date.get().toString())))
                .or(() -> date);
        boolean exact = timed || precise.filter(PartialDate::hasTime).isPresent();
        return beside
                ? Optional.of(new Stamp(precise, exact, BESIDE.matcher(form).find(), rest))
                : Optional.empty();
    }

    /** The date in an attribute of the element or the one around it, where browsers show it on request. */
    private Optional<PartialDate> attribute(Element holder) {
        Element around = holder.parent();
        return Stream.concat(Stream.of(holder), Stream.ofNullable(around))
                .flatMap(e -> Stream.of(e.attr("datetime"), e.attr("title"), e.attr("data-time")))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .flatMap(value -> dates.find(value).stream())
                .findFirst();
    }
}
