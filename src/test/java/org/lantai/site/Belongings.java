package org.lantai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pages of an invented office with what belongs to them, in the ways in which people have such pages. */
final class Belongings {
    static final String URL = "http://www.yunxi.example/zwgk/2023/1.html";
    static final byte[] PDF = ("%PDF-1.4\n" + "云溪县防汛应急预案".repeat(100)).getBytes(StandardCharsets.UTF_8);
    static final byte[] XLSX = zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)));

    /** One pixel: a picture that browsers show. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Belongings() {}

    /** A notice with these lines below its text. */
    static String notice(String... lines) {
        return titled("关于印发云溪县防汛应急预案的通知", lines);
    }

    static String titled(String title, String... lines) {
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title></head><body>
                <div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a></div>
                <div class="article"><h1>%s</h1>
                <div class="info">发布时间：2023-05-12 09:30　来源：云溪县水利局</div>
                <div class="content"><p>各乡镇人民政府，县直各单位：</p>
                <p>为做好今年的防汛工作，现将修订后的预案印发给你们，请结合实际认真贯彻执行。各乡镇要在五月二十日前完成隐患排查，并将排查结果报县防汛指挥部办公室。</p>
                <p>各单位要加强值班值守，确保汛情、险情、灾情及时上报，任何单位不得迟报、漏报、瞒报。</p>
                %s
                </div></div><div class="footer">版权所有 云溪县人民政府</div></body></html>
                """.formatted(title, title, String.join("\n", lines));
    }

    static String link(String href, String text) {
        return "<p><a href=\"" + href + "\">" + text + "</a></p>";
    }

    static String picture(String src) {
        return "<p><img src=\"" + src + "\" alt=\"防汛形势图\"></p>";
    }

    static void put(Path archive, String name, byte[] content) {
        try {
            Path file = archive.resolve("content/captures").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(Path archive, String name, String content) {
        put(archive, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> files) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
