package org.lantai.render.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.model.Sha256;
import org.lantai.subjects.Entry;
import org.lantai.text.HostName;

/**
 * The captures by which those of their hosts are told: of each host with some captures one, that whose bytes have the
 * smallest digest, so that one more capture mostly changes no page of another. May be used from many threads.
 */
public final class CaptureReferences {
    /** No capture is told by another. */
    public static final CaptureReferences NONE = new CaptureReferences(List.of(), entry -> "");

    /** Two pages would be no shorter: one is written twice, in its page and for the other. */
    private static final int FEWEST = 3;

    /** So many are held ready: pages come by date, and hosts by turns. */
    private static final int READY = 16;

    private static final String FOLDER = "captures/";
    private static final int NAME = 12;

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.origin().sha256())
            .thenComparing(entry -> entry.origin().place());

    private final SortedMap<String, Entry> byHost = new TreeMap<>();
    private final Function<Entry, String> captured;
    private final Map<String, Optional<Reference>> ready =
            Collections.synchronizedMap(new LinkedHashMap<>(READY, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Reference>> eldest) {
                    return size() > READY;
                }
            });

    /**
     * One of them.
     *
     * @param path of the script that has it, in the site
     * @param text what is shown of it
     */
    private record Reference(String path, String text, TextDelta delta) {}

    /**
     * A packed text.
     *
     * @param text as the script of its page unpacks it
     * @param reference the path of the script that has what it is told by
     */
    public record Packed(String text, Optional<String> reference) {}

    /**
     * Chooses.
     *
     * @param entries the documents whose captured texts have pages
     * @param captured reads the captured text of one; empty where there is none
     */
    public CaptureReferences(Collection<Entry> entries, Function<Entry, String> captured) {
        this.captured = captured;
        SortedMap<String, List<Entry>> all = new TreeMap<>();
        entries.forEach(entry ->
                all.computeIfAbsent(host(entry), host -> new ArrayList<>()).add(entry));
        all.forEach((host, captures) -> {
            if (captures.size() >= FEWEST) {
                byHost.put(host, Collections.min(captures, ORDER));
            }
        });
    }

    /** The host; where the address is not known, the folder. */
    private static String host(Entry entry) {
        String file = entry.origin().file();
        return entry.origin()
                .url()
                .flatMap(HostName::of)
                .orElseGet(() -> file.substring(0, Math.max(0, file.lastIndexOf('/'))));
    }

    /** The captured text of a document, packed. */
    public Packed pack(Entry entry, String shown) {
        return reference(host(entry))
                .map(reference -> new Packed(PackedText.pack(reference.delta.of(shown)), Optional.of(reference.path)))
                .orElseGet(() -> new Packed(PackedText.of(shown), Optional.empty()));
    }

    private Optional<Reference> reference(String host) {
        Entry chosen = byHost.get(host);
        return chosen == null ? Optional.empty() : ready.computeIfAbsent(host, h -> read(h, chosen));
    }

    private Optional<Reference> read(String host, Entry chosen) {
        String text = PackedText.shown(captured.apply(chosen));
        return text.isBlank() ? Optional.empty() : Optional.of(new Reference(path(host), text, new TextDelta(text)));
    }

    /** Hosts are named by their digest: they may be Chinese, and folders may have any name. */
    private static String path(String host) {
        return FOLDER + Sha256.hex(host).substring(0, NAME) + ".js";
    }

    /** Gives the scripts that have them. */
    public void files(Consumer<OutputFile> out) {
        for (String host : byHost.keySet()) {
            reference(host).ifPresent(reference -> {
                String script = "lantaiCapture(\"" + PackedText.of(reference.text) + "\");\n";
                out.accept(
                        new OutputFile(reference.path, CapturedBytes.copyOf(script.getBytes(StandardCharsets.UTF_8))));
            });
        }
    }
}
