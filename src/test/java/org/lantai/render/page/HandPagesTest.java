package org.lantai.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.store.Asset;

class HandPagesTest {
    @TempDir
    Path archive;

    private final List<Problem> problems = new ArrayList<>();

    private void write(String name, String text) throws IOException {
        Path file = archive.resolve("content/pages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<HandPage> read() {
        return HandPages.read(archive, problems::add);
    }

    @Test
    void readsTitleAndOrderFromTheFrontMatter() throws IOException {
        write("b.md", "---\ntitle: 乙\norder: 1\n---\n正文**重点，**后\n");
        write("a.md", "\uFEFF---\ntitle: 甲\norder: 2\n---\n");
        write("c.md", "没有前言");
        assertThat(read()).extracting(HandPage::slug).containsExactly("c", "b", "a");
        assertThat(read().get(1).title()).isEqualTo("乙");
        assertThat(read().get(1).body().markup()).isEqualTo("<p>正文<strong>重点，</strong>后</p>");
        assertThat(problems).isEmpty();
    }

    @Test
    void aParagraphOfTooManySignsShowsAsWrittenAndIsReported() throws IOException {
        write("a.md", "前\n\n" + "&amp;".repeat(3_000) + "\n\n后\n");
        assertThat(read().get(0).body().markup())
                .isEqualTo("<p>前</p>\n<p>" + "&amp;amp;".repeat(3_000) + "</p>\n<p>后</p>");
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.PAGE_SIGNS);
    }

    @Test
    void anArchiveNeedNotHavePages() {
        assertThat(read()).isEmpty();
    }

    @Test
    void anUnknownKeyCostsOnlyItsPage() throws IOException {
        write("a.md", "---\ntitle: 甲\noder: 2\n---\n");
        write("b.md", "---\ntitle: 乙\n---\n");
        assertThat(read()).extracting(HandPage::slug).containsExactly("b");
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("content/pages/a.md:3");
            assertThat(p.advice()).isEqualTo("Did you mean `order`?");
        });
    }

    @Test
    void aTableThatDoesNotExistIsReported() throws IOException {
        write("a.md", "{{edits}}\n\n{{edit}}\n\n`{{example}}`\n");
        assertThat(read()).hasSize(1);
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(ProblemKind.PAGE_PLACEHOLDER);
            assertThat(p.message()).contains("{{edit}}");
        });
    }

    @Test
    void aNameThatIsNoAddressIsReported() throws IOException {
        write("关于.md", "甲");
        assertThat(read()).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.PAGE_NAME);
    }

    @Test
    void linksToPagesAndToTheSiteAreRelative() throws IOException {
        write("method.md", "甲");
        write("a.md", "[一](method.md#x) [二](/timeline/2023/) [三](/) [四](/d/abc/#p1) [五](/feed.xml)");
        assertThat(read().get(0).body().markup())
                .contains(
                        "href=\"../method/index.html#x\"",
                        "href=\"../../timeline/2023/index.html\"",
                        "href=\"../../index.html\"",
                        "href=\"../../d/abc/index.html#p1\"",
                        "href=\"../../feed.xml\"");
        assertThat(problems).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutsideTheContentIsDroppedAndReported() throws IOException {
        write("a.md", "[一](../../secret.txt) [二](file:///etc/passwd) [三](no-such.md) [四](/timeline/../../x/)");
        assertThat(read().get(0).body().markup()).isEqualTo("<p>一 二 三 四</p>");
        assertThat(problems).hasSize(4).allSatisfy(p -> {
            assertThat(p.file()).isEqualTo("content/pages/a.md");
            assertThat(p.kind()).isEqualTo(ProblemKind.PAGE_LINK);
        });
    }

    @Test
    void picturesBesideThePageTravelAlong() throws IOException {
        write("map.png", "x");
        write("a.md", "![图](map.png) ![外](https://example.org/x.png) ![出](../map.png)");
        HandPage page = read().get(0);
        assertThat(page.assets()).extracting(Asset::name).containsExactly("map.png");
        assertThat(page.body().markup())
                .contains("<img src=\"map.png\" alt=\"图\"")
                .doesNotContain("example.org");
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.PAGE_PICTURE, ProblemKind.PAGE_PICTURE);
    }
}
