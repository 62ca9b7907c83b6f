package org.lantai.extract.furniture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.CapturedBytes;
import org.lantai.model.SourcePage;
import org.lantai.text.HostName;

/**
 * The host a capture came from: that of the address it was scraped from, else of the canonical address the page gives of
 * itself. Content farms name a foreign one there; that only puts their pages with others they share no lines with. A
 * capture that names neither has no host: a folder tells how an archivist sorts, and one that holds the speeches of one
 * person is where real text recurs most.
 */
public final class Host {
    /** The head of a page stands in so many bytes. */
    private static final int WINDOW = 1 << 16;

    private static final Pattern CANONICAL = Pattern.compile(
            "<link(?=[^>]{0,300}rel\\s*=\\s*[\"']?canonical)[^>]{0,300}href\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)"
                    + "|<meta(?=[^>]{0,300}og:url)[^>]{0,300}content\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)",
            Pattern.CASE_INSENSITIVE);

    private Host() {}

    /** Its name. */
    public static Optional<String> of(SourcePage page) {
        return page.origin().url().or(() -> canonical(page.bytes())).flatMap(HostName::of);
    }

    private static Optional<String> canonical(CapturedBytes bytes) {
        byte[] head = new byte[Math.min(WINDOW, bytes.size())];
        bytes.buffer().get(head);
        Matcher m = CANONICAL.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return m.find() ? Optional.of(m.group(1) == null ? m.group(2) : m.group(1)) : Optional.empty();
    }
}
