package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.cli.CommandRun;

/** {@code lantai serve} as it is called. */
class ServeCommandTest {
    @Test
    void buildsTellsWhereAndEndsWhenItIsStopped(@TempDir Path archive) throws Exception {
        Archives.of(archive, "ferry.txt", "渡口旧闻\n\n渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他。");
        Archives.write(archive.resolve("content/archive.yaml"), "title: 试验存档\nbaseUrl: https://example.org/shiyan/\n");
        Archives.build(archive, 1);
        int port = freePort();
        CompletableFuture<CommandRun> ended = new CompletableFuture<>();
        Thread serving = new Thread(() -> ended.complete(
                CommandRun.of("serve", "--port", Integer.toString(port), "--base", "/a/", archive.toString())));
        serving.start();
        awaitFirstBuild(port, ended);
        serving.interrupt();
        CommandRun run = ended.get(120, TimeUnit.SECONDS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("Open http://localhost:\\d+/a/ ");
        assertThat(run.code()).isZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What a page waits for is answered when the first build has ended. */
    private static void awaitFirstBuild(int port, CompletableFuture<CommandRun> ended) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/a/.lantai/wait.js?after=0"))
                .build();
        while (!ended.isDone()) {
            try {
                String answer = HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body();
                assertThat(answer).contains("\"round\":1");
                return;
            } catch (ConnectException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void wrongWordsAreFaultsOfUsage(@TempDir Path archive) {
        assertThat(CommandRun.of("serve", "--port", "70000", archive.toString()).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("serve", "--base", "/a?b", archive.toString()).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("serve", archive.toString()).err()).contains("There is no archive here");
    }

    @Test
    void helpShowsExamples() {
        assertThat(CommandRun.of("serve", "--help").out()).contains("lantai serve --open", "Nobody else can look");
    }
}
