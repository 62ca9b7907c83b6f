package org.lantai.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address under which an archive of the web keeps a copy of a page.
 *
 * @param original the address of the page
 * @param time when the archive captured it, in 4 to 14 digits from the year on, UTC
 */
public record ArchivedAddress(String original, String time) {
    private static final List<Pattern> FORMS = OwnTable.rows("web-archives.tsv", 3).stream()
            .map(row -> Pattern.compile(row.get(1)))
            .toList();

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    /** Proxies make one slash of two. */
    private static final Pattern ONE_SLASH = Pattern.compile("^(https?:)/(?!/)");

    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:[a-z]+:|//)");

    /** What an address is the copy of; empty where it is none of an archive. */
    public static Optional<ArchivedAddress> of(String address) {
        return FORMS.stream()
                .map(form -> form.matcher(address))
                .filter(Matcher::matches)
                .findFirst()
                .map(copy -> new ArchivedAddress(
                        whole(copy.group("url")),
                        NO_DIGIT.matcher(copy.group("time")).replaceAll("")));
    }

    /** Archives take addresses without their scheme. */
    private static String whole(String url) {
        String mended = ONE_SLASH.matcher(url).replaceFirst("$1//");
        return SCHEME.matcher(mended).find() ? mended : "http://" + mended;
    }
}
