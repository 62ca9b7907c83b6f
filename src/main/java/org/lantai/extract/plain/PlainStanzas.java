package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.extract.draft.Verse;
import org.lantai.extract.plain.PlainLayout.Place;
import org.lantai.extract.plain.PlainLine.Kind;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/** Finds what stands as its writer set it: lines of a poem between two empty ones, and names at the right below a text. */
final class PlainStanzas {
    /** Two short lines below prose may be a signature and its date, each a paragraph. */
    private static final int FEWEST_BESIDE_PROSE = 3;

    private static final int FEWEST = 2;

    /** More short lines without an empty one are a list. */
    private static final int MOST = 40;

    private final List<PlainLine> lines;
    private final List<Optional<Place>> places;
    private final int fewest;

    /**
     * Finds them in a text.
     *
     * @param lines the lines of its body
     * @param layout of all of the text
     */
    PlainStanzas(List<PlainLine> lines, PlainLayout layout) {
        this.lines = lines;
        this.places = lines.stream().map(line -> layout.next(line.text())).toList();
        this.fewest = lines.stream().anyMatch(line -> line.is(Kind.PROSE)) ? FEWEST_BESIDE_PROSE : FEWEST;
    }

    /** The index behind the last line of the stanza that begins with a line; that of the line where none does. */
    int end(int start) {
        boolean begins = start == 0 || places.get(start).filter(Place::afterGap).isPresent();
        int end = start;
        while (begins && end < lines.size() && isVerse(end) && (end == start || !isAfterGap(end))) {
            end++;
        }
        boolean ends = end == lines.size() || isAfterGap(end);
        int size = end - start;
        return begins && ends && size >= fewest && size <= MOST && !isProse(start, end) ? end : start;
    }

    private boolean isAfterGap(int i) {
        return places.get(i).filter(Place::afterGap).isPresent();
    }

    private boolean isVerse(int i) {
        PlainLine line = lines.get(i);
        return line.is(Kind.SHORT)
                && line.text().length() <= Verse.LONGEST
                && !PlainBody.isNumbered(line.text())
                && places.get(i).filter(place -> !Verse.isFarIn(place.indent())).isPresent();
    }

    /** Lines that all begin as paragraphs do are such, unless they break off amid sentences. */
    private boolean isProse(int start, int end) {
        boolean indented = places.subList(start, end).stream()
                .allMatch(p -> p.orElseThrow().isIndentedAsProse());
        return indented && !Verse.endAmidSentences(shown(start, end));
    }

    /** The lines as one paragraph, how far in each begins kept. */
    Block paragraph(int start, int end) {
        List<String> indents = Verse.indents(shown(start, end));
        List<Inline> content = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (i > start) {
                content.add(new Inline.Break());
            }
            content.add(new Inline.Text(indents.get(i - start) + lines.get(i).text()));
        }
        return new Block.Paragraph(content);
    }

    private List<Verse.Line> shown(int start, int end) {
        List<Verse.Line> shown = new ArrayList<>();
        for (int i = start; i < end; i++) {
            String text = lines.get(i).text();
            int indent = places.get(i).orElseThrow().indent();
            shown.add(new Verse.Line(text.length(), text.charAt(text.length() - 1), indent));
        }
        return shown;
    }

    /** Whether a line stands at the right. */
    boolean isSignature(int i) {
        return lines.get(i).is(Kind.SHORT)
                && places.get(i).filter(place -> Verse.isFarIn(place.indent())).isPresent();
    }
}
