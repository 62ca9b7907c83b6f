package org.lantai.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, taken apart as browsers do it (<a href="https://url.spec.whatwg.org/#url-parsing">WHATWG
 * URL</a>): such as people and old pages write, with spaces, Chinese characters, {@code \} for {@code /}. {@link
 * java.net.URI} takes none of these, nor a host with {@code _}. Of galimatias, the only library for Java that follows
 * that standard, the last release is of 2018, by a state of it in which {@code ß} was {@code ss}; addresses in the form
 * it gives them have our key (400,000 made of signs and escapes). User names and passwords are left out: they say who
 * asks, not for what, and do not belong into a ledger that everybody reads.
 *
 * @param host the host, as {@link WebHost} writes it
 * @param port its digits, without noughts in front; empty when none is named
 * @param path empty, or a {@code /} and what follows, {@code .} and {@code ..} resolved
 * @param query what stands between {@code ?} and {@code #}
 * @param fragment what stands behind {@code #}
 */
record WebUri(String host, String port, String path, String query, String fragment) {
    private static final Pattern PARTS =
            Pattern.compile("(?is)https?:[/\\\\]++([^/\\\\?#]*+)([^?#]*+)(?:\\?([^#]*+))?+(?:#(.*+))?+");

    private static final Pattern AUTHORITY = Pattern.compile("(?s)(?:.*@)?(\\[[^\\]]*+\\]|[^:@]*+)(?::0*+([0-9]*+))?+");

    /** Browsers drop these wherever they stand. */
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");

    /** The parts of an absolute http or https address; empty for anything else. */
    static Optional<WebUri> of(String url) {
        Matcher parts = PARTS.matcher(BREAKS.matcher(Chars.strip(url)).replaceAll(""));
        return parts.matches() ? ofParts(parts) : Optional.empty();
    }

    private static Optional<WebUri> ofParts(Matcher parts) {
        Matcher authority = AUTHORITY.matcher(parts.group(1));
        return authority.matches()
                ? WebHost.of(authority.group(1))
                        .map(host -> new WebUri(
                                host,
                                text(authority.group(2)),
                                path(parts.group(2)),
                                PercentForm.QUERY.of(text(parts.group(3))),
                                PercentForm.FRAGMENT.of(text(parts.group(4)))))
                : Optional.empty();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static String path(String written) {
        String path = PercentForm.PATH.of(written.replace('\\', '/'));
        return path.contains("/.") ? withoutDots(path) : path;
    }

    /** A path that ends in dots leads to a folder, so that it keeps a last slash. */
    private static String withoutDots(String path) {
        Deque<String> names = new ArrayDeque<>();
        String last = "";
        for (String name : path.substring(1).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
            last = name;
        }
        boolean folder = last.equals(".") || last.equals("..");
        return (names.isEmpty() ? "" : "/" + String.join("/", names)) + (folder || names.isEmpty() ? "/" : "");
    }
}
