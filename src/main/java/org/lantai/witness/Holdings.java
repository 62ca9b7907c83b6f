package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.HeadlineLikeness;
import org.lantai.witness.compare.SiteLines;

/**
 * The passages that captures of one article hold together. A passage that only one of several holds is the article's at an
 * end of the text, where others may have lost it, and in between was put in.
 */
final class Holdings {
    /** Of an article with more captures so many are asked: more hold no other passages. */
    private static final int MOST_ASKED = 64;
    /** A shorter line, such as a signature, is held where it stands letter by letter. */
    private static final int SHORT = 12;
    /** One of several captures that has a short line in between has a heading of its own. */
    private static final int LONGEST_HEADING = 15;
    /** So many of the pairs of neighbouring characters of a passage, in per cent, stand in a text that holds it. */
    private static final int HELD = 60;
    /** So many captures tell what the article is: two against one. */
    private static final int MAJORITY = 3;

    private final List<Passage> passages;
    private final List<PlainText> headlines;
    private final int asked;

    private Holdings(List<Passage> passages, List<PlainText> headlines, int asked) {
        this.passages = passages;
        this.headlines = headlines;
        this.asked = asked;
    }

    /**
     * A line of the article, as it was first met.
     *
     * @param atEnd whether it is the first or last of its text
     * @param holders how many captures hold it
     */
    private record Passage(String line, Set<Integer> pairs, boolean atEnd, int holders) {
        int length() {
            return line.length();
        }

        boolean isHeldBy(Text text) {
            return length() < SHORT ? text.plain().contains(line) : holds(text.pairs(), pairs);
        }
    }

    /** The text of a capture, and the pairs of neighbouring characters in it. */
    private record Text(String plain, Set<Integer> pairs) {
        static Text of(Specimen capture) {
            String plain = Holdings.plain(capture.text().plain());
            return new Text(plain, Holdings.pairs(plain));
        }
    }

    /** What the captures of an article hold together. */
    static Holdings of(Stream<Specimen> captures) {
        List<Text> texts = new ArrayList<>();
        List<PlainText> headlines = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        captures.limit(MOST_ASKED).forEach(capture -> {
            add(capture, texts, passages);
            texts.add(Text.of(capture));
            capture.title().ifPresent(headlines::add);
        });
        return new Holdings(
                passages.stream().map(passage -> counted(passage, texts)).toList(), headlines, texts.size());
    }

    private static Passage counted(Passage passage, List<Text> texts) {
        long holders = texts.stream().filter(passage::isHeldBy).count();
        return new Passage(passage.line(), passage.pairs(), passage.atEnd(), Math.toIntExact(holders));
    }

    /** Adds what none of the texts before holds. */
    private static void add(Specimen capture, List<Text> before, List<Passage> passages) {
        List<String> lines = lines(capture);
        for (int i = 0; i < lines.size(); i++) {
            String line = plain(PlainText.of(lines.get(i)));
            Passage passage = new Passage(line, pairs(line), i == 0 || i == lines.size() - 1, 0);
            boolean counts = line.length() > 1 && !SiteLines.isOne(lines.get(i), capture.title());
            if (counts && before.stream().noneMatch(passage::isHeldBy)) {
                passages.add(passage);
            }
        }
    }

    /** What damage left of a character is nothing that another capture may lack. */
    private static String plain(PlainText text) {
        return text.toString().replace("\uFFFD", "");
    }

    private static List<String> lines(Specimen capture) {
        return capture.body().written().lines().filter(line -> !line.isBlank()).toList();
    }

    /** What one of the captures has and lacks of it. */
    Holding of(Specimen capture) {
        Text text = Text.of(capture);
        int missing = 0;
        int foreign = siteLines(capture);
        for (Passage passage : passages) {
            boolean held = passage.isHeldBy(text);
            if (held && isPutIn(passage)) {
                foreign += passage.length();
            } else if (!held && !isPutIn(passage)) {
                missing += passage.length();
            }
        }
        return new Holding(missing, foreign, otherHeadlines(capture));
    }

    private int otherHeadlines(Specimen capture) {
        return Math.toIntExact(headlines.stream()
                .filter(other -> capture.title()
                        .filter(own -> HeadlineLikeness.likeness(own, other) >= Judge.TITLES_ALIKE)
                        .isEmpty())
                .count());
    }

    private static int siteLines(Specimen capture) {
        Optional<PlainText> title = capture.title();
        int own = lines(capture).stream()
                .filter(line -> !SiteLines.isOne(line, title))
                .mapToInt(line -> PlainText.of(line).length())
                .sum();
        return capture.text().length() - own;
    }

    private boolean isPutIn(Passage passage) {
        boolean heading = passage.length() <= LONGEST_HEADING;
        return passage.holders() == 1 && !passage.atEnd() && (heading || asked >= MAJORITY);
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
