package org.lantai.source.helper;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells files of cookies by what they hold, whatever their names: with a cookie one can log in as whoever captured the
 * pages.
 */
public final class CookieFile {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * What curl, wget, HTTrack and browser extensions write above cookies, what Python's {@code LWPCookieJar} does, and
     * the tables of Chrome and Firefox.
     */
    private static final Pattern HEADER =
            Pattern.compile("(?is)#\\s*(?:netscape )?http cookie file\\.?\\s*(?:[\\r\\n].*)?|#LWP-Cookies-.*"
                    + "|SQLite format 3.*CREATE TABLE (?:cookies|moz_cookies)\\b.*");

    /** A line of the <a href="https://curl.se/docs/http-cookies.html">format of Netscape</a>; the value may be missing. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:#HttpOnly_)?[^\\t\\s]+\\t(?:TRUE|FALSE)\\t/[^\\t]*\\t(?:TRUE|FALSE)\\t-?[0-9.]*\\t[^\\t]*(?:\\t[^\\t]*)?");

    /** A cookie in the exports of browser extensions, Playwright and Puppeteer has all of these, */
    private static final Set<String> ALL = Set.of("name", "value", "domain");

    /** and one of these at least, */
    private static final Set<String> SOME = Set.of(
            "path", "expires", "expirationDate", "expiry", "httpOnly", "hostOnly", "secure", "sameSite", "session");

    /** and a scraped page, whatever else was kept of it, has one of these. */
    private static final Set<String> PAGE = Set.of("html", "text", "content", "body");

    /** No key of JSON, which would be in quotation marks, but what stands for a list of cookies among the keys. */
    private static final String LISTED = "cookies[0]";

    private CookieFile() {}

    /** Whether a file that begins so holds cookies. */
    public static boolean begins(String head) {
        return HEADER.matcher(head).matches() || CookieHeader.begins(head) || mostLinesAreCookies(head) || isJson(head);
    }

    private static boolean mostLinesAreCookies(String head) {
        List<String> lines = head.lines().filter(CookieFile::says).toList();
        boolean cut = head.length() >= FileHead.LENGTH / 2 && lines.size() > 1;
        List<String> whole = cut ? lines.subList(0, lines.size() - 1) : lines;
        long cookies =
                whole.stream().filter(line -> LINE.matcher(line).matches()).count();
        return cookies * 2 > whole.size();
    }

    private static boolean says(String line) {
        return !line.isBlank() && (!line.startsWith("#") || line.startsWith("#HttpOnly_"));
    }

    private static boolean isJson(String head) {
        if (!head.contains("\"domain\"")) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        try (JsonParser parser = JSON.createParser(head)) {
            JsonToken token = parser.nextToken();
            collect(keys, token == JsonToken.START_ARRAY ? parser.nextToken() : token, parser);
        } catch (IOException e) {
            // The beginning of a file ends somewhere; what came before tells enough.
            return areOfCookies(keys);
        }
        return areOfCookies(keys);
    }

    /** Collects the keys of the object that begins here, and {@link #LISTED} where it has a list of cookies. */
    private static void collect(Set<String> keys, JsonToken token, JsonParser parser) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            keys.add(key);
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals("cookies")) {
                collectFirst(keys, parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void collectFirst(Set<String> keys, JsonParser parser) throws IOException {
        Set<String> first = new HashSet<>();
        JsonToken token = parser.nextToken();
        collect(first, token, parser);
        if (areOfCookies(first)) {
            keys.add(LISTED);
        }
        while (token != JsonToken.END_ARRAY && token != null) {
            parser.skipChildren();
            token = parser.nextToken();
        }
    }

    private static boolean areOfCookies(Set<String> keys) {
        boolean own = keys.containsAll(ALL) && keys.stream().anyMatch(SOME::contains);
        return (own || keys.contains(LISTED)) && keys.stream().noneMatch(PAGE::contains);
    }
}
