package org.lantai.history;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The bytes of captures in the formats that crawlers leave. */
final class Printed {
    private Printed() {}

    static String page(Capture capture) {
        String ending = capture.file().substring(capture.file().lastIndexOf('.'));
        return switch (ending) {
            case ".txt" -> text(capture);
            case ".md" -> markdown(capture);
            case ".warc" -> warc(capture);
            default -> html(capture);
        };
    }

    private static String html(Capture capture) {
        return switch (capture.look()) {
            case ERROR_PAGE -> frame("提示信息", "<p>您访问的页面不存在或已被删除</p>");
            case POINTER ->
                "version https://git-lfs.github.com/spec/v1\noid sha256:"
                        + "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
            case NOTE ->
                frame(
                        "系统升级说明_鹭溪网",
                        "<h1>系统升级说明</h1><div class=\"info\">2026-01-05 来源：鹭溪网</div><div class=\"content\"><p>"
                                + "本站将于近日迁往新的机房，旧栏目的文章正在陆续搬迁，搬完以前从旧链接进来的读者会看到这一页。</p><p>"
                                + "给您带来不便，敬请谅解。编辑部的电话和信箱不变，稿件仍请寄到老地方。</p></div>");
            case LIST_PAGE -> frame("鹭溪网 新闻列表", list());
            default -> frame(capture.headline(), article(capture));
        };
    }

    private static String frame(String title, String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>" + title + "</title></head>\n<body>\n"
                + body + "\n</body></html>\n";
    }

    private static String article(Capture capture) {
        String pages = capture.part() == 0 ? "" : turn(capture);
        String number = capture.part() < 2 ? "" : "（" + capture.part() + "）";
        return "<h1>" + capture.headline() + number + "</h1>\n<div class=\"info\">"
                + capture.piece().date() + " 来源：" + capture.piece().source() + "</div>\n<div class=\"content\">\n"
                + capture.paragraphs().stream().map(p -> "<p>" + p + "</p>\n").collect(Collectors.joining())
                + (capture.picture() ? "<p><img src=\"" + name(capture) + ".png\" alt=\"现场\"></p>\n" : "")
                + "</div>" + pages;
    }

    private static String turn(Capture capture) {
        return IntStream.rangeClosed(1, Capture.PARTS)
                .mapToObj(i -> i == capture.part()
                        ? "<b>" + i + "</b>"
                        : "<a href=\"" + capture.piece().slug() + (i == 1 ? "" : "_" + i) + ".html\">" + i + "</a>")
                .collect(Collectors.joining("", "<div class=\"pages\">", "</div>"));
    }

    private static String list() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "<li><a href=\"/news/" + i + ".html\">鹭溪县第" + i + "次农田水利检查情况通报</a> 2024-01-"
                        + (i < 10 ? "0" + i : i) + "</li>")
                .collect(Collectors.joining("\n", "<h1>新闻列表</h1><ul>", "</ul><p>上一页 1 2 3 下一页</p>"));
    }

    private static String name(Capture capture) {
        return capture.stem().substring(capture.stem().lastIndexOf('/') + 1);
    }

    private static String text(Capture capture) {
        return capture.headline() + "\n来源：" + capture.piece().source() + "  "
                + capture.piece().date() + "\n\n"
                + capture.paragraphs().stream().map(p -> "　　" + p + "\n").collect(Collectors.joining());
    }

    private static String markdown(Capture capture) {
        return "---\ntitle: " + capture.headline() + "\ndate: "
                + capture.piece().date() + "\n---\n\n"
                + capture.paragraphs().stream().map(p -> p + "\n\n").collect(Collectors.joining());
    }

    private static String warc(Capture capture) {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html(capture);
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + capture.url() + "\r\nWARC-Date: "
                + capture.sidecar().getOrDefault("captured", "2025-01-01") + "T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + String.format(
                        Locale.ROOT,
                        "00000000-0000-4000-8000-%012d",
                        capture.piece().number())
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n";
    }

    static String sidecar(Capture capture) {
        boolean warc = capture.file().endsWith(".warc");
        return capture.sidecar().entrySet().stream()
                .filter(line -> !warc || !line.getKey().equals("url"))
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    static byte[] picture(Piece piece) {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(15 * piece.number(), 120, 90));
        graphics.fillRect(0, 0, 160, 120);
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
