package org.lantai.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lantai.model.Document;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.witness.Joined;
import org.lantai.witness.SureWitnesses;

/**
 * Mends the text of each article that was captured several times, where it is damaged and the other captures are not: on
 * all threads, once, when it is known which capture is shown. What is mended takes the place of the document in the store,
 * so that all that follows sees one text; the other captures stay as they are.
 */
final class MendingPass {
    private final DocumentStore store;
    private final Summarizer summarizer;
    private final WitnessMender mender;
    private final Workers workers;
    private final Progress progress;
    private final Isolation isolation = new Isolation();

    MendingPass(DocumentStore store, OtherScripts others, Summarizer summarizer, Workers workers, Progress progress) {
        this.store = store;
        this.summarizer = summarizer;
        this.mender = new WitnessMender(others);
        this.workers = workers;
        this.progress = progress;
    }

    /** The same articles with their texts mended. */
    Joined mend(Joined joined, CleaningTally tally) {
        List<Entry> copied = joined.documents().stream()
                .filter(document -> mayMend(document, joined))
                .toList();
        Map<String, Entry> mended = new ConcurrentHashMap<>();
        progress.begin("Mending", copied.size());
        for (Entry document : copied) {
            workers.submit(() -> {
                mend(document, joined, tally).ifPresent(entry -> mended.put(document.key(), entry));
                progress.advance();
            });
        }
        workers.await();
        progress.end();
        return joined.with(mended);
    }

    private static boolean mayMend(Entry document, Joined joined) {
        return joined.witnesses().containsKey(document.key())
                && document.readable()
                && !document.hidden()
                && !joined.isInParts(document);
    }

    private Optional<Entry> mend(Entry document, Joined joined, CleaningTally tally) {
        return isolation.of(() -> mended(document, joined, tally), reason -> {
            tally.add(Fault.of(
                    ProblemKind.PAGE_FAILED_MENDING,
                    document.origin().place(),
                    "Holding it against its witnesses failed",
                    "Its text is shown as captured.",
                    reason));
            return Optional.empty();
        });
    }

    private Optional<Entry> mended(Entry entry, Joined joined, CleaningTally tally) {
        StoredDocument stored = store.read(entry.origin());
        int others = joined.witnesses().getOrDefault(entry.key(), List.of()).size();
        if (!isChinese(stored.document()) || !WitnessMender.mayMend(stored, others)) {
            return Optional.empty();
        }
        List<StoredDocument> witnesses = SureWitnesses.of(entry, joined, store::text).stream()
                .map(witness -> store.read(witness.origin()))
                .filter(witness -> isChinese(witness.document()))
                .toList();
        if (witnesses.isEmpty()) {
            return Optional.empty();
        }
        StoredDocument mended = mender.mend(stored, witnesses);
        if (mended.equals(stored)) {
            return Optional.empty();
        }
        store.write(mended);
        tally.replace(stored.document().article(), mended.document().article());
        return Optional.of(changed(entry, summarized(mended)));
    }

    private static boolean isChinese(Document document) {
        ScriptFound found = document.script().found();
        return found != ScriptFound.JAPANESE && found != ScriptFound.KOREAN;
    }

    private Entry summarized(StoredDocument mended) {
        SortedMap<Script, Document> alternates = new TreeMap<>();
        mended.alternates().forEach((script, alternate) -> alternates.put(script, alternate.document()));
        return summarizer.summarize(mended.document(), alternates);
    }

    /** What the captures of an article say together, with what the mended text says. */
    private static Entry changed(Entry joined, Entry mended) {
        return joined.with()
                .title(mended.title())
                .tags(tags(joined, mended))
                .excerpt(mended.excerpt())
                .characters(mended.characters())
                .subjects(mended.subjects())
                .alternates(mended.alternates())
                .build();
    }

    /** Those that were given stay first; no name twice. */
    private static List<String> tags(Entry joined, Entry mended) {
        Map<String, String> tags = new LinkedHashMap<>();
        Stream.concat(joined.tags().stream(), mended.tags().stream().skip(mended.given()))
                .forEach(tag -> tags.putIfAbsent(NameKey.of(tag), tag));
        return List.copyOf(tags.values());
    }
}
