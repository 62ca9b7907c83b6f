package org.lantai.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lantai.render.view.WitnessesPage.Passage;
import org.lantai.render.view.WitnessesPage.Reading;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.Difference;

/**
 * Finds where the captures of an article differ, each held against the text. Punctuation, spaces and script are not
 * looked at: sites set them as they like.
 */
final class PassageFinder {
    private static final int AROUND = 12;
    /** Of a longer reading beginning and end are shown. */
    private static final int LONG = 120;

    private static final int BEGINNING = 60;
    private static final int END = 30;

    private final List<String> texts;
    private final List<PlainText> plain;
    /** How each text differs from the first. */
    private final List<List<Difference>> spans;

    private final IntFunction<String> sigla;

    /**
     * Of the captures of an article.
     *
     * @param texts their texts, that of the document first
     * @param sigla the letter for the number of each
     */
    PassageFinder(List<String> texts, IntFunction<String> sigla) {
        this.texts = texts;
        this.plain = texts.stream().map(PlainText::of).toList();
        this.spans =
                plain.stream().map(other -> Alignment.of(plain.get(0), other)).toList();
        this.sigla = sigla;
    }

    /** A place of the text, as indexes of the plain one. */
    private record Extent(int start, int end) {}

    /**
     * The places, in the order of the text.
     *
     * @param hrefs where an index of the text is shown
     */
    List<Passage> find(IntFunction<String> hrefs) {
        List<Passage> passages = new ArrayList<>();
        for (Extent extent : extents()) {
            int start = rawStart(0, extent.start(), extent.end());
            int end = rawEnd(0, extent.start(), extent.end());
            String text = texts.get(0);
            passages.add(new Passage(
                    hrefs.apply(start),
                    line(text.substring(Math.max(0, start - AROUND), start)),
                    line(text.substring(end, Math.min(text.length(), end + AROUND))),
                    readings(extent)));
        }
        return passages;
    }

    /** The places where any of the texts differs, those that meet as one. */
    private List<Extent> extents() {
        List<Extent> all = spans.stream()
                .flatMap(List::stream)
                .map(span -> new Extent(span.start(), span.end()))
                .sorted((a, b) -> a.start() == b.start()
                        ? Integer.compare(a.end(), b.end())
                        : Integer.compare(a.start(), b.start()))
                .toList();
        List<Extent> merged = new ArrayList<>();
        for (Extent extent : all) {
            int last = merged.size() - 1;
            if (last >= 0 && extent.start() <= merged.get(last).end()) {
                Extent before = merged.get(last);
                merged.set(last, new Extent(before.start(), Math.max(before.end(), extent.end())));
            } else {
                merged.add(extent);
            }
        }
        return merged;
    }

    private List<Reading> readings(Extent extent) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Extent there = in(i, extent);
            String reading = plain.get(i).toString().substring(there.start(), there.end());
            alike.computeIfAbsent(reading, r -> new ArrayList<>()).add(i);
        }
        return alike.values().stream().map(numbers -> reading(numbers, extent)).toList();
    }

    private Reading reading(List<Integer> numbers, Extent extent) {
        int first = numbers.get(0);
        Extent there = in(first, extent);
        String raw = line(texts.get(first)
                .substring(rawStart(first, there.start(), there.end()), rawEnd(first, there.start(), there.end())));
        List<String> names = numbers.stream().map(sigla::apply).toList();
        if (raw.length() <= LONG) {
            return new Reading(names, raw, "", 0, first == 0);
        }
        int end = raw.length() - END;
        int from = Character.isLowSurrogate(raw.charAt(end)) ? end + 1 : end;
        int to = Character.isHighSurrogate(raw.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        return new Reading(names, raw.substring(0, to), raw.substring(from), from - to, first == 0);
    }

    /** What stands in the place of a piece of the first text. */
    private Extent in(int number, Extent extent) {
        int before = IntStream.range(0, spans.get(number).size())
                .mapToObj(spans.get(number)::get)
                .filter(span -> span.end() < extent.start())
                .mapToInt(PassageFinder::growth)
                .sum();
        int within = spans.get(number).stream()
                .filter(span -> span.end() >= extent.start() && span.end() <= extent.end())
                .mapToInt(PassageFinder::growth)
                .sum();
        return new Extent(extent.start() + before, extent.end() + before + within);
    }

    private static int growth(Difference span) {
        return (span.otherEnd() - span.otherStart()) - (span.end() - span.start());
    }

    private int rawStart(int number, int start, int end) {
        PlainText text = plain.get(number);
        return start < end || start < text.length()
                ? text.place(Math.min(start, text.length() - 1))
                : texts.get(number).length();
    }

    private int rawEnd(int number, int start, int end) {
        return end > start
                ? withMarks(texts.get(number), plain.get(number).place(end - 1) + 1)
                : rawStart(number, start, end);
    }

    /** With the punctuation that ends the block, if it ends there. */
    private static int withMarks(String text, int end) {
        int line = text.indexOf('\n', end);
        int to = line < 0 ? text.length() : line;
        return PlainText.of(text.substring(end, to)).length() == 0 ? to : end;
    }

    private static String line(String text) {
        return text.strip().replace("\n", " ¶ ");
    }
}
