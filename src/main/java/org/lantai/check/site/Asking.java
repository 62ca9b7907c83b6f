package org.lantai.check.site;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How other hosts are asked.
 *
 * @param most how many addresses are asked for
 * @param pause how long a host is left alone between two questions
 * @param may which machines may be asked: a page that was captured may link into the network of whoever checks it
 */
public record Asking(int most, Duration pause, Predicate<InetAddress> may) {
    private static final Duration POLITE = Duration.ofSeconds(1);

    /** So many addresses at most, of the open web alone. */
    public static Asking ofTheWeb(int most) {
        return new Asking(most, POLITE, Asking::isPublic);
    }

    private static boolean isPublic(InetAddress address) {
        return !(address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress());
    }
}
