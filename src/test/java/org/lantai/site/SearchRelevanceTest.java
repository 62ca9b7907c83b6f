package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether readers of the demonstration archive see first what they look for. */
class SearchRelevanceTest extends InBrowser {
    private static final Path SEARCH = Path.of("site/search/index.html");
    private static final int PAGE = 10;

    private record Query(String words, List<String> wanted) {
        static Query of(String line) {
            String[] columns = line.split("\t");
            return new Query(columns[0], List.of(columns[1].split(" ")));
        }
    }

    private static List<Query> queries() {
        try (InputStream table = SearchRelevanceTest.class.getResourceAsStream("/org/lantai/search/queries.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Query::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> found(Query query) {
        page.navigate(
                SEARCH.toAbsolutePath().toUri() + "?q=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8));
        page.waitForFunction("() => document.getElementById('told')?.textContent.includes('…') === false");
        Object links = page.evaluate("() => [...document.querySelectorAll('#results h2 a')].map(a => a.pathname)");
        return ((List<?>) links)
                .stream().map(String::valueOf).map(SearchRelevanceTest::id).toList();
    }

    private static String id(String path) {
        return Arrays.asList(path.split("/")).get(path.split("/").length - 2);
    }

    /** One by the place of the first document that is wanted; 0 where none is on the first page. */
    private static double reciprocalRank(List<String> found, Query query) {
        return IntStream.range(0, Math.min(PAGE, found.size()))
                .filter(i -> query.wanted().contains(found.get(i)))
                .mapToDouble(i -> 1.0 / (i + 1))
                .findFirst()
                .orElse(0);
    }

    @Test
    void whatIsLookedForComesFirst() {
        List<Query> queries = queries();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        double sum = 0;
        StringBuilder lower = new StringBuilder();
        for (Query query : queries) {
            List<String> found = found(query);
            double rank = reciprocalRank(found, query);
            sum += rank;
            if (rank < 1) {
                lower.append(query.words()).append(' ').append(found).append('\n');
            }
        }
        assertThat(sum / queries.size())
                .as("mean reciprocal rank; not first:\n" + lower)
                .isGreaterThanOrEqualTo(0.96);
    }
}
