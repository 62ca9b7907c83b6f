package org.lantai.source.helper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells files in which cookies stand as they are sent: what scrapers in Python read from a {@code cookie.txt}, headers
 * copied out of a browser, and requests that it copies as a command for curl. A text about cookies has other lines, too.
 */
final class CookieHeader {
    /** Name and value (<a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1">RFC 6265, 4.1.1</a>). */
    private static final String PAIR = "[\\w!#$%&'*+.^`|~-]++=[^;,\\s\\u0080-\\uFFFF]*+";

    /** At least two pairs; one alone could be anything. */
    private static final Pattern PAIRS = Pattern.compile(PAIR + "(?:;[ \\t]*" + PAIR + ")++;?");

    private static final Pattern COOKIE = Pattern.compile("(?i)(?:set-)?cookie2?:[ \\t]*" + PAIR + ".*");
    private static final Pattern HEADER =
            Pattern.compile("(?i)HTTP/[0-9.]+ .*|(?:GET|POST) \\S+.*|:?[a-z][a-z0-9-]*:.*");
    private static final Pattern CURL =
            Pattern.compile("(?is)\\s*curl\\s.*(?:-H\\s+\\$?['\"]cookie:|(?:-b|--cookie)\\s+['\"]?[\\w.-]+=).*");

    private CookieHeader() {}

    /** Whether a file that begins so holds nothing but that. */
    static boolean begins(String head) {
        List<String> lines =
                head.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean pairs = !lines.isEmpty()
                && lines.stream().allMatch(line -> PAIRS.matcher(line).matches());
        boolean headers = lines.stream().allMatch(line -> HEADER.matcher(line).matches())
                && lines.stream().anyMatch(line -> COOKIE.matcher(line).matches());
        return pairs || headers || CURL.matcher(head).matches();
    }
}
