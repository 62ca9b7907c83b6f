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

class NoteFormatsTest {
    private static final String PAGE = """
            <html><head><title>渡口停航</title></head><body><div class="content"><h1>渡口停航</h1>
            <p>柳溪渡口自明日起停航三天<sup><a id="r1" href="#note1">[1]</a></sup>，检修缆绳，请乡亲们绕行石桥，多走两里路。</p>
            <p>有急事的可以到值班室说一声，船工会用小船送过去，夜里也有人值班，只是要多等一会儿。</p>
            <p id="note1"><a href="#r1">[1]</a> 缆绳是去年换的。</p>
            <p style="text-align:right">柳溪渡口值班室</p></div></body></html>
            """;

    @TempDir
    Path folder;

    private String clean(String format) throws IOException {
        Path page = folder.resolve("dukou.html");
        Files.writeString(page, PAGE);
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
        assertThat(Main.run(terminal, "clean", "--format", format, page.toString()))
                .isZero();
        return out.toString();
    }

    @Test
    void markdownLeadsFromTheNumberToTheNoteAndBack() throws IOException {
        assertThat(clean("markdown"))
                .contains("停航三天<sup>[<a id=\"n1\"></a>\\[1\\]](<#n2>)</sup>，")
                .contains("\n\n[<a id=\"n2\"></a>\\[1\\]](<#n1>) 缆绳是去年换的。");
    }

    @Test
    void aSignatureStandsAtTheRightInAllFormats() throws IOException {
        assertThat(clean("markdown")).contains("\n\n<div align=\"right\">\n\n柳溪渡口值班室\n\n</div>\n");
        JsonNode blocks = new ObjectMapper().readTree(clean("json")).path("blocks");
        assertThat(blocks.path(3).path("align").asText()).isEqualTo("right");
        assertThat(blocks.path(2).has("align")).isFalse();
    }
}
