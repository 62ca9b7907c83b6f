package org.lantai.render.document;

import java.util.List;
import java.util.Optional;
import org.lantai.model.Article;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Collation;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Provenance;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.ScriptReason;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;

/** Stands in for a document whose page cannot be made: it has no text and says why. */
public final class StandIn {
    private static final Collation NOTHING = new Collation(Optional.empty(), List.of(), List.of());

    private StandIn() {}

    /** With the metadata and the captured text of the document. */
    public static StoredDocument of(StoredDocument stored, Problem problem) {
        Document document = stored.document();
        Article empty = article(document.article().provenance(), document.metadata(), problem);
        return new StoredDocument(new Document(empty, document.script()), stored.capturedText(), NOTHING, List.of());
    }

    /** With nothing but what the catalog knows. */
    public static StoredDocument of(Entry entry, Script target, Problem problem) {
        CharsetDecision undecided = new CharsetDecision("", CharsetReason.Fact.UNDECIDED, List.of());
        Provenance provenance = new Provenance(entry.origin(), PageFormat.TEXT, undecided, Sidecar.NONE);
        ScriptFact unknown = new ScriptFact(ScriptFound.NONE, List.of(ScriptReason.Fact.NO_TEXT), target);
        Document document = new Document(article(provenance, Metadata.NONE, problem), unknown);
        return new StoredDocument(document, "", NOTHING, List.of());
    }

    public static boolean is(Document document) {
        return document.article().problems().stream()
                .anyMatch(problem -> problem.kind() == ProblemKind.PAGE_FAILED_RENDERING);
    }

    private static Article article(Provenance provenance, Metadata metadata, Problem problem) {
        return new Article(
                provenance, PageKind.ARTICLE, metadata, List.of(), false, List.of(), List.of(), List.of(problem));
    }
}
