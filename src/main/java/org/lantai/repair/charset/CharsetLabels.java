package org.lantai.repair.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;

/** The charsets that pages mean by the labels they give. */
final class CharsetLabels {
    private static final Map<String, Charset> KNOWN = Table.rows(CharsetLabels.class, "charset-labels.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Charset.forName(row.get(1))));

    private CharsetLabels() {}

    /** The charsets a label means, several where a page names several ({@code UTF-8,gb2312}); unknown ones left out. */
    static List<Charset> charsets(String label) {
        return Stream.of(label.split("[,;/|\\s\"']+"))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> charset(part.toLowerCase(Locale.ROOT)).stream())
                .distinct()
                .toList();
    }

    private static Optional<Charset> charset(String label) {
        Charset known = KNOWN.get(label);
        return known != null ? Optional.of(known) : ofPlatform(label);
    }

    private static Optional<Charset> ofPlatform(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A label nobody knows says nothing; the bytes decide.
            return Optional.empty();
        }
    }
}
