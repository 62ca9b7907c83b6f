package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFormatsTest {
    private static final String PAGE = """
            <html><head><title>石桥边的水位</title></head><body><h1>石桥边的水位</h1>
            <div><div><b>柳_岸</b><u>1楼</u><i>发表于 2014-06-02 08:10</i></div><p>桥墩下面的台阶看不见了，渡船停了。</p></div>
            <div><div><b>船夫</b><u>2楼</u><i>发表于 2014-06-02 09:30</i></div><p>我早上路过，水已经退到第三级。</p></div>
            </body></html>
            """;

    @TempDir
    Path folder;

    private String clean(String format) throws IOException {
        Path page = folder.resolve("shiqiao.html");
        Files.writeString(page, PAGE);
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
        assertThat(Main.run(terminal, "clean", "--format", format, page.toString()))
                .isZero();
        return out.toString();
    }

    @Test
    void jsonTellsTheKindAndOfEachPostWhoWhenAndWhere() throws IOException {
        JsonNode thread = new ObjectMapper().readTree(clean("json"));

        assertThat(thread.path("kind").asText()).isEqualTo("thread");
        JsonNode post = thread.path("blocks").path(1);
        assertThat(post.path("type").asText()).isEqualTo("post");
        assertThat(post.path("author").asText()).isEqualTo("船夫");
        assertThat(post.path("date").asText()).isEqualTo("2014-06-02T09:30");
        assertThat(post.path("floor").asInt()).isEqualTo(2);
        assertThat(post.path("text").asText()).isEqualTo("我早上路过，水已经退到第三级。");
    }

    @Test
    void markdownPutsWhoWhenAndWhereAboveEachPost() throws IOException {
        assertThat(clean("markdown"))
                .contains("---\n\n**柳\\_岸** 2014-06-02 08:10 \\#1\n\n桥墩下面的台阶看不见了，渡船停了。\n\n---\n\n**船夫**");
    }
}
