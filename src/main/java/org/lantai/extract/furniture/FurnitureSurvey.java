package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.extract.furniture.HostLines.Line;
import org.lantai.extract.furniture.RecurringLine.Kind;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.text.Fold;

/**
 * Learns from articles of many hosts which lines are furniture of a host: those that stand in many of its articles. May
 * be given articles from many threads and in any order; keeps the digests of their lines, and the short ones.
 *
 * <p>Captures of one article count once: they share their headline or most of their lines, and five witnesses of one text
 * would else lose it to their agreement. What recurs by its nature (salutations, signatures, {@code 特此公告}) is told
 * by {@link StandingForms}; where a line goes from is told by {@link Recurrence}, and left to {@link PruneRecurring}.
 */
public final class FurnitureSurvey {
    /** Two articles agree in more than their furniture. */
    public static final int FEWEST = 3;

    /** Captures that share so much of the text of the shorter are captures of one article. */
    private static final double SAME = 0.5;

    /** Lines of an article that are looked at, from either end: furniture stands there, and articles have a tenth of it. */
    private static final int LINES = 200;

    private final StandingForms forms = new StandingForms();
    private final SortedMap<Host, List<Page>> pages = new TreeMap<>();

    /** What is kept of an article: its headline, who speaks in it, and its lines by their keys, each once. */
    private record Page(String title, String voice, Map<Long, RecurringLine> lines, long weight) {
        boolean isSameArticle(Page other) {
            return (!title.isEmpty() && title.equals(other.title)) || isSameText(shared(other), other);
        }

        /** Of verses and bare pictures nothing is weighed: they are not one article for that. */
        private boolean isSameText(long shared, Page other) {
            return shared > 0 && shared >= SAME * Math.min(weight, other.weight);
        }

        private long shared(Page other) {
            return lines.entrySet().stream()
                    .filter(line -> line.getValue().kind() == Kind.TEXT && other.lines.containsKey(line.getKey()))
                    .mapToLong(line -> line.getValue().weight())
                    .sum();
        }
    }

    /** In which articles a line stands. What it is, is told by most pages: the headline of one may be in it by chance. */
    private static final class Stand {
        private static final Comparator<Map.Entry<Kind, Integer>> MOST_LAST =
                Map.Entry.<Kind, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());

        private final Set<Integer> articles = new HashSet<>();
        private final Set<String> voices = new HashSet<>();
        private final SortedMap<Kind, Integer> kinds = new TreeMap<>();
        private final SortedSet<String> examples = new TreeSet<>();
        private final boolean template;

        Stand(boolean template) {
            this.template = template;
        }

        void in(int article, Page page, RecurringLine line) {
            articles.add(article);
            if (!page.voice.isEmpty()) {
                voices.add(page.voice);
            }
            kinds.merge(line.kind(), 1, Integer::sum);
            if (line.kind() != Kind.TEXT) {
                examples.add(line.text());
            }
        }

        Optional<Line> learned(Recurrence recurrence) {
            Kind kind = Collections.max(kinds.entrySet(), MOST_LAST).getKey();
            return recurrence
                    .place(kind, template, articles.size(), voices.size())
                    .map(place -> new Line(examples.first(), articles.size(), place));
        }
    }

    /**
     * Takes in one article.
     *
     * @param host the host of its capture
     * @param article it, extracted without anything learned
     */
    public void add(Host host, Article article) {
        LineMask mask = LineMask.of(article.metadata());
        Map<Long, RecurringLine> lines = new TreeMap<>();
        ends(RecurringLine.parts(article.blocks()))
                .map(block -> RecurringLine.of(block, forms, mask))
                .forEach(line -> line.keys().forEach(key -> lines.put(key, line)));
        long weight = lines.values().stream()
                .filter(line -> line.kind() == Kind.TEXT)
                .mapToLong(RecurringLine::weight)
                .sum();
        String title = article.metadata().title().map(Fold::key).orElse("");
        Page page = new Page(title, voice(article.metadata()), lines, weight);
        synchronized (pages) {
            pages.computeIfAbsent(host, h -> new ArrayList<>()).add(page);
        }
    }

    private static Stream<Block> ends(List<Block> parts) {
        return parts.size() <= 2 * LINES
                ? parts.stream()
                : Stream.concat(
                        parts.subList(0, LINES).stream(), parts.subList(parts.size() - LINES, parts.size()).stream());
    }

    /** Authors before the source: one paper prints many. */
    private static String voice(Metadata metadata) {
        return metadata.authors().isEmpty() ? metadata.source().orElse("") : String.join(" ", metadata.authors());
    }

    /** What the articles taken in so far tell of their hosts. */
    public HostFurniture learn() {
        SortedMap<Host, HostLines> furniture = new TreeMap<>();
        synchronized (pages) {
            pages.forEach((host, all) -> {
                HostLines lines = all.size() < FEWEST ? HostLines.NONE : recurring(host, all);
                if (!lines.lines().isEmpty()) {
                    furniture.put(host, lines);
                }
            });
        }
        return new HostFurniture(furniture, FurnitureRulings.NONE);
    }

    private static HostLines recurring(Host host, List<Page> all) {
        int[] article = articles(all);
        Map<Long, Stand> stands = new HashMap<>();
        for (int i = 0; i < article.length; i++) {
            Page page = all.get(i);
            int number = article[i];
            page.lines.forEach((key, line) -> stands.computeIfAbsent(
                            key, k -> new Stand(!line.keys().get(0).equals(k)))
                    .in(number, page, line));
        }
        int articles = (int) Arrays.stream(article).distinct().count();
        Recurrence recurrence = new Recurrence(articles, host.hasAddress());
        SortedMap<Long, Line> recurring = new TreeMap<>();
        stands.forEach((key, stand) -> stand.learned(recurrence).ifPresent(line -> recurring.put(key, line)));
        return new HostLines(articles, recurring);
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
