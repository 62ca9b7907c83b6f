package org.lantai.render.document;

import java.util.Optional;
import org.lantai.cite.CitedWork;
import org.lantai.cite.WorkKind;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Script;
import org.lantai.render.html.WebLink;
import org.lantai.render.page.PageContext;
import org.lantai.subjects.Entry;

/** Tells what is cited of a document, in the script of an edition. */
final class CitedWorks {
    private final PageContext context;

    CitedWorks(PageContext context) {
        this.context = context;
    }

    /**
     * What is cited.
     *
     * @param path where its page stands, in the archive's own script: the address to cite
     * @param document it, in the script of the edition
     * @param version the number of the released version that is meant
     */
    CitedWork of(String path, Entry entry, Document document, Optional<Integer> version) {
        Entry.Wording wording = context.wording(entry);
        Metadata metadata = document.metadata();
        return new CitedWork(
                WorkKind.of(document.article().kind(), entry.source(), metadata.paperPage()),
                wording.title(),
                wording.authors(),
                metadata.editors(),
                entry.source().map(context::name),
                metadata.official().documentNumber(),
                entry.date(),
                version,
                language(context.edition().script()),
                context.archiveTitle(),
                Optional.of(context.edition().say(context.config().publisher())).filter(name -> !name.isEmpty()),
                context.absolute(path),
                original(document),
                document.origin().captured());
    }

    /** The address that a document was captured from, where one can follow it. */
    static Optional<String> original(Document document) {
        return document.origin().url().or(() -> document.metadata().url()).flatMap(WebLink::of);
    }

    /** Programs know regions rather than scripts; Traditional text of no region is called that of most who write it. */
    private static String language(Script script) {
        return switch (script) {
            case HANS -> "zh-CN";
            case HANT, TAIWAN -> "zh-TW";
            case HONG_KONG -> "zh-HK";
        };
    }
}
