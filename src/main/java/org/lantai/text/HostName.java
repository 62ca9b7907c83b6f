package org.lantai.text;

import java.util.Optional;

/** The names of hosts, in lower case, without port, Chinese ones as {@code xn--}. */
public final class HostName {
    private static final String WWW = "www.";

    private HostName() {}

    /**
     * The host of an absolute http or https address, as hosts are compared and named to people: without a {@code www.} in
     * front, with and without which one site is reached. Empty for anything else.
     */
    public static Optional<String> of(String url) {
        return WebUri.of(url).map(WebUri::host).map(HostName::withoutWww);
    }

    private static String withoutWww(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
