package org.lantai.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lantai.collate.LaterEdits;
import org.lantai.curate.Curator;
import org.lantai.model.Document;
import org.lantai.model.Script;
import org.lantai.store.Alternate;
import org.lantai.store.StoredDocument;
import org.lantai.witness.reading.Collated;
import org.lantai.witness.reading.ReadingSetter;

/**
 * Mends a document by its witnesses, in each script by what they read in that script, so that no text is converted twice.
 * Where the archivist corrected something no witness is asked; a correction may also be of what a witness reads.
 */
final class WitnessMender {
    private final OtherScripts others;
    private final Curator curator = new Curator();

    WitnessMender(OtherScripts others) {
        this.others = others;
    }

    /** Whether so many witnesses may mend anything in a document, in whatever script. */
    static boolean mayMend(StoredDocument stored, int witnesses) {
        return Stream.concat(Stream.of(primary(stored)), stored.alternates().values().stream())
                .anyMatch(text -> ReadingSetter.mayMend(collated(text), witnesses));
    }

    private static Alternate primary(StoredDocument stored) {
        return new Alternate(stored.document(), stored.collation());
    }

    /**
     * The document with what its witnesses read; an equal one where they mend nothing.
     *
     * @param witnesses the same article beyond doubt, the best first
     */
    StoredDocument mend(StoredDocument stored, List<StoredDocument> witnesses) {
        Document before = stored.document();
        Alternate primary = mend(primary(stored), collated(witnesses, WitnessMender::primary), curator::curateAgain);
        SortedMap<Script, Alternate> alternates = new TreeMap<>();
        stored.alternates().forEach((script, alternate) -> {
            List<Collated> there = collated(witnesses, witness -> witness.in(script));
            alternates.put(script, mend(alternate, there, mended -> others.curatedAgain(mended, before, script)));
        });
        return stored.with(primary, alternates);
    }

    private static List<Collated> collated(
            List<StoredDocument> witnesses, Function<StoredDocument, Alternate> reading) {
        return witnesses.stream().map(reading).map(WitnessMender::collated).toList();
    }

    private static Collated collated(Alternate text) {
        return new Collated(text.document(), text.collation());
    }

    private static Alternate mend(Alternate text, List<Collated> witnesses, UnaryOperator<Document> curate) {
        Document read = ReadingSetter.mended(collated(text), witnesses);
        if (read.equals(text.document())) {
            return text;
        }
        Document mended = curate.apply(read);
        return new Alternate(mended, LaterEdits.carried(text.collation(), text.document(), mended));
    }
}
