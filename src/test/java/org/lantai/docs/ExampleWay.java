package org.lantai.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.cli.Main;
import org.lantai.model.Block;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Origin;
import org.lantai.model.Script;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.FileCleaner;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;
import org.lantai.subjects.Subjects;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.names.NamesFound.Named;
import org.lantai.subjects.vocabulary.Vocabulary;

/** A page with its sidecar on the way through the program, and the same page in a WARC file: what each step says. */
final class ExampleWay {
    private static final Charset CHARSET = Charset.forName("GB18030");
    private static final String ADDRESS = "http://www.zhishijiao.example/zs/2177.html";

    private final Path archive;
    private final Path captures;
    private final byte[] page;

    /** @param archive an empty folder */
    ExampleWay(Path archive, String page, String sidecar) throws IOException {
        this.archive = archive;
        this.captures = Files.createDirectories(archive.resolve("content/captures"));
        this.page = page.getBytes(CHARSET);
        Files.write(captures.resolve("xinqu.html"), this.page);
        Files.writeString(captures.resolve("xinqu.meta.yaml"), sidecar);
        Files.writeString(archive.resolve("content/archive.yaml"), "title: 松岭县网页存档\n");
    }

    /** By the name of the step. */
    Map<String, String> steps() throws IOException, InterruptedException {
        CleanedPage cleaned = clean(captures.resolve("xinqu.html"));
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("digest", cleaned.document().origin().sha256() + "\n");
        steps.put("charset", charset(cleaned) + "\n");
        steps.put("repaired", paragraphs(cleaned.repaired().text()));
        steps.put("article", Block.text(cleaned.extracted().blocks()) + "\n");
        steps.put("omissions", omissions(cleaned));
        steps.put("document", cleaned.document().text() + "\n");
        steps.put("explained", explained());
        steps.put("subjects", subjects(cleaned));
        new SiteBuilder(new BuildOptions(Optional.empty(), 1), Progress.NONE).build(archive);
        steps.put("ledger", Files.readString(archive.resolve("content/permalinks.tsv")));
        steps.put("files", files());
        steps.put("record", record());
        return steps;
    }

    private static CleanedPage clean(Path file) {
        List<CleanedPage> pages = new ArrayList<>();
        new FileCleaner(Script.HANS).clean(file, String.valueOf(file.getFileName()), pages::add, problem -> {});
        return pages.get(0);
    }

    private static String charset(CleanedPage cleaned) {
        CharsetDecision decision = cleaned.repaired().charset();
        return decision.charset() + ": " + decision.evidence().english();
    }

    /** The paragraphs of the article but the last, which is an advertisement. */
    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> line.startsWith("<p>") && !line.contains("<a"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String omissions(CleanedPage cleaned) {
        return cleaned.document().article().omissions().stream()
                .map(omission -> omission.rule().key() + ": " + omission.text() + "\n")
                .collect(Collectors.joining());
    }

    private String explained() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "clean",
                        "--explain",
                        "xinqu.html")
                .directory(captures.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return "$ lantai clean --explain xinqu.html\n" + out.stripTrailing() + "\n";
    }

    private static String subjects(CleanedPage cleaned) {
        Subjects subjects =
                new Summarizer(Vocabulary.none()).summarize(cleaned.document()).subjects();
        Stream<String> times = subjects.dates().stream()
                .map(time -> "%s to %s  %s"
                        .formatted(time.from(), time.to(), time.excerpt().substring(time.start(), time.end())));
        Stream<String> people = subjects.names().people().stream().map(ExampleWay::named);
        return Stream.concat(times, people).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String named(Named named) {
        return "a person               " + named.name() + "  " + String.join("", named.details());
    }

    private String files() throws IOException {
        try (Stream<Path> files = Files.walk(archive.resolve("site"))) {
            return files.map(file -> archive.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("/d/") || file.contains("/text/"))
                    .filter(file -> file.contains("."))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private String record() throws IOException {
        String request = "GET /zs/2177.html HTTP/1.1\r\nHost: www.zhishijiao.example\r\n\r\n";
        byte[] warc = joined(
                warc("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8)),
                warc("request", ADDRESS, "application/http; msgtype=request", request.getBytes(UTF_8)),
                warc(
                        "response",
                        ADDRESS + ".png",
                        "application/http; msgtype=response",
                        http("image/png", new byte[8])),
                warc(
                        "response",
                        ADDRESS,
                        "application/http; msgtype=response",
                        http("text/html; charset=gb2312", page)));
        Path file = Files.write(archive.resolve("crawl.warc"), warc);
        CleanedPage cleaned = clean(file);
        Origin origin = cleaned.document().origin();
        return "url       %s%ncaptured  %s%ncharset   %s%ndigest    %s%n"
                .formatted(origin.url().orElse(""), origin.captured().orElseThrow(), charset(cleaned), origin.sha256())
                .replace("\r\n", "\n");
    }

    private static byte[] http(String type, byte[] body) {
        return joined(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(UTF_8), body);
    }

    private static byte[] warc(String type, String address, String contentType, byte[] body) {
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\n" + target
                + "WARC-Date: 2021-05-01T02:03:04Z\r\nWARC-Record-ID: <urn:example:" + type + ">\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), body, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
