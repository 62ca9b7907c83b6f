package org.lantai.subjects.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.lantai.lexicon.Table;

/**
 * Finds the places that look like dates, in one pass: at each place the longest match of all forms. A form is tried only
 * where a match can begin, which takes a fifth of the time of searching for each.
 */
final class Forms {
    private final List<Form> forms;

    /** For each character a row of the two tables behind; those that tell nothing share row 0, to stay in the cache. */
    private final byte[] rows = new byte[Character.MAX_VALUE + 1];

    /** For each row the forms that can begin with the character, a bit for each. */
    private final long[] begun = new long[1 << Byte.SIZE];

    /** For each row the forms that need the character or others. */
    private final long[] needed = new long[1 << Byte.SIZE];

    private int used;
    /** The forms that need no character. */
    private final long free;
    /** For each distance the forms that look so far for what they need. */
    private final long[] reaching;

    /** @param tables the tables of words, by the name the forms call them by */
    Forms(Map<String, Lookup<?>> tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        tables.forEach((name, table) -> parts.put(name, table.alternatives()));
        List<Form> read = new ArrayList<>();
        for (List<String> row : Table.rows(Forms.class, "forms.tsv", 7)) {
            String pattern = expand(row.get(4), parts);
            if (row.get(0).startsWith("=")) {
                parts.put(row.get(0).substring(1), pattern);
            } else {
                read.add(Form.of(
                        FormKind.valueOf(row.get(0)), beginnings(row.get(1), tables), row.get(2), row.get(3), pattern));
            }
        }
        forms = List.copyOf(read);
        reaching = new long[1 + forms.stream().mapToInt(Form::within).max().orElse(0)];
        long withoutNeeds = 0;
        for (int i = 0; i < forms.size(); i++) {
            long bit = 1L << i;
            forms.get(i).begins().stream().forEach(c -> begun[row(c)] |= bit);
            forms.get(i).needs().stream().forEach(c -> needed[row(c)] |= bit);
            withoutNeeds |= forms.get(i).needs().isEmpty() ? bit : 0;
            for (int distance = 0; distance <= forms.get(i).within(); distance++) {
                reaching[distance] |= bit;
            }
        }
        free = withoutNeeds;
    }

    /** The row of a character that tells something, made when first asked for. */
    private int row(int c) {
        if (rows[c] == 0) {
            used++;
            if (used == begun.length) {
                throw new IllegalStateException("forms.tsv: over 255 characters tell where dates are");
            }
            rows[c] = (byte) used;
        }
        return rows[c] & 0xFF;
    }

    private static String expand(String pattern, Map<String, String> parts) {
        String expanded = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expanded = expanded.replace("{" + part.getKey() + "}", part.getValue());
        }
        return expanded;
    }

    private static String beginnings(String written, Map<String, Lookup<?>> tables) {
        String all = written.replace("0", "0123456789").replace("一", "〇一二三四五六七八九十廿卅");
        for (Map.Entry<String, Lookup<?>> table : tables.entrySet()) {
            all = all.replace("{" + table.getKey() + "}", table.getValue().beginnings());
        }
        return all;
    }

    /** The places in a matched text, in order, none overlapping another. */
    List<Hit> in(String text) {
        Matchers matchers = new Matchers(text);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            long candidates = candidates(text, i);
            int form = candidates == 0 ? -1 : matchers.longest(i, candidates);
            if (form < 0) {
                i++;
            } else {
                Hit hit = forms.get(form).hit(matchers.of(form));
                hits.add(hit);
                i = hit.end();
            }
        }
        return hits;
    }

    /** The forms that a match of may begin there: those that can, and have what they need behind it. */
    private long candidates(String text, int start) {
        long can = begun[rows[text.charAt(start)] & 0xFF];
        long has = can & free;
        int end = Math.min(text.length(), start + reaching.length);
        for (int i = start; i < end && has != can; i++) {
            has |= can & needed[rows[text.charAt(i)] & 0xFF] & reaching[i - start];
        }
        return has;
    }

    /** The matchers of a text, each made when first asked for; making them all takes longer than reading a short text. */
    private final class Matchers {
        private final String text;
        private final @Nullable Matcher[] made = new Matcher[forms.size()];

        Matchers(String text) {
            this.text = text;
        }

        Matcher of(int form) {
            Matcher known = made[form];
            Matcher matcher = known == null ? forms.get(form).matcher(text) : known;
            made[form] = matcher;
            return matcher;
        }

        /** The form of the longest match there, of two as long the first; -1 where none matches. */
        int longest(int start, long candidates) {
            int best = -1;
            int end = start;
            for (long open = candidates; open != 0; open &= open - 1) {
                int form = Long.numberOfTrailingZeros(open);
                Matcher m = of(form);
                if (m.region(start, text.length()).lookingAt() && m.end() > end) {
                    best = form;
                    end = m.end();
                }
            }
            return best;
        }
    }
}
