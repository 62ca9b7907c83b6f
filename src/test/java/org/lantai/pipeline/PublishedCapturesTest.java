package org.lantai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.model.Origin;
import org.lantai.witness.PublishedAs;

class PublishedCapturesTest {
    private static final Sample ARTICLE = Sample.of("a.html").url("https://www.qinghe.example/1.html");
    private static final Sample GONE = Sample.of("b.html").url("https://www.qinghe.example/1.html");

    /** Remembers the article, under the first of two ids. */
    private static final PublishedAs LEDGER = new PublishedAs() {
        @Override
        public Optional<String> id(Origin capture) {
            return Optional.of("one").filter(id -> capture.file().equals("a.html"));
        }

        @Override
        public boolean remembers(String id) {
            return id.equals("one");
        }
    };

    @Test
    void areOnlyThoseThatTheLedgerRemembersOfADocument() {
        PublishedCaptures published = new PublishedCaptures(Map.of("one", ARTICLE.key()), LEDGER);

        assertThat(published.holds(ARTICLE.entry())).isTrue();
        assertThat(published.holds(GONE.entry()))
                .as("an error page in the place of the article")
                .isFalse();
    }

    @Test
    void areAllOfAnAddressWhereTheLedgerRemembersNone() {
        assertThat(new PublishedCaptures(Map.of("two", GONE.key()), LEDGER).holds(GONE.entry()))
                .isTrue();
        assertThat(new PublishedCaptures(Map.of("two", "sha256:" + GONE.sha256()), LEDGER).holds(GONE.entry()))
                .as("known by its digest")
                .isTrue();
        assertThat(new PublishedCaptures(Map.of("two", "www.qinghe.example/2.html"), LEDGER).holds(GONE.entry()))
                .isFalse();
    }
}
