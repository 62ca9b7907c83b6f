package org.lantai.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.lantai.generated.GeneratedArchive;
import org.lantai.pipeline.BuildReport;

/**
 * An archive that has every {@link HostileText} wherever text of others, or a slip of the archivist, can come in: bodies
 * and metadata of captures in all formats, sidecars, vocabularies, hand-written pages, names of files, addresses.
 */
final class HostileArchive {
    /** So many are found again in one title without hiding each other. */
    private static final int BATCH = 24;

    /** A file's name can hold some 250 bytes. */
    private static final int LONGEST_NAME = 200;

    /** YAML takes texts in quotation marks as JSON writes them, all but ASCII escaped. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<HostileText> ALL = HostileText.all();
    private static final List<List<HostileText>> BATCHES = HostileText.batches(ALL, BATCH);

    private final Path captures;
    private final Path content;
    private final List<List<String>> calm;
    private int used;

    private HostileArchive(Path folder, List<List<String>> calm) {
        this.content = folder.resolve("content");
        this.captures = content.resolve("captures");
        this.calm = calm;
    }

    /** Writes the archive into a folder and builds it there. */
    static BuildReport build(Path folder) {
        HostileArchive archive = new HostileArchive(folder, calmTexts(folder.resolve("calm")));
        archive.settings();
        archive.vocabularies();
        archive.handPages();
        BATCHES.forEach(archive::documents);
        archive.bodies();
        archive.witnesses();
        archive.lines();
        archive.records();
        archive.namedFiles();
        archive.withdrawn();
        return Archives.build(folder);
    }

