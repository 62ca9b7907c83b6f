package org.lantai.witness.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.ComparedText.Boundary;
import org.lantai.witness.compare.Finding.Kind;

/**
 * How two texts differ, counted: what one has before, behind or in between, what stands in the place of what, and what that
 * tells. Characters that are rare in Chinese are what damage leaves.
 */
public final class Differences {
    private static final int SHOWN = 3;
    private static final Set<Kind> NAMING = EnumSet.of(Kind.WORD, Kind.NAME);
    private static final Set<Kind> ONE_SIDED = EnumSet.of(Kind.OPENING, Kind.CLAUSE, Kind.PIECE, Kind.NUMBER_MORE);
    private static final Set<Kind> EXCHANGED = EnumSet.of(Kind.WORD, Kind.NAME, Kind.LIGHT, Kind.ODD);
    /** A shorter beginning or end that differs in the midst of a sentence is read as words are. */
    private static final int SHORT_END = 30;

    private final ComparedText one;
    private final ComparedText other;
    private final Optional<PlainText> headline;
    private final DifferenceReader reader;
    private final List<Finding> findings = new ArrayList<>();
    /** What stands in the place of what, with how often; in the order of the texts. */
    private final Map<String, Integer> words = new LinkedHashMap<>();

    /** What differs and tells nothing. */
    private final StringBuilder idle = new StringBuilder();

    private final StringBuilder shared = new StringBuilder();
    private final int same;
    private End lead = End.NONE;
    private End tail = End.NONE;

    /**
     * Compares.
     *
     * @param headline a headline of theirs: a line that repeats it speaks of the page
     */
    public Differences(ComparedText one, ComparedText other, Optional<PlainText> headline) {
        this.one = SiteLines.trim(one, headline);
        this.other = SiteLines.trim(other, headline);
        this.headline = headline;
        List<Difference> spans = Alignment.of(this.one.plain(), this.other.plain());
        this.reader = new DifferenceReader(this.one, this.other, headline, spans);
        int from = 0;
        int otherFrom = 0;
        for (Difference span : spans) {
            share(from, span.start(), otherFrom);
            from = span.end();
            otherFrom = span.otherEnd();
            add(span);
        }
        share(from, this.one.length(), otherFrom);
        same = (int) shared.chars().filter(c -> c != '\n').count();
    }

    private void share(int start, int end, int otherStart) {
        shared.append(one.slice(start, end)).append('\n');
        // What a difference cuts through is read with that.
        int from = start == 0 ? start : Math.min(end, NumberMarks.end(one.plain(), start));
        int to = end == one.length() ? end : Math.max(from, NumberMarks.start(one.plain(), end));
        find(reader.readShared(new Difference(from, to, otherStart + from - start, otherStart + to - start)));
    }

    private void add(Difference span) {
        boolean first = span.start() == 0 && span.otherStart() == 0;
        boolean last = span.end() == one.length() && span.otherEnd() == other.length();
        if (first && !(last || isInner(span, span.end(), span.otherEnd()))) {
            lead = end(span);
        } else if (last && !isInner(span, span.start(), span.otherStart()) && !isAppended(span)) {
            tail = end(span);
        } else {
            find(reader.read(span));
        }
    }

    private void find(Finding finding) {
        findings.add(finding);
        if (finding.kind() == Kind.NOTHING) {
            idle.append(finding.here()).append('\n').append(finding.there()).append('\n');
        }
        if (NAMING.contains(finding.kind()) && finding.size() > 1) {
            words.merge(finding.shown(), 1, Integer::sum);
        }
    }

    /** A few words at an end that differ within a sentence. */
    private boolean isInner(Difference span, int edge, int otherEdge) {
        return span.length() > 0
                && span.otherLength() > 0
                && Math.max(span.length(), span.otherLength()) <= SHORT_END
                && one.before(edge).compareTo(Boundary.SENTENCE) < 0
                && other.before(otherEdge).compareTo(Boundary.SENTENCE) < 0;
    }

    /** One goes on within a sentence that the other ends there. */
    private boolean isAppended(Difference span) {
        return span.length() == 0
                ? one.endsWhole() && other.before(span.otherStart()).compareTo(Boundary.SENTENCE) < 0
                : span.otherLength() == 0
                        && other.endsWhole()
                        && one.before(span.start()).compareTo(Boundary.SENTENCE) < 0;
    }

    private End end(Difference span) {
        int here = own(one, span.start(), span.end());
        int there = own(other, span.otherStart(), span.otherEnd());
        return new End(here, there, span.length() - here, span.otherLength() - there);
    }

    /** How many characters of a piece stand in lines that do not speak of the site. */
    private int own(ComparedText text, int start, int end) {
        int own = 0;
        for (String line : text.written(start, end).lines().toList()) {
            PlainText plain = PlainText.of(line);
            boolean site = SiteLines.isOne(line, headline);
            own += site ? 0 : plain.length();
            idle.append(site ? plain : "").append('\n');
        }
        return own;
    }

    /** How many characters they share. */
    public int same() {
        return same;
    }

    /** How many per cent of the pairs of neighbouring characters of a headline stand in what they share. */
    public int tellsOf(PlainText title) {
        String text = shared.toString();
        String words = title.toString();
        long found = IntStream.range(0, words.length() - 1)
                .filter(i -> text.contains(words.substring(i, i + 2)))
                .count();
        return words.length() < 2 ? 0 : (int) (found * 100 / (words.length() - 1));
    }

