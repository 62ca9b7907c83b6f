package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LinkEndTest {
    private static LinkEnd end(String page, String address) {
        return LinkEnd.of(page, address).orElseThrow();
    }

    @Test
    void aLinkIsReadFromThePageItStandsIn() {
        assertThat(end("d/a/index.html", "../../tags/index.html")).isEqualTo(new LinkEnd("tags/index.html", false, ""));
        assertThat(end("index.html", "d/a/index.html#p4bwvt9"))
                .isEqualTo(new LinkEnd("d/a/index.html", false, "p4bwvt9"));
        assertThat(end("d/a/index.html", "#p4bwvt9")).isEqualTo(new LinkEnd("d/a/index.html", false, "p4bwvt9"));
        assertThat(end("search/index.html", "?q=%E6%B8%A1")).isEqualTo(new LinkEnd("search/index.html", false, ""));
        assertThat(end("index.html", "pages/a%20b.pdf")).isEqualTo(new LinkEnd("pages/a b.pdf", false, ""));
    }

    @Test
    void aFolderIsToldByHowTheAddressEnds() {
        assertThat(List.of("../", "..", ".", "tags/", "../tags/./"))
                .allSatisfy(address ->
                        assertThat(end("d/a/index.html", address).isFolder()).isTrue());
        assertThat(end("d/a/index.html", "../b").isFolder()).isFalse();
    }

    @Test
    void outOfTheSiteLeadsNothing() {
        assertThat(LinkEnd.of("d/a/index.html", "../../../secret.html")).isEmpty();
        assertThat(LinkEnd.of("index.html", "%2e%2e/secret.html")).isEmpty();
    }

    @Property
    void wherever(@ForAll("addresses") String address) {
        LinkEnd.of("d/a/index.html", address)
                .ifPresent(end -> assertThat(List.of(end.path().split("/"))).doesNotContain(".."));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of("..", ".", "/", "a", "%2e", "%", "?", "#", "index.html")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
