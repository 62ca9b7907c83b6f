package org.lantai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An invented law as it was passed in 2015, and as it was amended in 2018 and 2023. */
final class Laws {
    private static final String TITLE = "云溪县河道条例";
    private static final List<String> FIRST = List.of(
            "第一条 为了保护清漪江及其支流的河道，保障防洪安全，根据有关法律，结合本县实际，制定本条例。",
            "第二条 县水利局负责全县河道的管理；乡镇人民政府负责本行政区域内河道的日常巡查和清淤。",
            "第三条 在河道内倾倒渣土、垃圾的，由县水利局责令清除，处五百元罚款。",
            "第五条 本条例自公布之日起施行，原有规定与本条例不一致的，以本条例为准。");

    private Laws() {}

    static List<String> text(int year) {
        List<String> text = new ArrayList<>(FIRST);
        if (year >= 2018) {
            text.set(2, text.get(2).replace("五百", "二千"));
            text.add(3, "第四条 河道管理范围内的采砂，须经县水利局许可，并公示七日。");
        }
        if (year >= 2023) {
            text.set(1, text.get(1).replace("日常巡查和清淤", "日常巡查，村民委员会负责清淤"));
            text.set(2, text.get(2).replace("二千元罚款", "五千元以上二万元以下罚款"));
        }
        return text;
    }

    /** Writes one of a year, with further lines of its sidecar from the third on. */
    static void write(Path archive, int year, String... sidecar) {
        write(
                archive,
                "law-" + year,
                text(year),
                Stream.concat(Stream.of("date: " + year + "-07-01"), Stream.of(sidecar))
                        .toArray(String[]::new));
    }

    static void write(Path archive, String name, List<String> text, String... sidecar) {
        Path file = archive.resolve("content/captures/" + name + ".html");
        String said = String.join("\n", sidecar);
        String url = said.contains("url:") ? "" : "url: http://" + name + ".example/a.html\n";
        Archives.write(file.resolveSibling(name + ".meta.yaml"), url + said + "\nsource: 云溪县人民政府\n");
        Archives.write(
                file,
                "<html><head><meta charset=\"utf-8\"><title>" + TITLE + "</title></head><body><h1>" + TITLE
                        + "</h1><div class=\"content\"><p>" + String.join("</p><p>", text)
                        + "</p></div></body></html>");
    }

    /** The id that was promised to a capture. */
    static String id(Path archive, String name) throws IOException {
        try (Stream<String> rows = Files.lines(archive.resolve("content/permalinks.tsv"))) {
            return rows.map(row -> row.split("\t"))
                    .filter(row -> row[0].equals("document") && row[2].equals(name + ".example/a.html"))
                    .map(row -> row[1])
                    .findFirst()
                    .orElseThrow();
        }
    }
}
