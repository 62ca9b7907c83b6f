package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lantai.extract.furniture.RecurringLine.Kind;
import org.lantai.model.Article;
import org.lantai.text.Fold;

/**
 * Learns from articles of many hosts which lines are furniture of a host: those that stand in many of its articles. May
 * be given articles from many threads and in any order; keeps the digests of their lines only.
 *
 * <p>Captures of one article count once: they share their headline or most of their lines, and five witnesses of one text
 * would else lose it to their agreement. What recurs by its nature (salutations, signatures, {@code 特此公告}) is told
 * by {@link StandingForms}, and whatever stands between paragraphs of its own is left to {@link PruneRecurring}.
 */
public final class FurnitureSurvey {
    /** Fewer articles are no evidence: three notices of one office agree in more than their furniture. */
    public static final int FEWEST = 6;

    /** A line that is no prompt must stand in every second article. */
    private static final double SHARE = 0.5;

    /** Captures that share so much of the text of the shorter are captures of one article. */
    private static final double SAME = 0.5;

    private final StandingForms forms = new StandingForms();
    private final Map<String, List<Page>> pages = new TreeMap<>();

    /** What is kept of an article: its headline and its lines by their keys, each once. */
    private record Page(String title, Map<Long, RecurringLine> lines, long weight) {
        boolean isSameArticle(Page other) {
            return (!title.isEmpty() && title.equals(other.title))
                    || shared(other) >= SAME * Math.min(weight, other.weight);
        }

        private long shared(Page other) {
            return lines.values().stream()
                    .filter(line -> line.kind() == Kind.TEXT && other.lines.containsKey(line.key()))
                    .mapToLong(RecurringLine::weight)
                    .sum();
        }
    }

    /**
     * Takes in one article.
     *
     * @param host the host of its capture
     * @param article it, extracted without anything learned
     */
    public void add(String host, Article article) {
        Map<Long, RecurringLine> lines = new TreeMap<>();
        RecurringLine.parts(article.blocks()).stream()
                .map(block -> RecurringLine.of(block, forms))
                .forEach(line -> lines.put(line.key(), line));
        long weight = lines.values().stream()
                .filter(line -> line.kind() == Kind.TEXT)
                .mapToLong(RecurringLine::weight)
                .sum();
        String title = article.metadata().title().map(Fold::key).orElse("");
        synchronized (pages) {
            pages.computeIfAbsent(host, h -> new ArrayList<>()).add(new Page(title, lines, weight));
        }
    }

    /** What the articles taken in so far tell of their hosts. */
    public HostFurniture learn() {
        Map<String, Set<Long>> furniture = new TreeMap<>();
        synchronized (pages) {
            pages.forEach((host, all) -> {
                Set<Long> recurring = all.size() < FEWEST ? Set.of() : recurring(all);
                if (!recurring.isEmpty()) {
                    furniture.put(host, recurring);
                }
            });
        }
        return new HostFurniture(furniture);
    }

    private static Set<Long> recurring(List<Page> all) {
        int[] article = articles(all);
        Map<RecurringLine, Set<Integer>> standsIn = new HashMap<>();
        for (int i = 0; i < article.length; i++) {
            for (RecurringLine line : all.get(i).lines.values()) {
                standsIn.computeIfAbsent(line, l -> new HashSet<>()).add(article[i]);
            }
        }
        long articles = Arrays.stream(article).distinct().count();
        Set<Long> recurring = new HashSet<>();
        standsIn.forEach((line, in) -> {
            if (isFurniture(line.kind(), in.size(), articles)) {
                recurring.add(line.key());
            }
        });
        return recurring;
    }

    private static boolean isFurniture(Kind kind, int count, long articles) {
        boolean often = count >= FEWEST;
        return switch (kind) {
            case PROMPT -> often;
            case SENTENCE, SHORT -> often && count >= SHARE * articles;
            case TEXT -> false;
        };
    }

    /** For each page the number of its article: those of one article, or linked by a chain of such, have the same. */
    private static int[] articles(List<Page> all) {
        int[] article = IntStream.range(0, all.size()).toArray();
        for (int i = 0; i < article.length; i++) {
            for (int j = 0; j < i; j++) {
                if (article[i] != article[j] && all.get(i).isSameArticle(all.get(j))) {
                    int from = article[j];
                    int to = article[i];
                    Arrays.setAll(article, k -> article[k] == from ? to : article[k]);
                }
            }
        }
        return article;
    }
}
