package org.lantai.twins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes an archive of reprints and near-twins; the same for the same seed and half. */
final class TwinArchive {
    private static final int SITES = 24;
    /** Near-twins of forms stand on the site of their article so often of ten times. */
    private static final int SAME_SITE = 7;
    /** One capture of so many has no address. */
    private static final int NAMELESS = 12;

    private final Writer writer;
    private final Random random;
    private final Path captures;
    private final List<TwinSite> sites = new ArrayList<>();
    /** The site of the first article of each family. */
    private final Map<String, Integer> homes = new HashMap<>();

    private TwinArchive(Path folder, Half half, long seed) {
        this.writer = new Writer(half);
        this.random = new Random(seed);
        this.captures = folder.resolve("content/captures");
        for (int i = 0; i < SITES; i++) {
            sites.add(TwinSite.of(writer, i, random));
        }
    }

    /** Writes so many captures into a folder; what is known of each comes back. */
    static List<TwinCapture> write(Path folder, long seed, Half half, int captures) throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 转载与近似\n");
        TwinArchive archive = new TwinArchive(folder, half, seed);
        List<Made> made = new Families(archive.writer, seed).make(captures);
        List<TwinCapture> written = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            written.add(archive.write(made.get(i), i));
        }
        return written;
    }

    private TwinCapture write(Made made, int number) throws IOException {
        TwinSite site = sites.get(site(made));
        String name = String.format(Locale.ROOT, "site%02d/p%04d", site.number(), number);
        Path file = captures.resolve(name + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, site.page(made.copy(), writer, random));
        if (random.nextInt(NAMELESS) > 0) {
            Files.writeString(
                    captures.resolve(name + ".meta.yaml"),
                    "url: " + site.url(made.copy().piece(), number) + "\n");
        }
        return new TwinCapture("content/captures/" + name + ".html", made);
    }

    private int site(Made made) {
        if (!made.kind().equals(Made.ORIGINAL)) {
            int home = homes.getOrDefault(made.article(), 0);
            int frames = writer.half().frames().size();
            return made.copy().frame() ? (home + frames) % SITES : (home + 1 + random.nextInt(SITES - 1)) % SITES;
        }
        boolean stays = !made.twin().isEmpty() && random.nextInt(10) < SAME_SITE;
        int site = stays ? homes.getOrDefault(made.family(), 0) : random.nextInt(SITES);
        homes.put(made.article(), site);
        return site;
    }
}
