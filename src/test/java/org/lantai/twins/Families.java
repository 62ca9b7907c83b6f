package org.lantai.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes articles, each with copies and near-twins, which have copies too: as many of each kind as can be. */
final class Families {
    /** In their order, again and again: what has opposites comes twice. */
    private static final List<String> GENRES = List.of(
            ("news permit feature outage law news consent weather column appoint match flash done trend feature price forum"
                            + " tender news revoke half grant permit batch feature winners match interview consent poem"
                            + " obituary half speech recipe trend brief law flash column")
                    .split(" "));

    private static final Set<String> PICTURED = Set.of("news", "feature", "flash");
    private static final int TWINS = 2;
    private static final int COPIES = 4;
    /** Each second near-twin has so many. */
    private static final int TWIN_COPIES = 2;

    private final Writer writer;
    private final NearTwins twins;
    private final long seed;
    private final EnumMap<CopyKind, Integer> counts = new EnumMap<>(CopyKind.class);
    private final Map<String, Integer> twinCounts = new HashMap<>();

    Families(Writer writer, long seed) {
        this.writer = writer;
        this.twins = new NearTwins(writer);
        this.seed = seed;
    }

    /** So many captures. */
    List<Made> make(int captures) {
        List<Made> all = new ArrayList<>();
        for (int number = 0; all.size() < captures; number++) {
            all.addAll(family(number, new Random(seed * 1_000_003 + number)));
        }
        return List.copyOf(all.subList(0, captures));
    }

    private record Article(String name, String twin, String genre, Piece piece) {}

    private List<Made> family(int number, Random random) {
        String genre = GENRES.get(number % GENRES.size());
        Draft draft = writer.draft(genre, random);
        LocalDate date = LocalDate.of(2009 + random.nextInt(14), 1, 1).plusDays(random.nextInt(365));
        Piece piece = pictured(genre, draft.piece(date, writer.say("source", random)), random);
        List<Article> articles = new ArrayList<>(List.of(new Article("" + number, "", genre, piece)));
        for (String kind : twinKinds(genre)) {
            Piece twin = twins.of(kind, draft, piece, random);
            // Of two answers there is one other.
            if (articles.stream().noneMatch(known -> known.piece().paragraphs().equals(twin.paragraphs()))) {
                articles.add(new Article(number + "." + kind + articles.size(), kind, genre, twin));
            }
        }
        List<Piece> others =
                new ArrayList<>(articles.stream().map(Article::piece).toList());
        others.add(writer.anew(draft, List.of(), random).piece(date, piece.source()));
        List<Made> family = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            int copies = i == 0 ? COPIES : i % 2 * TWIN_COPIES;
            family.addAll(copies(articles.get(i), others, copies, random));
        }
        return family;
    }

    private Piece pictured(String genre, Piece piece, Random random) {
        return PICTURED.contains(genre) && random.nextBoolean()
                ? piece.captioned(List.of(writer.say("caption", random), writer.say("caption", random)))
                : piece;
    }

    /** The kinds of which there are fewest. */
    private List<String> twinKinds(String genre) {
        List<String> kinds = NearTwins.kinds(genre).stream()
                .sorted(Comparator.comparing((String kind) -> twinCounts.getOrDefault(kind, 0)))
                .toList();
        List<String> chosen =
                Stream.concat(kinds.stream(), kinds.stream()).limit(TWINS).toList();
        chosen.forEach(kind -> twinCounts.merge(kind, 1, Integer::sum));
        return chosen;
    }

    private List<Made> copies(Article article, List<Piece> others, int number, Random random) {
        List<Made> made = new ArrayList<>();
        made.add(new Made(article.name(), Made.ORIGINAL, article.twin(), Copy.faithful(article.piece())));
        Copies copies = new Copies(writer, article.genre(), article.piece(), random);
        EnumSet<CopyKind> left = EnumSet.allOf(CopyKind.class);
        while (made.size() <= number && !left.isEmpty()) {
            CopyKind kind = rarest(left);
            left.remove(kind);
            Optional<Copy> copy = kind.of(copies).filter(c -> !isOfAnother(c, article.piece(), others));
            copy.ifPresent(c -> {
                counts.merge(kind, 1, Integer::sum);
                made.add(new Made(article.name(), kind.word(), article.twin(), c));
            });
        }
        return made;
    }

    private CopyKind rarest(EnumSet<CopyKind> kinds) {
        return kinds.stream()
                .min(Comparator.comparing((CopyKind kind) -> counts.getOrDefault(kind, 0))
                        .thenComparing(kind -> kind))
                .orElseThrow();
    }

    /**
     * What is left of an article may be another's as well: then nobody can tell whose copy it is.
     *
     * @param others its near-twins, and one of the same form that is no near-twin
     */
    private static boolean isOfAnother(Copy copy, Piece article, List<Piece> others) {
        Set<String> kept = new HashSet<>(article.paragraphs());
        kept.retainAll(copy.piece().paragraphs());
        return copy.flaws().lost() > 0
                && others.stream()
                        .filter(other -> !other.equals(article))
                        .anyMatch(other -> other.paragraphs().containsAll(kept));
    }
}
