package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.PrintedMetadata;
import org.lantai.extract.plain.PlainHead.Role;
import org.lantai.extract.plain.PlainLine.Kind;
import org.lantai.model.Metadata;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Takes the article out of plain text: headline, imprint lines and text, page furniture left out. */
public final class PlainExtractor {
    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();

    /** The article in a text; what is left out stands among the omissions, so nothing disappears. */
    public Extraction extract(String text) {
        return BoardExtractor.extract(text).orElseGet(() -> article(text));
    }

    private Extraction article(String text) {
        LabelledHead labelled = LabelledHead.of(PlainLines.of(text));
        List<PlainLine> lines = labelled.rest().stream()
                .map(line -> PlainLine.of(line, furniture, imprints))
                .toList();
        int end = PlainTail.begin(lines);
        PlainHead head = PlainHead.of(lines.subList(0, end), labelled.title());
        Sorted sorted = sort(lines, end, head);
        Imprint imprint = labelled.imprint().and(sorted.imprint).and(bylines(sorted.body));
        Metadata metadata = PrintedMetadata.of(head.title(), labelled.subtitle().or(head::subtitle), imprint)
                .withUrl(labelled.address());
        List<Omission> omissions = Stream.concat(labelled.omissions().stream(), sorted.omissions.stream())
                .toList();
        return new Extraction(metadata, PlainBody.blocks(sorted.body, new PlainLayout(text)), omissions);
    }

    private static Sorted sort(List<PlainLine> lines, int end, PlainHead head) {
        Sorted sorted = new Sorted(lastProse(lines.subList(0, end)), head.title());
        Rule after =
                lines.stream().skip(end).findFirst().flatMap(PlainLine::rule).orElse(Rule.FURNITURE_MENU);
        for (int i = 0; i < lines.size(); i++) {
            if (i >= end) {
                sorted.leaveOut(lines.get(i), after);
            } else {
                Role role = i < head.roles().size() ? head.roles().get(i) : Role.OTHER;
                sorted.add(lines.get(i), i, role, i < head.roles().size());
            }
        }
        return sorted;
    }

    private static int lastProse(List<PlainLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).is(Kind.PROSE))
                .reduce(lines.size(), (a, b) -> b);
    }

    /** What the first paragraph says at its beginning and the last at its end; both keep it. */
    private Imprint bylines(List<PlainLine> body) {
        List<PlainLine> prose = body.stream().filter(l -> l.is(Kind.PROSE)).toList();
        if (prose.isEmpty()) {
            return Imprint.NONE;
        }
        Optional<Imprint> first = imprints.leading(prose.get(0).text());
        Optional<Imprint> last = imprints.trailing(prose.get(prose.size() - 1).text());
        return first.orElse(Imprint.NONE).and(last.orElse(Imprint.NONE));
    }

    /** The lines of a page, sorted into what belongs to the text, what says something of it, and what is left out. */
    private static final class Sorted {
        private final List<PlainLine> body = new ArrayList<>();
        private final List<Omission> omissions = new ArrayList<>();
        private final int lastProse;
        private final Optional<String> title;
        private Imprint imprint = Imprint.NONE;

        Sorted(int lastProse, Optional<String> title) {
            this.lastProse = lastProse;
            this.title = title;
        }

        void add(PlainLine line, int i, Role role, boolean inHead) {
            switch (role) {
                case TITLE, SUBTITLE -> {
                    // Both stand in the metadata.
                }
                case TITLE_AGAIN -> omissions.add(line.omittedAs(Rule.HEADLINE_REPEATED));
                case MENU -> omissions.add(line.omittedAs(Rule.FURNITURE_MENU));
                case OTHER -> addOther(line, inHead, i > lastProse);
            }
        }

        private void addOther(PlainLine line, boolean inHead, boolean inTail) {
            boolean repeats = line.is(Kind.SHORT)
                    && title.filter(t -> Headlines.same(t, line.text())).isPresent();
            if (line.is(Kind.IMPRINT) && !inHead && !line.rule().isPresent() && isOfTheText(line, inTail)) {
                imprint = inTail ? imprint.and(line.imprint().orElse(Imprint.NONE)) : imprint;
                body.add(line);
            } else if (line.is(Kind.IMPRINT) || line.is(Kind.FURNITURE)) {
                leaveOut(line, Rule.IMPRINT);
            } else if (repeats) {
                omissions.add(line.omittedAs(Rule.HEADLINE_REPEATED));
            } else {
                body.add(line);
            }
        }

        /** Amid the text such a line belongs to it ({@code 时间：…}); so does the bare date under a signature. */
        private static boolean isOfTheText(PlainLine line, boolean inTail) {
            boolean bareDate = line.imprint()
                    .filter(said -> said.equals(Imprint.dated(said.date())))
                    .isPresent();
            return inTail
                    ? bareDate && line.text().indexOf('：') < 0 && line.text().indexOf(':') < 0
                    : true;
        }

        void leaveOut(PlainLine line, Rule otherwise) {
            imprint = imprint.and(line.imprint().orElse(Imprint.NONE));
            omissions.add(line.omittedAs(line.is(Kind.IMPRINT) ? Rule.IMPRINT : otherwise));
        }
    }
}
