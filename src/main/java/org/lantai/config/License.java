package org.lantai.config;

import java.util.List;
import java.util.Optional;
import org.lantai.lexicon.Table;

/**
 * The licence of what an archive adds to the pages it holds; the rights in these are their owners'.
 *
 * @param name its identifier as SPDX writes it; its address where the archivist gives but that
 * @param url the address that states it
 */
public record License(String name, String url) {
    private static final List<License> KNOWN = Table.rows(License.class, "licenses.tsv", 2).stream()
            .map(row -> new License(row.get(0), row.get(1)))
            .toList();

    /** The licence that an archivist means by an identifier, in letters of any case and with spaces, or by an address. */
    static Optional<License> of(String said) {
        String name = said.strip().replace(' ', '-');
        Optional<License> known = KNOWN.stream()
                .filter(license ->
                        license.name().equalsIgnoreCase(name) || license.url().equals(said))
                .findFirst();
        return known.or(() -> Optional.of(new License(said, said)).filter(license -> isAddress(said)));
    }

    private static boolean isAddress(String said) {
        return said.matches("https?://[^\\s/]+(/\\S*)?");
    }

    /** The identifiers that are known. */
    static List<String> names() {
        return KNOWN.stream().map(License::name).toList();
    }
}
