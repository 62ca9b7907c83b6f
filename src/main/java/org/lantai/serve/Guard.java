package org.lantai.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells requests of the archivist's own browser from those that a page of somebody else has made it send: by a host name
 * that was turned to this computer (DNS rebinding), or as a script or picture in that page, which would hand it the texts.
 */
final class Guard {
    private final Set<String> hosts;

    /** @param port the port that is served on */
    Guard(int port) {
        this.hosts = Stream.of("localhost", "127.0.0.1", "[::1]")
                .map(name -> name + ":" + port)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean admits(Headers headers) {
        boolean host = first(headers, "Host").filter(hosts::contains).isPresent();
        boolean origin = first(headers, "Origin")
                .map(from -> hosts.stream().anyMatch(own -> from.equals("http://" + own)))
                .orElse(true);
        return host && origin && isOwn(headers);
    }

    /** Browsers say who has asked; to follow a link from anywhere is good, since whoever laid it does not see the page. */
    private static boolean isOwn(Headers headers) {
        boolean own = first(headers, "Sec-Fetch-Site")
                .map(site -> site.equals("same-origin") || site.equals("none"))
                .orElse(true);
        boolean followed =
                first(headers, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
        return own || followed;
    }

    private static Optional<String> first(Headers headers, String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }
}