    /** Paragraphs of invented pages, so that there is a text around each of them, and another on each page. */
    private static List<List<String>> calmTexts(Path folder) {
        try {
            GeneratedArchive.write(folder, 90);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Archives.pages(folder).stream()
                .map(HostileArchive::paragraphs)
                .filter(p -> p.size() > 1)
                .toList();
    }

    private static List<String> paragraphs(Path page) {
        try {
            return Jsoup.parse(page.toFile()).select("p").stream()
                    .map(Element::text)
                    .filter(text -> text.length() > 40)
                    .limit(2)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> calm() {
        return calm.get(used++ % calm.size());
    }

    private void settings() {
        String title = HostileText.joined(HostileText.thatBreakOut());
        String first = HostileText.joined(HostileText.ofEachFamily());
        write(
                content.resolve("archive.yaml"),
                "title: " + json("存档 " + title) + "\ndescription: " + json(first) + "\npublisher: " + json(first)
                        + "\nalternate: [zh-Hant]\n");
    }

    private void vocabularies() {
        StringBuilder tags = new StringBuilder("tags:\n");
        for (List<HostileText> batch : BATCHES) {
            String name = HostileText.joined(batch);
            tags.append("  - {name: ").append(json(name)).append(", synonyms: ").append(list(batch));
            tags.append(", broader: ").append(json("上位 " + name)).append("}\n");
        }
        StringBuilder lexicon = new StringBuilder();
        for (HostileText text : ALL) {
            // As the lines of all.txt begin.
            String row = "第" + text.number() + "行写着\t第" + text.number() + "行寫著\t" + text.line() + "\n";
            lexicon.append(row);
        }
        write(content.resolve("tags.yaml"), tags.toString());
        write(content.resolve("lexicon.tsv"), lexicon.toString());
    }

    private void handPages() {
        List<List<HostileText>> pages = HostileText.batches(ALL, 100);
        for (int i = 0; i < pages.size(); i++) {
            String title = HostileText.joined(HostileText.ofEachFamily().subList(i * 8, i * 8 + 8));
            String body = pages.get(i).stream().map(HostileText::text).collect(Collectors.joining("\n\n"));
            write(
                    content.resolve("pages/page" + i + ".md"),
                    "---\ntitle: " + json(title) + "\norder: " + i + "\n---\n\n" + body + "\n\n{{edits}}\n");
        }
    }

    /** Two documents: one that holds the texts as text, in its metadata too, and one that holds them as markup. */
    private void documents(List<HostileText> batch) {
        int number = batch.get(0).number();
        write("text-" + number + ".html", page(calm(), batch, escaped(HostileText.joined(batch))));
        write("markup-" + number + ".html", markup(calm(), batch));
        write("markup-" + number + ".meta.yaml", sidecar(batch));
    }

    private static String page(List<String> calm, List<HostileText> batch, String meta) {
        String day = String.format(
                java.util.Locale.ROOT, "2021-%02d-%02d", 1 + batch.get(0).number() % 12, 3);
        String author = escaped(batch.get(0).text());
        return "<html><head><title>" + meta + "</title><meta name=author content=\"" + author
                + "\"><meta name=keywords content=\"" + meta + "\"><meta property=og:title content=\"" + meta
                + "\"><meta name=source content=\"" + author + "\"><meta name=pubdate content=\"" + day
                + "\"><meta name=description content=\"" + meta + "\"></head><body><div class=article><h1>" + meta
                + "</h1><p class=info>来源：" + author + "　作者：" + author + "　" + day + " 10:00</p>" + paragraphs(calm)
                + batch.stream().map(HostileArchive::asText).collect(Collectors.joining("\n"))
                + "<p>责任编辑：" + author + "</p></div></body></html>";
    }

    /** A text in a paragraph, an address, the words beside a picture, and a table. */
    private static String asText(HostileText text) {
        String escaped = escaped(text.text());
        return "<p>第" + text.number() + "条说：" + escaped + "，<a href=\"" + escaped + "\">见第" + text.number()
                + "处</a>，另见后文。</p><p><img src=\"" + escaped + "\" alt=\"" + escaped
                + "\"></p><table><caption>" + escaped + "</caption><tr><th>" + escaped + "</th><td>" + text.number()
                + "</td></tr></table><pre>" + escaped + "</pre>";
    }

    private static String markup(List<String> calm, List<HostileText> batch) {
        return "<html><head><title>第" + batch.get(0).number() + "页的标题</title></head><body><div class=article><h1>第"
                + batch.get(0).number() + "页的标题</h1>" + paragraphs(calm)
                + batch.stream()
                        .map(t -> "<p>第" + t.number() + "条写着：" + t.text() + "，写到这里为止。</p>")
                        .collect(Collectors.joining("\n"))
                + "</div></body></html>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(t -> "<p>" + escaped(t) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String sidecar(List<HostileText> batch) {
        String joined = HostileText.joined(batch);
        return "title: " + json(joined)
                + "\nsource: " + json(batch.get(0).text())
                + "\ndate: 2022-0" + (1 + batch.get(0).number() % 9)
                + "\nauthors: " + list(batch)
                + "\ntags: [" + json(joined) + ", " + json(batch.get(1).text()) + "]"
                + "\nnote: " + json(batch.stream().map(HostileText::text).collect(Collectors.joining("\n\n")))
                + "\ncorrections: [{find: " + json("第" + batch.get(0).number() + "条写着") + ", replace: "
                + json(joined) + ", why: " + json(joined) + "}]"
                + "\nurl: "
                + json("http://www.example.org/" + batch.get(0).number() + "?q=" + joined.replaceAll("\\p{Cc}", ""))
                + "\n";
    }

    private static String list(List<HostileText> batch) {
        return batch.stream().map(t -> json(t.text())).collect(Collectors.joining(", ", "[", "]"));
    }

    /** All in one body, in each of the formats. */
    private void bodies() {
        String lines = ALL.stream()
                .map(t -> "　　第" + t.number() + "行写着" + t.line() + "，写到这里为止。")
                .collect(Collectors.joining("\n"));
        write("all.txt", "各行的文字\n来源：云溪日报  2021-05-06 10:00\n" + String.join("\n", calm()) + "\n" + lines);
        String blocks = ALL.stream().map(HostileText::text).collect(Collectors.joining("\n\n"));
        write(
                "all.md",
                "---\ntitle: " + json(HostileText.joined(HostileText.ofEachFamily())) + "\n---\n\n"
                        + String.join("\n\n", calm()) + "\n\n" + blocks + "\n");
        for (HostileText text : ALL) {
            if (text.number() % 120 == 0) {
                // No such date, tag or id: what is wrong is told on the page.
                String name = "problem-" + text.number();
                write(name + ".txt", "有误的第" + text.number() + "页\n" + String.join("\n", calm()));
                write(name + ".meta.yaml", "date: " + json(text.text()) + "\n");
            }
        }
    }

    /** One article at two addresses, under other names and with other words. */
    private void witnesses() {
        List<String> calm = calm();
        for (int i = 0; i < 2; i++) {
            List<HostileText> batch = ALL.subList(i, i + 3);
            write("witness-" + i + ".html", page(calm, batch, "两处都有的文章"));
            write(
                    "witness-" + i + ".meta.yaml",
                    "title: " + json(HostileText.joined(ALL.subList(60 + i, 70)))
                            + "\nsource: " + json(HostileText.joined(ALL.subList(70 + i, 76)))
                            + (i == 0 ? "\n" : "\nsameAs: witness-0.html\n"));
        }
    }

    private void lines() {
        StringBuilder lines = new StringBuilder();
        for (HostileText text : ALL) {
            if (text.number() % 60 == 0 || (text.family().equals("url") && text.number() % 2 == 1)) {
                Map<String, String> page = new LinkedHashMap<>();
                page.put("url", text.family().equals("url") ? text.text() : "http://a.example.org/" + text.text());
                String key = text.number() / 2 % 2 == 0 ? "html" : "text";
                page.put(key, "第" + text.number() + "行的标题\n" + String.join("\n", calm()) + "\n" + text.text());
                lines.append(json(page)).append('\n');
            }
        }
        write("pages.jsonl", lines.toString());
    }

    private void records() {
        StringBuilder warc = new StringBuilder();
        for (HostileText text : ALL) {
            if (text.number() % 60 == 30 || (text.family().equals("url") && text.number() % 2 == 0)) {
                String address = text.family().equals("url") ? text.line() : "http://b.example.org/" + text.line();
                warc.append(record(address, page(calm(), List.of(text), "第" + text.number() + "号记录")));
            }
        }
        write("pages.warc", warc.toString());
    }

    private static String record(String address, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + length(body)
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address.replaceAll("[\\s\\p{Cc}]", "%20")
                + "\r\nWARC-Date: 2021-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + length(http) + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void namedFiles() {
        for (HostileText text : ALL) {
            String name = text.line().replaceAll("[/\\p{Cc}\\p{Cs}\\x{fffe}\\x{ffff}]", "∕");
            if (text.number() % 24 == 0 && name.length() < LONGEST_NAME / 2) {
                try {
                    write("names/" + name + ".txt", "文件的第" + text.number() + "页\n" + String.join("\n", calm()));
                } catch (InvalidPathException e) {
                    // Windows has no such names; a capture can then have none either.
                }
            }
        }
    }

    private void withdrawn() {
        List<HostileText> batch = ALL.subList(40, 50);
        write("hidden.html", page(calm(), batch, escaped(HostileText.joined(batch))));
        write("hidden.meta.yaml", "hide: true\ntitle: " + json(HostileText.joined(batch)) + "\n");
    }

    private void write(String name, String text) {
        write(captures.resolve(name), text);
    }

    /** Halves of surrogate pairs, which no file can hold, become question marks. */
    private static void write(Path file, String text) {
        Archives.write(file, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
