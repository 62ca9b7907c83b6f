package org.lantai.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a style prints those who wrote a work. Names that have parts are printed in forms with <code>{given}</code>,
 * <code>{initials}</code>, <code>{family}</code> and, in capital letters, <code>{FAMILY}</code>; others are printed as they
 * are.
 *
 * @param first the form of the first name
 * @param next that of those behind it
 * @param initial what stands behind an initial
 * @param comma what stands between names
 * @param pair between two, where there are no more
 * @param last before the last of more
 * @param most how many are printed all
 * @param shown how many of more than these
 * @param others what stands for those that are left out; <code>{last}</code> in it is the last of them
 */
record NameForm(
        String first,
        String next,
        String initial,
        String comma,
        String pair,
        String last,
        int most,
        int shown,
        String others) {
    static NameForm of(StyleParts parts) {
        return new NameForm(
                parts.form("first"),
                parts.form("next"),
                parts.form("initial"),
                parts.form("comma"),
                parts.form("pair"),
                parts.form("last"),
                Integer.parseInt(parts.form("most")),
                Integer.parseInt(parts.form("shown")),
                parts.form("others"));
    }

    /** The names in this form, in their order. */
    String print(List<AuthorName> names) {
        if (names.size() > most) {
            String left = Template.of(others)
                    .fill(Map.of("last", one(names, names.size() - 1)))
                    .text();
            return joined(names, shown, comma) + left;
        }
        return joined(names, names.size(), names.size() == 2 ? pair : last);
    }

    private String joined(List<AuthorName> names, int count, String beforeLast) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i == count - 1 ? beforeLast : comma).append(one(names, i));
        }
        return text.toString();
    }

    private String one(List<AuthorName> names, int i) {
        AuthorName name = names.get(i);
        if (name.given().isEmpty()) {
            return name.family();
        }
        return Template.of(i == 0 ? first : next)
                .fill(Map.of(
                        "family", name.family(),
                        "FAMILY", name.family().toUpperCase(Locale.ROOT),
                        "given", name.given().get(),
                        "initials", name.initials(initial)))
                .text();
    }
}