    /** What stands before the first that they share. */
    public End lead() {
        return lead;
    }

    /** What stands behind the last that they share. */
    public End tail() {
        return tail;
    }

    /** How many per cent of the shorter text are in the other, rounded down; lines about the site at its ends do not count. */
    public int likeness() {
        int here = one.length() - lead.foreignHere() - tail.foreignHere();
        int there = other.length() - lead.foreignThere() - tail.foreignThere();
        int shorter = Math.min(here, there);
        return shorter <= 0 ? 0 : (int) Math.min(100, same * 100L / shorter);
    }

    /** How many characters differ in such a way. */
    int size(Kind kind) {
        return findings.stream()
                .filter(f -> f.kind() == kind)
                .mapToInt(Finding::size)
                .sum();
    }

    private int count(Kind kind) {
        return Math.toIntExact(findings.stream().filter(f -> f.kind() == kind).count());
    }

    /** How many characters stand in the place of others, damage and numbers aside. */
    public int replaced() {
        return otherWords() + size(Kind.LIGHT) + size(Kind.SLIP) + size(Kind.ODD);
    }

    /** How many characters are other words, those that name nothing aside. */
    public int otherWords() {
        return size(Kind.WORD) + size(Kind.NAME);
    }

    /** How many characters may be other names. */
    public int otherNames() {
        return size(Kind.NAME);
    }

    /** How many characters are other words that name nothing. */
    public int lightWords() {
        return size(Kind.LIGHT);
    }

    /** Whether a name stands where the difference tells nothing: in a dateline, in a line about the site. */
    public boolean isIdle(String name) {
        return idle.toString().contains(name);
    }

    /** How many characters stand where damage left something else. */
    public int damaged() {
        return size(Kind.DAMAGE);
    }

    /** How many characters are mistaken for ones like them. */
    public int slips() {
        return size(Kind.SLIP);
    }

    /** How many characters break a word that the other text has there. */
    public int odd() {
        return size(Kind.ODD);
    }

    /** How many slips of the first text the other does not have, less those of the other. */
    public int mistakes() {
        return -findings.stream().mapToInt(Finding::mistaken).sum();
    }

    /** How many characters of openings, clauses and words the first text lacks, less those that the other lacks. */
    public int lacking() {
        return findings.stream()
                .filter(f -> ONE_SIDED.contains(f.kind()))
                .mapToInt(f -> f.there().length() - f.here().length())
                .sum();
    }

    /** How many characters within sentences only one of them has. */
    public int pieces() {
        return size(Kind.PIECE);
    }

    /** How many characters at the beginning of paragraphs only one of them has. */
    public int openings() {
        return size(Kind.OPENING);
    }

    /** How many characters in parts of sentences only one of them has. */
    public int clauses() {
        return size(Kind.CLAUSE);
    }

    /** How many characters in whole sentences between what they share the first has alone. */
    public int passagesHere() {
        return passages(f -> f.here().length());
    }

    /** The same of the other. */
    public int passagesThere() {
        return passages(f -> f.there().length());
    }

    private int passages(ToIntFunction<Finding> side) {
        return findings.stream()
                .filter(f -> f.kind() == Kind.PASSAGE)
                .mapToInt(side)
                .sum();
    }

    /** How many numbers differ. */
    public int otherNumbers() {
        return count(Kind.NUMBER);
    }

    /** How many numbers only one of them has, in the midst of a sentence. */
    public int moreNumbers() {
        return count(Kind.NUMBER_MORE);
    }

    /** How often they say the contrary. */
    public int contraries() {
        return count(Kind.CONTRARY) + (exchanged().isPresent() ? 1 : 0);
    }

    /** Two words of which each stands where the other does in the other text: who won, and who lost. */
    private Optional<String> exchanged() {
        Set<String> pairs = findings.stream()
                .filter(f -> EXCHANGED.contains(f.kind()))
                .map(Finding::shown)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(f -> EXCHANGED.contains(f.kind()))
                .filter(f -> pairs.contains(f.reversed()))
                .map(Finding::shown)
                .findFirst();
    }

    /** Whether one word stands in the place of another more than once, as a name does. */
    public boolean replacesOften() {
        return findings.stream().filter(f -> f.kind() == Kind.NAME).anyMatch(f -> words.getOrDefault(f.shown(), 0) > 1);
    }

    /** The first numbers that differ, for people. */
    public String numbers() {
        return shown(Kind.NUMBER, Kind.NUMBER_MORE);
    }

    /** Whether one of them has no sentence that the other lacks: it stands in the other wholly. */
    public boolean isContained() {
        int here = passagesHere() + lead.here() + tail.here();
        int there = passagesThere() + lead.there() + tail.there();
        return Math.min(here, there) == 0;
    }

    /** The first places that say the contrary, for people. */
    public String contrary() {
        return exchanged().orElseGet(() -> shown(Kind.CONTRARY));
    }

    /** The first words that differ, for people. */
    public String words() {
        return shown(Kind.NAME, Kind.WORD, Kind.LIGHT, Kind.SLIP, Kind.ODD, Kind.PIECE, Kind.CLAUSE);
    }

    private String shown(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return findings.stream()
                .filter(f -> wanted.contains(f.kind()))
                .map(Finding::shown)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
