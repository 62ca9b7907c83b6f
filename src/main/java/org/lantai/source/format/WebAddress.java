package org.lantai.source.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lets only addresses of web pages through: they become links, and captures come from strangers. */
public final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/\\p{Cntrl}]\\P{Cntrl}*");

    private WebAddress() {}

    /** The address as written, white space at its ends dropped; empty when it is none of http or https. */
    public static Optional<String> of(String written) {
        String stripped = written.strip();
        return WEB.matcher(stripped).matches() ? Optional.of(stripped) : Optional.empty();
    }
}
