package org.lantai.twins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.lantai.damage.Traditional;

/**
 * Writes an archive of articles of each of which one copy alone has all paragraphs, and is damaged; one to three others
 * lack a paragraph each, are in another script, have words of their own or a character mistyped. The same for the same seed.
 */
final class HarmedArchive {
    private static final List<String> GENRES = List.of("news", "feature", "column", "speech", "interview", "trend");
    private static final int LEAST_PARAGRAPHS = 4;
    private static final int MOST_WITNESSES = 3;

    private final Writer writer;
    private final Random random;
    private final Path captures;

    /**
     * An article.
     *
     * @param file the capture that has all paragraphs, and is damaged
     * @param witnesses how many others there are
     * @param alone the numbers of the paragraphs that no other has
     */
    record Harmed(String file, Harm harm, int witnesses, Piece piece, Set<Integer> alone) {}

    private HarmedArchive(Path folder, Half half, long seed) {
        this.writer = new Writer(half);
        this.random = new Random(seed);
        this.captures = folder.resolve("content/captures");
    }

    /** Writes so many articles into a folder. */
    static List<Harmed> write(Path folder, long seed, Half half, int articles) throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 损坏与补正\n");
        HarmedArchive archive = new HarmedArchive(folder, half, seed);
        List<Harmed> written = new ArrayList<>();
        for (int i = 0; written.size() < articles; i++) {
            Piece piece = archive.piece(GENRES.get(i % GENRES.size()));
            if (piece.size() >= LEAST_PARAGRAPHS) {
                written.add(archive.article(piece, written.size()));
            }
        }
        return written;
    }

    private Piece piece(String genre) {
        LocalDate date = LocalDate.of(2009 + random.nextInt(14), 1, 1).plusDays(random.nextInt(365));
        return writer.draft(genre, random).piece(date, writer.say("source", random));
    }

    private Harmed article(Piece piece, int number) throws IOException {
        List<Harm> harms = List.of(Harm.values());
        Harm harm = harms.get(number % harms.size());
        String file = write(harm.of(piece, writer, random), number, 0);
        int witnesses = 1 + random.nextInt(MOST_WITNESSES);
        Set<Integer> alone = new HashSet<>();
        for (int i = 1; i <= witnesses; i++) {
            int lacking = 1 + random.nextInt(piece.size() - 1);
            write(Copy.faithful(witness(piece.without(lacking))), number, i);
            if (i == 1) {
                alone.add(lacking);
            } else {
                alone.retainAll(Set.of(lacking));
            }
        }
        return new Harmed(file, harm, witnesses, piece, alone);
    }

    /** What others print. */
    private Piece witness(Piece part) {
        return switch (random.nextInt(4)) {
            case 0 -> part.each(Traditional.byPhrase()::damage);
            case 1 -> part.each(writer.swaps("style")::all);
            case 2 -> {
                int place = random.nextInt(part.size());
                yield part.set(
                        place, writer.swaps("typo").some(part.paragraphs().get(place), 1, random));
            }
            default -> part;
        };
    }

    private String write(Copy text, int number, int copy) throws IOException {
        TwinSite site = TwinSite.of(writer, (number + copy * 5) % 24, random);
        String name = String.format(Locale.ROOT, "a%04d-%d", number, copy);
        Files.writeString(captures.resolve(name + ".html"), site.page(text, writer, random));
        Files.writeString(captures.resolve(name + ".meta.yaml"), "url: " + site.url(text.piece(), number) + "\n");
        return "content/captures/" + name + ".html";
    }
}
