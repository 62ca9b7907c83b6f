package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.SiteLines;

/**
 * The passages that captures of one article hold together. A passage that only one of several holds is the article's at an
 * end of the text, where others may have lost it, and in between was put in.
 */
final class Holdings {
    /** Of an article with more captures so many are asked: more hold no other passages. */
    private static final int MOST_ASKED = 64;
    /** Shorter lines are headings and signatures, which are set in many ways. */
    private static final int SHORTEST = 10;
    /** So many of the pairs of neighbouring characters of a passage, in per cent, stand in a text that holds it. */
    private static final int HELD = 60;
    /** So many captures tell what the article is: two against one. */
    private static final int MAJORITY = 3;

    private final List<Passage> passages;
    private final int asked;

    private Holdings(List<Passage> passages, int asked) {
        this.passages = passages;
        this.asked = asked;
    }

    /**
     * A line of the article, as it was first met.
     *
     * @param atEnd whether it is the first or last of its text
     * @param holders how many captures hold it
     */
    private record Passage(Set<Integer> pairs, int length, boolean atEnd, int holders) {}

    /** What the captures of an article hold together. */
    static Holdings of(Stream<Specimen> captures) {
        List<Set<Integer>> texts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        captures.limit(MOST_ASKED).forEach(capture -> {
            texts.add(pairs(capture.text().toString()));
            add(capture, known, passages);
        });
        List<Passage> counted = passages.stream()
                .map(passage -> new Passage(
                        passage.pairs(),
                        passage.length(),
                        passage.atEnd(),
                        Math.toIntExact(texts.stream()
                                .filter(text -> holds(text, passage.pairs()))
                                .count())))
                .toList();
        return new Holdings(counted, texts.size());
    }

    private static void add(Specimen capture, Set<Integer> known, List<Passage> passages) {
        List<String> lines = lines(capture);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Set<Integer> pairs = pairs(PlainText.of(line).toString());
            boolean counts = pairs.size() >= SHORTEST && !SiteLines.isOne(line, capture.title());
            if (counts && !holds(known, pairs)) {
                known.addAll(pairs);
                passages.add(new Passage(pairs, PlainText.of(line).length(), i == 0 || i == lines.size() - 1, 0));
            }
        }
    }

    private static List<String> lines(Specimen capture) {
        return capture.text().written().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What one of the captures has and lacks of it. */
    Holding of(Specimen capture) {
        Set<Integer> text = pairs(capture.text().toString());
        int missing = 0;
        int foreign = siteLines(capture);
        for (Passage passage : passages) {
            boolean held = holds(text, passage.pairs());
            if (held && isPutIn(passage)) {
                foreign += passage.length();
            } else if (!held && !isPutIn(passage)) {
                missing += passage.length();
            }
        }
        return new Holding(missing, foreign);
    }

    private static int siteLines(Specimen capture) {
        Optional<PlainText> title = capture.title();
        return lines(capture).stream()
                .filter(line -> SiteLines.isOne(line, title))
                .mapToInt(String::length)
                .sum();
    }

    private boolean isPutIn(Passage passage) {
        return asked >= MAJORITY && passage.holders() == 1 && !passage.atEnd();
    }

    private static boolean holds(Set<Integer> text, Set<Integer> passage) {
        long found = passage.stream().filter(text::contains).count();
        return found * 100 >= passage.size() * (long) HELD;
    }

    /** Pairs of neighbouring characters, each as one number. */
    private static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
        }
        return pairs;
    }
}
