package org.lantai.render.document;

import java.util.Optional;
import org.lantai.cite.CitedWork;
import org.lantai.cite.ReferenceStyle;
import org.lantai.cite.ReferenceStyles;
import org.lantai.cite.WorkData;
import org.lantai.cite.WorkKind;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Script;
import org.lantai.release.PublishedText;
import org.lantai.render.html.WebLink;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Cited;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;
import org.lantai.subjects.Entry;

/** Tells what is cited of a document or version, in the script of an edition. */
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
                id(path),
                WorkKind.of(document.article().kind(), entry.source(), metadata.paperPage()),
                wording.title(),
                wording.authors(),
                metadata.editors(),
                entry.source().map(context::name),
                metadata.paperPage().number(),
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

    /** By what goes in the archive that which has its page there: {@code fw3jqb1gj-v2}. */
    static String id(String path) {
        String folder = SitePaths.folder(path);
        return folder.substring(folder.indexOf('/') + 1, folder.length() - 1).replace('/', '-');
    }

    /**
     * What is cited of a version.
     *
     * @param path where its page stands
     * @param now the document as it reads now
     * @param head what stood above the text then, in the archive's own script
     */
    CitedWork of(String path, CitedWork now, PublishedText.Head head, int version) {
        return now.with()
                .id(id(path))
                .title(head.title().map(context.edition()::say).orElse(now.title()))
                .authors(head.authors().stream().map(context.edition()::say).toList())
                .publication(head.source().map(context.edition()::say))
                .issued(head.date())
                .version(Optional.of(version))
                .permalink(context.absolute(path))
                .captured(Optional.empty())
                .build();
    }

    /** How a page shows it. */
    Cited cited(CitedWork work) {
        ReferenceStyle style = ReferenceStyles.all().get(0);
        return new Cited(
                style.reference(work, ReferenceStyles.NO_DAY).text(),
                new Html(Markup.printable(WorkData.json(work))),
                work.permalink().isPresent());
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
