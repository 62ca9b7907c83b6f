package org.lantai.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that runs or loads something where it is not escaped.
 *
 * @param number its line in {@code vectors.tsv}; the canary and the address that it asks for name it by this
 * @param id what it tries
 * @param text itself
 * @param swallows whether markup behind it is lost with it
 */
record HostileText(int number, String id, String text, boolean swallows) {
    /** What no page may do: say so to the console, by the number of the text. */
    static final String CANARY = "window.__ran = number => console.error('RAN ' + number);";

    /** The host that no page may ask. */
    static final String HOST = "evil.example";

    private static final Pattern CHARACTER = Pattern.compile("⟨([0-9a-f]+)⟩");

    /** All of them, in the order of the file. */
    static List<HostileText> all() {
        List<HostileText> all = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                all.add(of(i + 1, lines.get(i).split("\t")));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(HostileText.class.getResourceAsStream("vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileText of(int number, String[] columns) {
        String text = columns[1].replace("RAN", "__ran(" + number + ")").replace("EVIL", HOST + "/" + number);
        String whole = CHARACTER
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
        return new HostileText(number, columns[0], whole, columns.length > 2);
    }

    /** On one line, where a carrier can hold no more. */
    String line() {
        return text.replaceAll("[\r\n\t\0]+", " ").strip();
    }

    /** What one finds it again by, wherever it stands as text. */
    String mark() {
        String call = "__ran(" + number + ")";
        String address = HOST + "/" + number;
        return text.contains(call) ? call : text.contains(address) ? address : line().replaceAll("\\s+", " ");
    }

    /** What it attempts: the first word of its id. */
    String family() {
        return id.replaceFirst("-.*", "");
    }

    /** One of each family that hides nothing behind it: what stands on every page cannot be all of them. */
    static List<HostileText> ofEachFamily() {
        Map<String, HostileText> families = new LinkedHashMap<>();
        all().stream().filter(t -> !t.swallows).forEach(t -> families.putIfAbsent(t.family(), t));
        return List.copyOf(families.values());
    }

    /** Those that end what they stand in, an attribute or an element, and hide nothing behind them: for what is on all pages. */
    static List<HostileText> thatBreakOut() {
        return all().stream()
                .filter(t -> !t.swallows && t.id.matches(".*-(?:after|breakout)\\b.*"))
                .toList();
    }

    /** Several of them in one. */
    static String joined(List<HostileText> some) {
        return some.stream().map(HostileText::line).collect(Collectors.joining(" "));
    }

    /** Lists of so many; those that swallow what follows stand last in theirs. */
    static List<List<HostileText>> batches(List<HostileText> all, int size) {
        List<HostileText> calm = all.stream().filter(t -> !t.swallows).toList();
        List<HostileText> last = all.stream().filter(t -> t.swallows).toList();
        List<List<HostileText>> batches = new ArrayList<>();
        for (int i = 0; i < calm.size(); i += size) {
            batches.add(new ArrayList<>(calm.subList(i, Math.min(i + size, calm.size()))));
        }
        for (int i = 0; i < last.size(); i++) {
            batches.get(i % batches.size()).add(last.get(i));
        }
        return batches;
    }
}
