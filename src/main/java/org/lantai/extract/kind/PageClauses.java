package org.lantai.extract.kind;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.MatchForm;

/**
 * A page by what its own lines say of it, and by how much else they say. Weights are in Chinese characters. Clauses that
 * repeat a part of the title element, such as the name of the site, say nothing.
 *
 * @param error the first clause that says that there is no text, if any
 * @param said the line it stands in
 * @param others what else is said by kind
 * @param known the weight of the clauses that say that there is no text
 * @param strangers how many clauses of other text there are
 * @param before the weight of other text before it, headings aside
 * @param headings the weight of other headings
 * @param rest the weight of all other text, headings aside
 * @param text the weight of other text that was taken for the article's
 */
record PageClauses(
        Optional<Saying> error,
        String said,
        Set<Saying> others,
        int known,
        int strangers,
        int before,
        int headings,
        int rest,
        int text) {

    /**
     * What says more than so many Chinese characters of its own, headings aside, is an article to all who judge, and is
     * read no further.
     */
    static final int MOST = 60;

    /**
     * Reads a page.
     *
     * @param pieces what was taken for its text, links aside
     */
    static PageClauses of(ShownPage page, BlockPieces pieces) {
        Reading reading = new Reading(page.title());
        for (ShownLine line : page.lines()) {
            if (line.isOwn()) {
                reading.line(line);
            }
            if (reading.rest / 3 > MOST) {
                return reading.clauses(0);
            }
        }
        reading.title();
        Set<String> shown = shown(page);
        Set<String> elsewhere = shown(page.lines().stream().filter(line -> !line.isOwn()));
        int text = 0;
        for (String piece : pieces.pieces()) {
            String squeezed = Spacing.squeeze(piece);
            int weight = elsewhere.contains(squeezed) ? 0 : reading.weight(piece);
            text += weight;
            // A text that only a script shows counts as if the page showed it.
            reading.rest += shown.contains(squeezed) ? 0 : weight;
        }
        return reading.clauses(text / 3);
    }

    private static Set<String> shown(ShownPage page) {
        return shown(page.lines().stream());
    }

    private static Set<String> shown(java.util.stream.Stream<ShownLine> lines) {
        Set<String> shown = new HashSet<>();
        lines.forEach(line -> line.pieces().forEach(piece -> shown.add(Spacing.squeeze(piece))));
        return shown;
    }

    /** Whether some clause says that. */
    boolean says(Saying saying) {
        return others.contains(saying);
    }

    /** What has been read so far; weights are thirds. */
    private static final class Reading {
        private final String title;
        private final String titleForm;
        private final List<Saying> all = new ArrayList<>();
        private Optional<Saying> error = Optional.empty();
        private String said = "";
        private int known;
        private int strangers;
        private int before;
        private int headings;
        private int rest;

        Reading(String title) {
            this.title = title;
            this.titleForm = MatchForm.small(title);
        }

        void line(ShownLine line) {
            Sayings.clauses(line.text()).forEach(clause -> clause(clause, line));
        }

        private void clause(String clause, ShownLine line) {
            Saying saying = Sayings.of(clause);
            all.add(saying);
            if (saying.isError()) {
                known += Prose.thirds(clause);
                note(saying, line.text());
            } else if (saying == Saying.OTHER && (line.heading() || !isOfTitle(clause))) {
                int weight = Prose.thirds(clause);
                headings += line.heading() ? weight : 0;
                rest += line.heading() ? 0 : weight;
                strangers += line.heading() ? 0 : 1;
                before += line.heading() || error.isPresent() ? 0 : weight;
            }
        }

        private void note(Saying saying, String line) {
            // What is gone is gone, whatever else does not work.
            if (error.isEmpty() || (saying == Saying.GONE && error.get() != Saying.GONE)) {
                error = Optional.of(saying);
                said = line;
            }
        }

        /** The title element is no line of the page, but may say it alone. */
        void title() {
            Sayings.clauses(title).forEach(clause -> {
                Saying saying = Sayings.of(clause);
                all.add(saying);
                if (saying.isError()) {
                    note(saying, title);
                }
            });
        }

        private boolean isOfTitle(String clause) {
            return titleForm.contains(clause);
        }

        int weight(String piece) {
            return Sayings.clauses(piece)
                    .filter(clause -> Sayings.of(clause) == Saying.OTHER)
                    .mapToInt(Prose::thirds)
                    .sum();
        }

        PageClauses clauses(int text) {
            Set<Saying> others = EnumSet.noneOf(Saying.class);
            others.addAll(all);
            return new PageClauses(error, said, others, known / 3, strangers, before / 3, headings / 3, rest / 3, text);
        }
    }
}
