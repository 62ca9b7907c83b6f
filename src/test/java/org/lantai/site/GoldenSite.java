package org.lantai.site;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lantai.model.CapturedBytes;

/**
 * A site in a form that one can read in review: some pages in full, and a line for every file. Head and foot, which are alike
 * on all pages, stand on the home page alone, so that a change of them shows once and not in every file.
 *
 * @param pages the pages of all documents in the archive's own script, and one page of every other kind, by path
 * @param files for each file its path and the first digits of its SHA-256
 */
record GoldenSite(SortedMap<String, String> pages, String files) {
    private static final Pattern HEAD_AND_FOOT =
            Pattern.compile("(?s)<(header|footer)[^>]* class=\"site-(?:head|foot)\".*?</\\1>\n");

    private static final String HOME = "index.html";

    /** Enough to tell two files apart, and short enough to read past. */
    private static final int DIGITS = 12;

    static GoldenSite of(Path site) {
        SortedMap<String, String> pages = new TreeMap<>();
        StringBuilder files = new StringBuilder();
        Set<String> kinds = new HashSet<>();
        for (String path : Archives.digests(site).keySet()) {
            byte[] content = content(site, path);
            files.append(path).append('\t').append(digest(content)).append('\n');
            if (path.endsWith(".html") && (isDocument(path) || kinds.add(kind(site, path)))) {
                pages.put(path, new String(content, StandardCharsets.UTF_8));
            }
        }
        return new GoldenSite(pages, files.toString());
    }

    /** The manifest has the digests of the files with their heads and feet. */
    private static byte[] content(Path site, String path) {
        try {
            if (path.equals("manifest-sha256.txt")) {
                return Files.readAllLines(site.resolve(path)).stream()
                        .map(line -> line.replaceFirst("^\\S+", ""))
                        .collect(joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
            }
            byte[] content = Files.readAllBytes(site.resolve(path));
            return path.endsWith(".html") && !path.equals(HOME)
                    ? HEAD_AND_FOOT
                            .matcher(new String(content, StandardCharsets.UTF_8))
                            .replaceAll("")
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        return CapturedBytes.copyOf(content).sha256().substring(0, DIGITS);
    }

    private static boolean isDocument(String path) {
        return path.matches("d/[^/]+/index\\.html");
    }

    /** Tags, people, places and organisations each for themselves. */
    private static String kind(Path site, String path) {
        return path.replaceFirst("/.*", "") + " " + Archives.kind(site, site.resolve(path));
    }

    /** Writes it into a folder, for the next to compare with. */
    void write(Path folder) throws IOException {
        Path shown = Files.createDirectories(folder.resolve("pages"));
        for (String old : Archives.digests(shown).keySet()) {
            Files.delete(shown.resolve(old));
        }
        pages.forEach((path, page) -> Archives.write(shown.resolve(path), page));
        Archives.write(folder.resolve("files.tsv"), files);
    }
}
