package org.lantai.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.pipeline.JoinedArchive;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.twins.HarmedArchive.Harmed;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.Difference;

/**
 * How much of what was damaged is mended, and what is mended wrongly.
 *
 * @param kinds for each kind of damage what was reached
 * @param failures what was mended wrongly
 */
record MendMeasure(SortedMap<String, Counts> kinds, List<String> failures) {
    /**
     * Counts.
     *
     * @param articles how many articles
     * @param shown of how many the damaged copy is shown, and has witnesses
     * @param damaged characters that differ from the article before mending
     * @param left the same after mending
     * @param readings how many readings were set in
     * @param wrong how many of them are not what the article has there
     */
    record Counts(int articles, int shown, int damaged, int left, int readings, int wrong) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts and(Counts o) {
            return new Counts(
                    articles + o.articles,
                    shown + o.shown,
                    damaged + o.damaged,
                    left + o.left,
                    readings + o.readings,
                    wrong + o.wrong);
        }

        double mended() {
            return damaged == 0 ? 0 : 1 - (double) left / damaged;
        }
    }

    static MendMeasure of(List<Harmed> articles, JoinedArchive joined) {
        SortedMap<String, Counts> kinds = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (Harmed article : articles) {
            kinds.merge(article.harm().word(), counts(article, joined, failures), Counts::and);
        }
        return new MendMeasure(kinds, List.copyOf(failures));
    }

    private static Counts counts(Harmed article, JoinedArchive joined, List<String> failures) {
        boolean shown = joined.clusters().stream()
                .anyMatch(cluster -> cluster.size() > 1 && cluster.get(0).equals(article.file()));
        if (!shown) {
            return new Counts(1, 0, 0, 0, 0, 0);
        }
        String truth = String.join("\n", article.piece().paragraphs());
        String before = joined.unmended().getOrDefault(article.file(), "");
        String after = joined.texts().getOrDefault(article.file(), "");
        List<Edit> readings = joined.readings().getOrDefault(article.file(), List.of());
        int wrong = 0;
        for (Edit edit : readings) {
            if (edit.place().part() == Place.Part.BLOCK && !isRight(edit, truth)) {
                wrong++;
                failures.add(article.file() + " " + edit.before() + " → " + edit.after());
            }
        }
        return new Counts(1, 1, other(article, before), other(article, after), readings.size(), wrong);
    }

    /** Whether what was set in stands in the article. */
    private static boolean isRight(Edit edit, String truth) {
        String set = PlainText.of(edit.after()).toString();
        return PlainText.of(truth).toString().contains(set);
    }

    /** How many characters of the article a text has otherwise, or has more, in paragraphs that others have too. */
    private static int other(Harmed article, String text) {
        StringBuilder truth = new StringBuilder();
        List<int[]> alone = new ArrayList<>();
        for (int i = 0; i < article.piece().size(); i++) {
            int start = truth.length();
            truth.append(PlainText.of(article.piece().paragraphs().get(i)));
            if (article.alone().contains(i)) {
                alone.add(new int[] {start, truth.length()});
            }
        }
        int other = 0;
        for (Difference span : Alignment.of(PlainText.of(truth), PlainText.of(text))) {
            boolean counts = span.start() < truth.length()
                    && alone.stream().noneMatch(range -> span.end() >= range[0] && span.start() <= range[1]);
            other += counts ? Math.max(span.end() - span.start(), span.otherEnd() - span.otherStart()) : 0;
        }
        return other;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        kinds.forEach((kind, counts) -> table.append(line(kind, counts)));
        return table.append(line("all", all())) + String.join("\n", failures) + "\n";
    }

    /** Of all kinds together. */
    Counts all() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::and);
    }

    private static String line(String name, Counts c) {
        return String.format(
                Locale.ROOT,
                "%-18s articles %4d shown %4d damaged %6d left %6d mended %.4f readings %5d wrong %3d%n",
                name,
                c.articles(),
                c.shown(),
                c.damaged(),
                c.left(),
                c.mended(),
                c.readings(),
                c.wrong());
    }
}
