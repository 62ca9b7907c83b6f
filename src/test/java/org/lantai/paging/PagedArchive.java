package org.lantai.paging;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.lexicon.Table;

/**
 * A small archive of invented pages, as a line of a table each describes them.
 *
 * @param kind what is to be told of them
 * @param documents how many documents they are
 * @param pages its lines
 */
record PagedArchive(String kind, int documents, List<List<String>> pages) {
    private static final Map<String, String> PARAGRAPHS = Table.rows(PagedArchive.class, "paragraphs.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    /** All of a table. */
    static List<PagedArchive> all(String table) {
        Map<String, List<List<String>>> kinds = new LinkedHashMap<>();
        Table.rows(PagedArchive.class, table, 7)
                .forEach(row -> kinds.computeIfAbsent(row.get(0), k -> new ArrayList<>())
                        .add(row));
        List<PagedArchive> all = new ArrayList<>();
        kinds.forEach((kind, rows) ->
                all.add(new PagedArchive(kind, Integer.parseInt(rows.get(0).get(1)), rows)));
        return all;
    }

    /** Writes its captures into a folder. */
    void write(Path folder) throws IOException {
        Path captures = Files.createDirectories(folder.resolve("content/captures"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: 渡口\n");
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(captures.resolve(i + ".html"), page(pages.get(i)));
            Files.writeString(
                    captures.resolve(i + ".meta.yaml"), "url: \"" + pages.get(i).get(2) + "\"\n");
        }
    }

    private static String page(List<String> row) {
        boolean traditional = row.get(3).endsWith("^");
        String title = row.get(3).replace("^", "");
        String links = links(row.get(6));
        String body = row.get(5).startsWith("#") ? posts(row) : article(row);
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title>"
                + (links.startsWith("<link") ? links : "") + "</head><body><h1>" + title + "</h1>" + body
                + "<div class=\"pages\">" + (links.startsWith("<link") ? "" : links) + "</div></body></html>";
        return traditional ? ZhConverterUtil.toTraditional(page) : page;
    }

    private static String article(List<String> row) {
        return "<div class=\"info\">" + row.get(4) + "</div><div class=\"content\">"
                + letters(row.get(5)).map(p -> "<p>" + p + "</p>").collect(Collectors.joining()) + "</div>";
    }

    private static String posts(List<String> row) {
        int[] floor = {row.get(2).matches(".*(?:-2-1\\.html|page=2)") ? 4 : 0};
        return letters(row.get(5))
                .map(p -> "<div class=\"post\"><div class=\"author\">船客" + p.charAt(0) + "</div><em>发表于 " + row.get(4)
                        + " 09:1" + floor[0] + "</em><span>" + ++floor[0] + "楼</span><div class=\"message\">" + p
                        + "</div></div>")
                .collect(Collectors.joining("", "<div id=\"postlist\">", "</div>"));
    }

    private static java.util.stream.Stream<String> letters(String letters) {
        return letters.chars()
                .mapToObj(c -> Character.toString((char) c))
                .filter(PARAGRAPHS::containsKey)
                .map(PARAGRAPHS::get);
    }

    private static String links(String written) {
        if (written.isEmpty() || written.startsWith("<")) {
            return written;
        }
        StringBuilder links = new StringBuilder();
        for (String link : written.split(" ")) {
            int at = link.indexOf('=');
            links.append("<a href=\"")
                    .append(link.substring(at + 1))
                    .append("\">")
                    .append(link, 0, at)
                    .append("</a> ");
        }
        return links.toString();
    }
}
