package org.lantai.render.index;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.catalog.IndexTerm;

/** The order of names by the number of strokes of their first character, which is that of dictionaries in Taiwan. */
final class Strokes {
    private static final ULocale LOCALE = new ULocale("zh-Hant-u-co-stroke");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ImmutableIndex<IndexTerm> index = new AlphabeticIndex<IndexTerm>(LOCALE).buildImmutableIndex();
    private final Collator collator = Collator.getInstance(LOCALE).freeze();

    private Strokes() {}

    /** The one table, made when first asked for: it takes half a second. */
    static Strokes standard() {
        return Made.STROKES;
    }

    private static final class Made {
        private static final Strokes STROKES = new Strokes();
    }

    /** The number of strokes of the first character; 0 where it is no Chinese one. */
    int of(String name) {
        Matcher label =
                NUMBER.matcher(index.getBucket(index.getBucketIndex(name)).getLabel());
        return label.find() ? Integer.parseInt(label.group()) : 0;
    }

    /** Sorts names of one number of strokes. */
    List<String> sort(List<String> names) {
        return names.stream()
                .sorted(Comparator.<String, Object>comparing(name -> name, collator)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
