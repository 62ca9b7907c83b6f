package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set of links of an archive, as RFC 9264 has it (4.2). */
class LinksetTest {
    @TempDir
    Path folder;

    private SortedMap<String, byte[]> files;
    private JsonNode linkset;

    @BeforeEach
    void render() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
        files = SampleSite.full(folder).render();
        linkset = new ObjectMapper().readTree(files.get("linkset/all.json"));
    }

    @Test
    void isAnArrayOfLinkContextsAndNothingElse() {
        assertThat(linkset.fieldNames()).toIterable().containsExactly("linkset");
        assertThat(linkset.get("linkset")).hasSize(12).allSatisfy(context -> {
            assertThat(context.get("anchor").asText()).matches(SampleSite.BASE + "d/[a-z0-9]{9}/");
            context.properties().forEach(field -> {
                if (!field.getKey().equals("anchor")) {
                    assertThat(field.getValue().isArray()).as(field.getKey()).isTrue();
                    assertThat(field.getValue())
                            .isNotEmpty()
                            .allSatisfy(target ->
                                    assertThat(target.get("href").asText()).matches("https?://\\S+"));
                }
            });
        });
    }

    @Test
    void saysOfADocumentWhatItsHeadSays() {
        for (JsonNode context : linkset.get("linkset")) {
            String anchor = context.get("anchor").asText();
            String path = anchor.substring(SampleSite.BASE.length()) + "index.html";
            Document page = Jsoup.parse(SampleSite.text(files, path), SampleSite.BASE + path);
            assertThat(targets(context)).as(path).containsExactlyInAnyOrderElementsOf(heads(page));
        }
    }

    private static List<String> targets(JsonNode context) {
        List<String> targets = new ArrayList<>();
        context.properties()
                .forEach(field -> field.getValue()
                        .forEach(target -> targets.add(
                                field.getKey() + " " + target.get("href").asText())));
        return targets;
    }

    private static List<String> heads(Document page) {
        return page.select("link[rel~=cite-as|type|author|license|collection|item|describedby]").stream()
                .map(link -> link.attr("rel") + " " + link.absUrl("href").replaceFirst("index\\.html$", ""))
                .toList();
    }

    @Test
    void standsADocumentALine() {
        assertThat(SampleSite.text(files, "linkset/all.json").lines()).hasSize(14);
    }
}
