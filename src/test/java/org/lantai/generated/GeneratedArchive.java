package org.lantai.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * An archive of invented news pages of an invented prefecture, the same for the same number of pages:
 *
 * <pre>mvn -q test-compile exec:java … org.lantai.generated.GeneratedArchive FOLDER PAGES</pre>
 *
 * <p>Pages have 200 to some 3,000 characters, dates from 1998 to 2025, twelve sources, furniture around the text; a few have
 * no date or only a year, a few are written in Traditional characters or stand on a second site as well.
 */
public final class GeneratedArchive {
    private final Grammar grammar = Grammar.read();
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
        write(site, number, html(title, source, date, body.toString()));
        if (number % 97 == 0) {
            write(12, number, html(title + "_霁州门户", "霁州门户", date, body.toString()));
        }
    }

    private static String paragraph(Grammar.Page page, Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            text.append(page.say("sentence"));
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

    private static String html(String title, String source, String date, String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "-" + source
                + "</title></head>\n"
                + "<body>\n<div class=\"nav\"><a href=\"/\">首页</a> | <a href=\"/news/\">要闻</a> | <a href=\"/zt/\">专题</a></div>\n"
                + "<h1>" + title + "</h1>\n<div class=\"info\">" + date + "　来源：" + source + "</div>\n"
                + "<div class=\"content\">\n" + body + "</div>\n<div class=\"editor\">责任编辑：编辑部</div>\n"
                + "<div class=\"footer\">版权所有　未经授权不得转载　<a href=\"/about\">关于我们</a></div>\n</body></html>\n";
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
