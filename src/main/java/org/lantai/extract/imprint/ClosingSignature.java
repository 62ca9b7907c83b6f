package org.lantai.extract.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.text.Chars;

/**
 * Reads the signature of a letter or of an office's document: who issued it, and below it the day ({@code 青禾县统计局} /
 * {@code 2024年3月1日}). The text keeps it; it counts where nothing else says who published the text, and when.
 */
public final class ClosingSignature {
    /** Annexes may follow, but a date further above is no signature of the whole. */
    private static final int LAST_LINES = 12;

    private static final int LONGEST = 40;

    private final DateReader dates = new DateReader();
    private final SourceNames sources;

    public ClosingSignature(PrintedNames names) {
        this.sources = new SourceNames(names);
    }

    /** The metadata, with what the signature says of it where it says nothing. */
    public Metadata fill(Metadata metadata, List<Block> blocks) {
        if (metadata.date().isPresent() && metadata.source().isPresent()) {
            return metadata;
        }
        Imprint signed = read(blocks);
        SortedMap<String, String> foundIn = new TreeMap<>(metadata.foundIn());
        signed.date().ifPresent(date -> foundIn.putIfAbsent("date", "printed"));
        signed.source().ifPresent(source -> foundIn.putIfAbsent("source", "printed"));
        return metadata.with()
                .date(metadata.date().or(signed::date))
                .source(metadata.source().or(signed::source))
                .foundIn(foundIn)
                .build();
    }

    /** Who signed a text, and when. */
    public Imprint read(List<Block> blocks) {
        List<String> lines = lines(blocks);
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES); i--) {
            Imprint signed = at(lines, i);
            if (signed.date().isPresent()) {
                return signed;
            }
        }
        return Imprint.NONE;
    }

    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .forEach(block -> block.lines().forEach(line -> lines.add(Chars.strip(line.text()))));
        return lines;
    }

    /** A day alone on a line below an office, or behind it on the same line; without an office only on the last line. */
    private Imprint at(List<String> lines, int number) {
        String line = lines.get(number);
        Optional<DateReader.Found> found =
                line.length() > LONGEST ? Optional.empty() : dates.locate(line).filter(ClosingSignature::isDay);
        if (found.isEmpty() || !Chars.strip(line.substring(found.get().end())).isEmpty()) {
            return Imprint.NONE;
        }
        String before = Chars.strip(line.substring(0, found.get().start()));
        String office = before.isEmpty() && number > 0 ? lines.get(number - 1) : before;
        Optional<String> source = Optional.of(office).filter(this::isOffice).flatMap(sources::in);
        boolean alone = before.isEmpty() && number == lines.size() - 1;
        return source.isPresent() || alone
                ? Imprint.dated(Optional.of(found.get().date())).withSource(source)
                : Imprint.NONE;
    }

    private static boolean isDay(DateReader.Found found) {
        return found.date().day().isPresent() && !found.date().hasTime();
    }

    private boolean isOffice(String line) {
        return line.length() <= LONGEST && SourceNames.isOffice(line);
    }
}
