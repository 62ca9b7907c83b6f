package org.lantai.witness.reading;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.text.BlockRewriter;
import org.lantai.text.Change;
import org.lantai.text.Rewriting;

/** Sets what witnesses have into a document. Each reading is an edit, whose place counts in the text that those before it left. */
public final class ReadingSetter {
    /** So many witnesses are named of one reading; a text that was copied all over the web has hundreds. */
    private static final int MOST_NAMED = 4;

    private final List<Block> blocks;
    private final List<Edit> edits;
    private Metadata metadata;

    private ReadingSetter(Article article) {
        this.blocks = new ArrayList<>(article.blocks());
        this.edits = new ArrayList<>(article.edits());
        this.metadata = article.metadata();
    }

    /** Whether so many witnesses may mend anything in a text: to tell that no witness has to be read. */
    public static boolean mayMend(Collated text, int witnesses) {
        return WitnessReadings.mayMend(text, witnesses);
    }

    /**
     * The document of a text with what its witnesses read where it is damaged; the same where they mend nothing.
     *
     * @param witnesses other captures that are the same article beyond doubt, in the same script, the best first
     */
    public static Document mended(Collated text, List<Collated> witnesses) {
        List<WitnessReading> readings = WitnessReadings.of(text, witnesses);
        return readings.isEmpty() ? text.document() : set(text.document(), readings);
    }

    /**
     * The document with the readings in it.
     *
     * @param readings those of {@link WitnessReadings}, in their order
     */
    static Document set(Document document, List<WitnessReading> readings) {
        ReadingSetter setter = new ReadingSetter(document.article());
        // From the last on, so that the places of those before it stay what they are.
        for (int i = readings.size() - 1; i >= 0; i--) {
            setter.set(readings.get(i));
        }
        Article article = document.article()
                .with()
                .metadata(setter.metadata)
                .blocks(setter.blocks)
                .edits(setter.edits)
                .build();
        return new Document(article, document.script());
    }

    private void set(WitnessReading reading) {
        if (reading.place().part() == Place.Part.TITLE) {
            metadata = metadata.withTitle(
                    metadata.title().map(title -> rewritten(title, 0, reading).text()));
            edits.add(edit(reading));
            return;
        }
        Block old = blocks.get(reading.place().index());
        Block block = new BlockRewriter((text, offset) -> rewritten(text, offset, reading)).rewrite(old);
        // A block of several texts, such as a table, has places that go over two of them.
        if (block.text().equals(expected(old.text(), reading))) {
            blocks.set(reading.place().index(), block);
            edits.add(edit(reading));
        }
    }

    /** A text in which the place lies whole; others, such as descriptions of pictures, stay as they are. */
    private static Rewriting rewritten(String text, int offset, WitnessReading reading) {
        int start = reading.place().start() - offset;
        int end = reading.place().end() - offset;
        boolean here = start >= 0 && end <= text.length() && text.startsWith(reading.before(), start);
        return Rewriting.with(text, here ? List.of(change(start, end, reading)) : List.of());
    }

    private static Change change(int start, int end, WitnessReading reading) {
        return new Change(start, end, reading.after(), Rule.WITNESS_READING, Certainty.WITNESS, List.of());
    }

    private static String expected(String text, WitnessReading reading) {
        return text.substring(0, reading.place().start())
                + reading.after()
                + text.substring(reading.place().end());
    }

    private static Edit edit(WitnessReading reading) {
        List<String> captures = reading.captures().stream()
                .limit(MOST_NAMED)
                .map(CapturePlace::toString)
                .toList();
        return new Edit(
                Rule.WITNESS_READING,
                reading.place(),
                reading.before(),
                reading.after(),
                Certainty.WITNESS,
                List.of(new EditReason.ReadIn(captures)));
    }
}
