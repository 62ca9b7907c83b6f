package org.lantai.witness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.model.Article;
import org.lantai.model.Document;
import org.lantai.model.PartialDate;
import org.lantai.model.Severity;
import org.lantai.model.edit.Certainty;
import org.lantai.subjects.Entry;
import org.lantai.text.HostName;

/**
 * How well a capture stands for its article.
 *
 * @param number the number of its document
 * @param entry what the catalog keeps of it
 * @param doubts how many conjectures were made in it, places flagged, and problems noticed
 * @param converted whether it was written in another script than it stands in
 * @param official whether an authority published it, as its host tells
 * @param reprint whether it prints the headline under which it first appeared
 * @param holding what it has and lacks of what the captures of the article hold together
 * @param mistakes how many slips and gaps it has that the best capture does not have, less those that this one lacks alone
 */
record Standing(
        int number,
        Entry entry,
        int doubts,
        boolean converted,
        boolean official,
        boolean reprint,
        Holding holding,
        int mistakes) {
    /** Hosts of the authorities of the mainland, of Hong Kong, Macau and Taiwan. */
    private static final Pattern OFFICIAL = Pattern.compile("(?:.*\\.)?gov(?:\\.(?:cn|hk|mo|tw))?");
    /** Behind all days that are known: what is not dated, or not to the day. */
    private static final String LATE = "-99";

    private static final String NEVER = "9999" + LATE;

    /**
     * A reason to prefer one capture to another.
     *
     * @param words what is said of the better one
     */
    private record Reason(String words, Comparator<Standing> order) {}

    private static final List<Reason> REASONS = List.of(
            new Reason("it can be read", Comparator.comparing(s -> !s.entry().readable())),
            new Reason(
                    "it is more complete",
                    Comparator.comparingInt(s -> s.holding().missing())),
            new Reason(
                    "its headline is that of more copies",
                    Comparator.comparingInt(s -> s.holding().otherHeadlines())),
            new Reason(
                    "it does not break off", Comparator.comparing(s -> s.entry().cut())),
            new Reason("it has fewer doubtful places", Comparator.comparingInt(Standing::doubts)),
            new Reason("it has fewer slips and gaps", Comparator.comparingInt(Standing::mistakes)),
            new Reason("it was written in the archive's script", Comparator.comparing(Standing::converted)),
            new Reason(
                    "less in it is of the site",
                    Comparator.comparingInt(s -> s.holding().foreign())),
            new Reason("an authority published it", Comparator.comparing(s -> !s.official())),
            new Reason("it is no reprint", Comparator.comparing(Standing::reprint)),
            new Reason(
                    "it is dated earlier",
                    Comparator.comparing(s -> text(s.entry().date()))),
            new Reason(
                    "it was captured earlier",
                    Comparator.comparing(s -> text(s.entry().origin().captured()))));

    static Standing of(int number, Entry entry, List<Document> parts, Holding holding) {
        return new Standing(
                number,
                entry,
                parts.stream().mapToInt(part -> doubts(part.article())).sum(),
                parts.stream().anyMatch(Specimens::isConverted),
                entry.origin()
                        .url()
                        .flatMap(HostName::of)
                        .filter(host -> OFFICIAL.matcher(host).matches())
                        .isPresent(),
                parts.stream().anyMatch(part -> part.metadata().originalTitle().isPresent()),
                holding,
                0);
    }

    /** The same with so many slips more than the best capture has. */
    Standing with(int moreMistakes) {
        return new Standing(number, entry, doubts, converted, official, reprint, holding, moreMistakes);
    }

    private static int doubts(Article article) {
        long edits = article.edits().stream()
                .filter(edit -> edit.certainty() != Certainty.SURE)
                .count();
        long problems = article.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
        long lost = article.blocks().stream()
                .flatMapToInt(block -> block.text().chars())
                .filter(c -> c == '\uFFFD')
                .count();
        return Math.toIntExact(edits + problems + lost);
    }

    /** A date that is not known to the day is as late as it can be. */
    private static String text(Optional<PartialDate> date) {
        return date.map(known -> known.day().isPresent() ? known.toString() : known + LATE)
                .orElse(NEVER);
    }

    /** Best first, by the reasons in their order, of equals by key. */
    static List<Standing> ranked(List<Standing> standings) {
        Comparator<Standing> order = REASONS.stream()
                .map(Reason::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return standings.stream()
                .sorted(order.thenComparing(s -> s.entry().key()))
                .toList();
    }

    /** Why this one goes before the next. */
    String reason(Standing next) {
        return REASONS.stream()
                .filter(reason -> reason.order().compare(this, next) < 0)
                .map(Reason::words)
                .findFirst()
                .orElse("it is the first by its address, and none is better");
    }
}
