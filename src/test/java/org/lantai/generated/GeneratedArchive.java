package org.lantai.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * An archive of invented news pages of an invented prefecture, the same for the same number of pages:
 *
 * <pre>mvn -q test-compile exec:java … org.lantai.generated.GeneratedArchive FOLDER PAGES</pre>
 *
 * <p>Pages have 200 to some 3,000 characters, dates from 1998 to 2025, twelve sources, the menus, lists and scripts of a portal around the text, some 25 kB in all (the 31 news pages of the corpus have 176 kB
 * on average); a few have no date or only a year, a few are written in Traditional characters or stand on a second site as well.
 */
public final class GeneratedArchive {
    /** How many of five sentences are {@link Talk}. */
    private static final int TALK_OF_FIVE = 3;

    private final Grammar grammar = Grammar.read();
    private final Talk talk = Talk.read();
    private final String frame = Grammar.resource("frame.html");
    private final Path captures;

    private GeneratedArchive(Path folder) {
        this.captures = folder.resolve("content/captures");
    }

    /** Arguments: the folder, which is made, and how many pages. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes an archive of so many pages into a folder. */
    public static void write(Path folder, int pages) throws IOException {
        Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(
                folder.resolve("content/archive.yaml"),
                "title: 霁州网页存档\ndescription: 由语法生成的网页，用来看大档案的样子。\nbaseUrl: https://example.org/archive/\n");
        GeneratedArchive archive = new GeneratedArchive(folder);
        for (int i = 0; i < pages; i++) {
            archive.page(i);
        }
    }

    private void page(int number) throws IOException {
        Random random = new Random(number * 7919L + 17);
        Grammar.Page page = grammar.page(random);
        String title = page.say("headline").replaceAll("。$", "");
        String source = page.say("source");
        String date = date(random, number);
        StringBuilder body = new StringBuilder("<p>" + page.say("opening") + "</p>\n");
        int paragraphs = 2 + (int) (12 * Math.pow(random.nextDouble(), 2));
        for (int i = 0; i < paragraphs; i++) {
            body.append("<p>").append(paragraph(page, random)).append("</p>\n");
        }
        int site = Math.floorMod(source.hashCode(), 12);
        write(site, number, html(page, title, source, date, body.toString()));
        if (number % 97 == 0) {
            write(12, number, html(page, title + "_霁州门户", "霁州门户", date, body.toString()));
        }
    }

    private String paragraph(Grammar.Page page, Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            text.append(random.nextInt(5) < TALK_OF_FIVE ? talk.sentence(random) : page.say("sentence"));
        }
        return text.toString();
    }

    /** More pages the later; one in fifty without a date, one in fifty with its year alone. */
    private static String date(Random random, int number) {
        int year = 1998 + (int) (28 * Math.pow(random.nextDouble(), 0.45));
        if (number % 50 == 7) {
            return "";
        }
        if (number % 50 == 8) {
            return year + "年";
        }
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02d %02d:%02d",
                year,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                6 + random.nextInt(16),
                random.nextInt(60));
    }

    private String html(Grammar.Page page, String title, String source, String date, String body) {
        Map<String, String> values = Map.of(
                "title", title,
                "source", source,
                "date", date,
                "body", body,
                "latest", links(page, 40),
                "read", links(page, 24));
        String html = frame;
        for (String key : new TreeSet<>(values.keySet())) {
            html = html.replace("{{" + key + "}}", values.getOrDefault(key, ""));
        }
        return html;
    }

    private static String links(Grammar.Page page, int count) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < count; i++) {
            links.append("<li class=\"item item-")
                    .append(i)
                    .append("\"><span class=\"dot\">·</span> <a href=\"/news/")
                    .append(i)
                    .append(".html\" target=\"_blank\" title=\"\">")
                    .append(page.say("headline"))
                    .append("</a></li>\n");
        }
        return links.toString();
    }

    private void write(int site, int number, String html) throws IOException {
        String name = String.format(Locale.ROOT, "site%02d/%03d/t%06d", site, number / 500, number);
        Path file = captures.resolve(name + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
        Files.writeString(
                captures.resolve(name + ".meta.yaml"),
                "url: https://site" + site + ".example/news/" + number + ".html\ncaptured: 2025-12-01\n");
    }
}
