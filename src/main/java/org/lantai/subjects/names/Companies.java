package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantai.lexicon.Table;

/** Finds companies that everybody knows by a short name: 华为; those that are words as well only beside others: 华为、小米. */
final class Companies {
    private static final String LISTING = "、和与及";

    private static final Set<String> WORDS = new HashSet<>(Table.rows(Companies.class, "companies.tsv", 3).stream()
            .filter(row -> row.get(1).equals("word"))
            .map(row -> row.get(0))
            .toList());

    private Companies() {}

    static List<OrganisationFinder.Span> in(NameText text, WordPlaces words) {
        List<OrganisationFinder.Span> all = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int length = words.from(WordSense.COMPANY, start);
            if (length > 0 && words.from(WordSense.THING, start + length) == 0) {
                all.add(new OrganisationFinder.Span(start, start + length));
            }
        }
        return all.stream()
                .filter(span -> !isWord(text, span) || isBeside(text, span, all))
                .toList();
    }

    private static boolean isWord(NameText text, OrganisationFinder.Span span) {
        return WORDS.contains(text.matched().substring(span.start(), span.end()));
    }

    private static boolean isBeside(NameText text, OrganisationFinder.Span span, List<OrganisationFinder.Span> all) {
        return all.stream().anyMatch(other -> areListed(text, span, other) || areListed(text, other, span));
    }

    private static boolean areListed(NameText text, OrganisationFinder.Span first, OrganisationFinder.Span second) {
        return second.start() - first.end() == 1 && LISTING.indexOf(text.at(first.end())) >= 0;
    }
}
