package org.lantai.witness.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Document;
import org.lantai.model.edit.Place;
import org.lantai.witness.compare.ComparedText;

/** The text of one copy of an article as it is held against others: its headline, or all of its blocks. */
final class CopyText {
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<DoubtfulPlace> doubts = new ArrayList<>();
    private final List<Range> settled = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();
    private final CapturePlace capture;
    private final String written;
    private final ComparedText compared;

    /** A piece that has places of its own. */
    private record Stretch(Place.Part part, int index, int start, int end) {}

    private record Range(int start, int end) {}

    private CopyText(Collated copy, boolean headline) {
        Document document = copy.document();
        Collation collation = copy.collation();
        if (headline) {
            add(document, headline(document), collation.title(), Place.Part.TITLE, 0);
        } else {
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                List<Passage> passages = collation.blocks();
                Optional<Passage> passage = i < passages.size() ? Optional.of(passages.get(i)) : Optional.empty();
                add(document, blocks.get(i).text(), passage, Place.Part.BLOCK, i);
            }
        }
        this.capture = document.origin().place();
        this.written = joined.toString();
        this.compared = ComparedText.of(written);
    }

    static CopyText ofBlocks(Collated copy) {
        return new CopyText(copy, false);
    }

    /** Without any character where the page has no headline. */
    static CopyText ofHeadline(Collated copy) {
        return new CopyText(copy, true);
    }

    /** The page's own; what the archivist gives instead is not mended. */
    private static String headline(Document document) {
        boolean given = document.article().provenance().sidecar().title().isPresent();
        return given ? "" : document.metadata().title().orElse("");
    }

    private void add(Document document, String text, Optional<Passage> passage, Place.Part part, int index) {
        if (text.isEmpty()) {
            return;
        }
        joined.append(joined.isEmpty() ? "" : "\n");
        int start = joined.length();
        joined.append(text);
        stretches.add(new Stretch(part, index, start, joined.length()));
        DoubtfulPlaces places =
                new DoubtfulPlaces(text, passage, document.article().edits());
        places.find().stream()
                .limit(Math.max(0, DoubtfulPlaces.MOST - doubts.size()))
                .forEach(place -> doubts.add(place.shifted(start)));
        places.settled().forEach(v -> settled.add(new Range(start + v.start(), start + v.end())));
    }

    CapturePlace capture() {
        return capture;
    }

    String written() {
        return written;
    }

    ComparedText compared() {
        return compared;
    }

    /** Its doubtful places, in order. */
    List<DoubtfulPlace> doubts() {
        return doubts;
    }

    /** The first of its compared characters that stands at an index of what is written, or behind it. */
    int comparedAt(int index) {
        int low = 0;
        int high = compared.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compared.plain().place(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index behind the compared character before that one: where what stands between them begins. */
    int behind(int compared) {
        return compared == 0 ? 0 : this.compared.plain().place(compared - 1) + 1;
    }

    /** Where a compared character stands; the end of the text behind the last. */
    int at(int compared) {
        return compared == this.compared.length()
                ? written.length()
                : this.compared.plain().place(compared);
    }

    /** Whether there is anything doubtful between two indexes. */
    boolean isDoubtful(int start, int end) {
        return doubts.stream().anyMatch(place -> place.meets(start, Math.max(end, start + 1)));
    }

    /** Whether the archivist has decided on anything between two indexes. */
    boolean isSettled(int start, int end) {
        return settled.stream().anyMatch(range -> range.start <= end && start <= range.end);
    }

    /** The place in the document of a piece within one of its blocks; empty where it goes over several. */
    Optional<Place> place(int start, int end) {
        return stretches.stream()
                .filter(stretch -> stretch.start <= start && end <= stretch.end)
                .findFirst()
                .map(stretch -> new Place(stretch.part, stretch.index, start - stretch.start, end - stretch.start));
    }
}
