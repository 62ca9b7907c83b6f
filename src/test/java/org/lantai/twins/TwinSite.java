package org.lantai.twins;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A site that prints articles.
 *
 * @param frame the template of its pages
 */
record TwinSite(int number, String name, String slogan, PageFrame frame) {
    private static final List<String> ENDS = List.of("新闻网", "在线", "论坛", "资讯", "日报", "生活网");
    private static final int LINKS = 8;

    static TwinSite of(Writer writer, int number, Random random) {
        List<String> frames = writer.half().frames();
        String name = writer.say("one", random) + writer.say("two", random) + ENDS.get(random.nextInt(ENDS.size()));
        return new TwinSite(
                number,
                name,
                name + "欢迎您！" + writer.say("site", random),
                new PageFrame(frames.get(number % frames.size())));
    }

    String page(Copy copy, Writer writer, Random random) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < LINKS; i++) {
            links.append("<li><a href=\"/n/")
                    .append(random.nextInt(9999))
                    .append(".html\">")
                    .append(writer.say("headline", random))
                    .append("</a></li>");
        }
        return frame.page(copy, Map.of("site", name, "slogan", slogan, "links", links.toString()));
    }

    String url(Piece piece, int page) {
        String day = piece.date().format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
        return "https://www.site" + number + ".example/" + day + "/" + page + ".html";
    }
}
