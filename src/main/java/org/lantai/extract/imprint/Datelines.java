package org.lantai.extract.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.model.Block;
import org.lantai.text.Chars;

/** Reads the dateline of a report: {@code 新华社合肥7月20日电（记者 周远山）}. The paragraph keeps it, as printed. */
final class Datelines {
    /** Above the text there may stand pictures, a summary and a remark of the editor. */
    private static final int PARAGRAPHS = 3;

    /** A dateline is over within so many characters. */
    private static final int LONGEST = 60;

    private final List<Form> forms = Table.rows(Datelines.class, "datelines.tsv", 4).stream()
            .map(Form::of)
            .toList();

    /**
     * A dateline.
     *
     * @param agency who reports, as printed
     * @param place from where
     */
    record Dateline(String agency, Optional<String> place) {}

    private record Form(Pattern pattern, boolean hasPlace) {
        static Form of(List<String> row) {
            return new Form(Pattern.compile(row.get(0)), row.get(0).contains("?<place>"));
        }
    }

    /** That of the first paragraph that has one. */
    Optional<Dateline> in(List<Block> blocks) {
        return paragraphs(blocks).flatMap(p -> read(p).stream()).findFirst();
    }

    /** The paragraphs that may begin with one. */
    static Stream<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .limit(PARAGRAPHS)
                .map(b -> Chars.strip(b.text()));
    }

    Optional<Dateline> read(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        String form = MatchForm.of(start);
        return forms.stream().flatMap(f -> read(f, form, start).stream()).findFirst();
    }

    private static Optional<Dateline> read(Form form, String text, String printed) {
        Matcher m = form.pattern.matcher(text);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> place =
                form.hasPlace ? Optional.of(printed.substring(m.start("place"), m.end("place"))) : Optional.empty();
        return Optional.of(new Dateline(printed.substring(m.start("agency"), m.end("agency")), place));
    }
}
