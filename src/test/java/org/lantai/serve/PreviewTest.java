package org.lantai.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** What a browser gets, asked for with bare words: clients of HTTP do not say what a hostile page says. */
class PreviewTest {
    private static final Problem FAULT = Problem.error(
            ProblemKind.YAML_SYNTAX, "content/archive.yaml", "Nothing closes </script> this.", "Close it.");

    @TempDir
    Path archive;

    private final List<Integer> builds = new ArrayList<>();
    private final List<ProblemException> faults = new ArrayList<>();
    private Preview preview;
    private boolean failing;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(archive.resolve("content/captures"));
        Files.writeString(
                archive.resolve("content/permalinks.tsv"),
                "kind\tname\tkey\tlabel\nformat\t2\ndocument\tg7nk0bs3q\tyunxi.example/ferry\t渡口\n"
                        + "capture\tg7nk0bs3q\t" + "a".repeat(64)
                        + "\t\tcontent/captures/ferry.html\thttp://yunxi.example/ferry\n");
        preview = Preview.open(
                new PreviewPlace(archive, archive.resolve("site"), "archive"), 0, this::build, faults::add);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private void build() {
        if (failing) {
            throw new ProblemException(FAULT);
        }
        builds.add(builds.size() + 1);
        write("index.html", "<!DOCTYPE html><title>首页</title><body>第" + builds.size() + "版</body>");
        write("d/g7nk0bs3q/index.html", "<!DOCTYPE html><title>渡口</title><body>渡口</body>");
        write("assets/a.js", "'use strict';");
    }

    private void write(String path, String text) {
        try {
            Path file = archive.resolve("site").resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String request, String... headers) throws IOException {
        URI address = preview.address();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String all = request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET " + path, "Host: localhost:" + preview.address().getPort());
    }

    @Test
    void aPageIsServedWithTheScriptAndStandsWithoutItInTheSite() throws IOException {
        preview.build();
        assertThat(get("/archive/"))
                .startsWith("HTTP/1.1 200")
                .contains("第1版<script src=\"/archive/.lantai/serve.js\" data-round=\"1\"></script></body>");
        assertThat(archive.resolve("site/index.html")).content().doesNotContain("script");
        assertThat(get("/archive/assets/a.js")).contains("text/javascript").endsWith("'use strict';");
        assertThat(get("/archive/.lantai/serve.js")).contains("lantaiServe");
    }

    @Test
    void whatIsNotBelowTheBaseIsLedThere() throws IOException {
        preview.build();
        assertThat(get("/")).contains("302", "Location: /archive/");
        assertThat(get("/archive")).contains("302", "Location: /archive/");
        assertThat(get("/other/index.html")).startsWith("HTTP/1.1 404").doesNotContain("第1版");
    }

    @Test
    void aDocumentLeadsToItsSidecar() throws IOException {
        preview.build();
        assertThat(get("/archive/d/g7nk0bs3q/"))
                .contains(
                        "data-sidecar=\"content/captures/ferry.meta.yaml\"",
                        "data-link=\"/archive/.lantai/sidecar/g7nk0bs3q\"");
        assertThat(get("/archive/.lantai/sidecar/g7nk0bs3q"))
                .contains(archive.resolve("content/captures/ferry.meta.yaml").toString(), "not there yet");
        Files.writeString(archive.resolve("content/captures/ferry.html.meta.yaml"), "title: <b>渡</b>\n");
        assertThat(get("/archive/.lantai/sidecar/g7nk0bs3q")).contains("ferry.html.meta.yaml", "title: &lt;b&gt;渡");
        assertThat(get("/archive/.lantai/sidecar/<script>")).doesNotContain("<script>");
    }

    @Test
    void beforeTheFirstBuildThePageWaits() throws IOException {
        assertThat(get("/archive/")).startsWith("HTTP/1.1 503").contains("Not built yet", "data-round=\"0\"");
    }

    @Test
    void aPageThatWaitsIsToldOfTheNextBuild() throws Exception {
        preview.build();
        assertThat(get("/archive/.lantai/wait.js?after=0")).endsWith("lantaiServe({\"round\":1});\n");
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return get("/archive/.lantai/wait.js?after=1&n=0");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        preview.build();
        assertThat(end(waiting)).endsWith("lantaiServe({\"round\":2});\n");
    }

    private static <T> T end(CompletableFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(60, TimeUnit.SECONDS);
    }

    @Test
    void aBuildThatFailsIsToldToThePageAndTheSiteStays() throws IOException {
        preview.build();
        failing = true;
        preview.build();
        assertThat(faults).extracting(ProblemException::problem).containsExactly(FAULT);
        assertThat(get("/archive/.lantai/wait.js?after=1"))
                .contains("\"round\":2", "content/archive.yaml", "Nothing closes", "Close it.");
        assertThat(get("/archive/")).contains("第1版", "data-round=\"1\"");
        failing = false;
        preview.build();
        assertThat(get("/archive/.lantai/wait.js?after=2")).endsWith("lantaiServe({\"round\":3});\n");
    }

    @Test
    void aFirstBuildThatFailsSaysWhy() throws IOException {
        failing = true;
        preview.build();
        assertThat(get("/archive/")).contains("503", "Nothing closes &lt;/script&gt; this.");
    }

    @Test
    void aChangeIsBuilt() throws Exception {
        preview.build();
        CompletableFuture<Void> changed = CompletableFuture.runAsync(() -> {
            try {
                preview.awaitChange();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Files.writeString(archive.resolve("content/permalinks.tsv"), "");
        Files.writeString(archive.resolve("content/captures/ferry.meta.yaml"), "title: 渡\n");
        end(changed);
        assertThat(builds).containsExactly(1, 2);
    }

    @Test
    void othersAreRefused() throws IOException {
        preview.build();
        String own = "Host: localhost:" + preview.address().getPort();
        assertThat(ask("GET /archive/", "Host: evil.example"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("第1版");
        assertThat(ask("GET /archive/", own, "Origin: https://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /archive/assets/a.js", own, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Dest: script"))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("POST /archive/", own, "Content-Length: 0")).startsWith("HTTP/1.1 403");
    }

    @Test
    void noPathLeadsOut() throws IOException {
        preview.build();
        Files.writeString(archive.resolve("secret.html"), "密");
        for (String path : List.of(
                "../secret.html",
                "%2e%2e/secret.html",
                "..%2fsecret.html",
                "d/../../secret.html",
                "..%5csecret.html",
                "%00")) {
            assertThat(get("/archive/" + path)).doesNotContain("密").contains("HTTP/1.1 404");
        }
    }

    @Test
    void aPortThatIsTakenIsTold() {
        assertThatThrownBy(() -> Preview.open(
                        new PreviewPlace(archive, archive.resolve("site"), "/"),
                        preview.address().getPort(),
                        this::build,
                        faults::add))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Another program has this port");
    }

    @Test
    void aBaseIsOneHoweverItIsWritten() {
        assertThat(List.of("/archive/", "archive", "//archive//"))
                .allSatisfy(base -> assertThat(new PreviewPlace(archive, archive, base).base())
                        .isEqualTo("/archive/"));
        assertThat(new PreviewPlace(archive, archive, "/").base()).isEqualTo("/");
    }
}
