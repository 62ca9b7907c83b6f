package org.lantai.render.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantai.disk.FileCopy;
import org.lantai.model.Block;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.WebLink;
import org.lantai.render.page.FileSize;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.DocumentPage.Attached;
import org.lantai.render.view.DocumentPage.Kept;
import org.lantai.store.Attachment;
import org.lantai.store.StoredDocument;
import org.lantai.text.AttachedLink;
import org.lantai.text.AttachmentKinds;

/** The files that a text has as attachments: those that travel along with its document, and those that are only listed. */
public final class DocumentAttachments {
    /** What no system lets stand in the name of a file. */
    private static final String NO_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    /** By the addresses that the text has for them. */
    private final Map<String, Attachment> byAddress = new LinkedHashMap<>();

    public DocumentAttachments(StoredDocument stored) {
        stored.attachments().stream()
                .filter(attachment -> AttachmentKinds.isName(attachment.name()))
                .forEach(attachment -> byAddress.putIfAbsent(attachment.href(), attachment));
    }

    /** Each once as a file of the site, though a text may lead to one by several addresses. */
    public Collection<FileCopy> copies(String document) {
        Map<String, FileCopy> byName = new LinkedHashMap<>();
        byAddress
                .values()
                .forEach(kept -> byName.putIfAbsent(
                        kept.name(), new FileCopy(SitePaths.folder(document) + kept.name(), kept.file(), kept.size())));
        return byName.values();
    }

    /** Where a link of the text leads if it is to one that travels along; they stand beside the page of the document. */
    Optional<LinkTarget> target(PageContext context, String from, String document, String href) {
        return Optional.ofNullable(byAddress.get(href))
                .map(file -> new LinkTarget(href(context, from, document, file), false));
    }

    /** All attachments of a text in their order. What a word alone hints at is one only if it is there. */
    List<Attached> list(PageContext context, String document, List<Block> blocks) {
        return AttachedLink.in(blocks).stream()
                .filter(link -> link.isSure() || byAddress.containsKey(link.href()))
                .map(link -> attached(context, document, link))
                .toList();
    }

    private Attached attached(PageContext context, String document, AttachedLink link) {
        return Optional.ofNullable(byAddress.get(link.href()))
                .map(file -> new Attached(
                        link.name(),
                        Optional.of(href(context, document, document, file)),
                        Optional.of(kept(link.name(), file))))
                .orElseGet(() -> new Attached(link.name(), WebLink.of(link.href()), Optional.empty()));
    }

    private static String href(PageContext context, String from, String document, Attachment file) {
        return context.href(from, SitePaths.folder(document) + file.name());
    }

    private static Kept kept(String name, Attachment file) {
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
        Optional<String> player = AttachmentKinds.player(ending);
        boolean shown = ending.equals("pdf") || player.isPresent();
        return new Kept(
                ending.toUpperCase(Locale.ROOT),
                FileSize.of(file.size()),
                file.sha256(),
                shown ? Optional.empty() : Optional.of(saveAs(name, "." + ending)),
                player);
    }

    private static String saveAs(String name, String ending) {
        String clean = name.replaceAll(NO_NAME, " ").strip();
        return clean.toLowerCase(Locale.ROOT).endsWith(ending) ? clean : clean + ending;
    }
}
