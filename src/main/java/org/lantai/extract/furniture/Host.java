package org.lantai.extract.furniture;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.PageFormat;
import org.lantai.model.Sha256;
import org.lantai.model.SourcePage;
import org.lantai.text.HostName;

/**
 * What captures of one site have in common: the host of the address they were scraped from, else of the canonical address
 * that the page gives of itself, else the folder they lie in together with the template they are made by. Content farms
 * name a foreign host as canonical; that only puts their pages with others they share no lines with. A folder tells how
 * an archivist sorts, so {@link FurnitureSurvey} asks more of it.
 *
 * @param name the host, or the folder; of a file that holds many captures its own path
 * @param template of a folder a digest of the template, so that two sites in one folder are told apart; else empty
 */
public record Host(String name, String template) implements Comparable<Host> {
    /** The head of a page stands in so many bytes. */
    private static final int WINDOW = 1 << 16;

    private static final Pattern CANONICAL = Pattern.compile(
            "<link(?=[^>]{0,300}rel\\s*=\\s*[\"']?canonical)[^>]{0,300}href\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)"
                    + "|<meta(?=[^>]{0,300}og:url)[^>]{0,300}content\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMES =
            Pattern.compile("\\s(?:class|id)\\s{0,9}=\\s{0,9}[\"']?([^\"'<>]{1,100})", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Comparator<Host> ORDER =
            Comparator.comparing(Host::name).thenComparing(Host::template);

    /** That of a capture; empty where nothing tells: text that was saved bare has no template. */
    public static Optional<Host> of(SourcePage page) {
        Optional<String> url = page.origin().url();
        if (url.isEmpty() && page.format() != PageFormat.HTML) {
            return Optional.empty();
        }
        Optional<Host> named = url.flatMap(HostName::of).map(Host::named);
        if (named.isPresent() || url.isPresent()) {
            return named;
        }
        String head = head(page.bytes());
        return canonical(head)
                .flatMap(HostName::of)
                .map(Host::named)
                .or(() -> Optional.of(new Host(folder(page.origin().place()), template(head))));
    }

    /** That of pages whose address is known. */
    public static Host named(String name) {
        return new Host(name, "");
    }

    /** Whether it is known by an address. */
    boolean hasAddress() {
        return template.isEmpty();
    }

    private static String head(CapturedBytes bytes) {
        byte[] head = new byte[Math.min(WINDOW, bytes.size())];
        bytes.buffer().get(head);
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> canonical(String head) {
        Matcher m = CANONICAL.matcher(head);
        return m.find() ? Optional.of(m.group(1) == null ? m.group(2) : m.group(1)) : Optional.empty();
    }

    private static String folder(CapturePlace place) {
        return place.record() > 0
                ? place.file()
                : place.file().substring(0, Math.max(0, place.file().lastIndexOf('/')));
    }

    /** The names that a template gives its elements, without the numbers that it gives each page. */
    private static String template(String head) {
        TreeSet<String> names = new TreeSet<>();
        NAMES.matcher(head)
                .results()
                .forEach(m -> names.add(NUMBER.matcher(m.group(1)).replaceAll("#")));
        return Long.toHexString(Sha256.bits(String.join("\n", names)));
    }

    @Override
    public int compareTo(Host other) {
        return ORDER.compare(this, other);
    }
}
