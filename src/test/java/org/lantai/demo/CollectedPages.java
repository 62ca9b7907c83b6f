package org.lantai.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** The captures that hold several pages: a WARC file and a JSON Lines file. */
final class CollectedPages {
    private CollectedPages() {}

    /** Three pages of two papers; the second names its charset in the HTTP header alone. */
    static byte[] warc() {
        String twiceEscaped =
                WrongDecoding.doubleEscaped().damage(CleanText.named("cunzhi").html());
        return new WarcFile("jizhou-2023.warc.gz", "2023-09-14T02:10:00Z")
                .response(
                        "https://www.jizhou-ribao.example/wenhua/2023/0420/cunzhi.html",
                        "2023-09-14T02:10:05Z",
                        "text/html; charset=utf-8",
                        DemoPages.gazetteer(twiceEscaped).getBytes(UTF_8))
                .response(
                        "http://www.jizhou-wanbao.example/texie/2021/0102/t88213.html",
                        "2023-09-14T02:11:41Z",
                        "text/html; charset=GBK",
                        DemoPages.ferry().getBytes(Charset.forName("GBK")))
                .response(
                        "https://www.jizhou-ribao.example/yixian/2022/0621/shuiwen.html",
                        "2023-09-14T02:12:27Z",
                        "text/html",
                        DemoPages.gauge().getBytes(UTF_8))
                .bytes();
    }

    /** Three records: text, HTML converted character by character, and text in the wrong charset. */
    static String jsonLines() {
        CleanText flood = CleanText.named("fangxun-2024").after(Traditional.byCharacter());
        CleanText bus = CleanText.named("gongjiao");
        String garbled = WrongDecoding.gbkAsLatin1().damage(dated(bus, "2025-05-07", "云溪报"));
        return line("https://www.yunxi-lib.example/news/20250321.html", "text", library())
                + line("https://m.yunxi-rm.example/a/20240630-1107.html", "html", DemoPages.flood(flood))
                + line("https://www.yunxi-bao.example/2025/0507/gongjiao.shtml", "text", garbled);
    }

    private static String library() {
        return dated(CleanText.named("tushuguan"), "2025-03-21 18:30", "云溪县图书馆");
    }

    private static String dated(CleanText text, String date, String source) {
        return text.title() + "\n来源：" + source + "　时间：" + date + "\n" + String.join("\n", text.paragraphs()) + "\n";
    }

    private static String line(String url, String key, String content) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("url", url);
        record.put("captured", "2025-06-02T09:30:00");
        record.put(key, content);
        try {
            return new ObjectMapper().writeValueAsString(record) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always valid JSON", e);
        }
    }
}
