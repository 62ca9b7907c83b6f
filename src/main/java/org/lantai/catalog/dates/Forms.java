package org.lantai.catalog.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the places that look like dates, in one pass: at each place the longest match of all forms. */
final class Forms {
    private final List<Form> forms = new ArrayList<>();

    /** @param words alternatives of the word tables, by the name the forms call them by */
    Forms(Map<String, String> words) {
        Map<String, String> macros = new LinkedHashMap<>(words);
        for (List<String> row : Tables.rows("forms.tsv", 4)) {
            String pattern = expand(row.get(1), macros);
            if (row.get(0).startsWith("=")) {
                macros.put(row.get(0).substring(1), pattern);
            } else {
                forms.add(new Form(Kind.valueOf(row.get(0)), pattern));
            }
        }
    }

    private static String expand(String pattern, Map<String, String> macros) {
        String expanded = pattern;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            expanded = expanded.replace("{" + macro.getKey() + "}", macro.getValue());
        }
        return expanded;
    }

    /** The places in a matched text, in order, none overlapping another. */
    List<Hit> in(String text) {
        List<Search> searches = forms.stream()
                .map(form -> new Search(form, form.pattern().matcher(text)))
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Optional<Hit> hit = first(searches, 0);
                hit.isPresent();
                hit = first(searches, hit.get().end())) {
            hits.add(hit.get());
        }
        return hits;
    }

    private static Optional<Hit> first(List<Search> searches, int from) {
        Search best = searches.get(0);
        for (Search search : searches) {
            search.advance(from);
            best = search.isBefore(best) ? search : best;
        }
        return best.isFound() ? Optional.of(best.hit()) : Optional.empty();
    }

    /** A form's next match, searched anew only when the one known lies behind. */
    private static final class Search {
        private final Form form;
        private final Matcher matcher;
        private int start = -1;

        Search(Form form, Matcher matcher) {
            this.form = form;
            this.matcher = matcher;
        }

        void advance(int from) {
            if (start < from) {
                start = matcher.find(from) ? matcher.start() : Integer.MAX_VALUE;
            }
        }

        boolean isFound() {
            return start < Integer.MAX_VALUE;
        }

        boolean isBefore(Search other) {
            return start < other.start || (isFound() && start == other.start && matcher.end() > other.matcher.end());
        }

        Hit hit() {
            return form.hit(matcher);
        }
    }
}
