package org.lantai.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The names of hosts, in lower case and without port. */
public final class HostName {
    private static final String WWW = "www.";

    private HostName() {}

    /**
     * The host of an absolute http or https address, as hosts are compared and named to people: without a {@code www.} in
     * front, with and without which one site is reached. Empty for anything else.
     */
    public static Optional<String> of(String url) {
        return WebUri.of(url).map(HostName::exact).map(HostName::withoutWww);
    }

    /** The host of an address as the address has it: what is reached without {@code www.} may be another page. */
    static String exact(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static String withoutWww(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
