package org.lantai.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lantai.config.AttachmentRule;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Sha256;
import org.lantai.source.AttachmentFinder;
import org.lantai.source.ImageFinder;
import org.lantai.store.Asset;
import org.lantai.store.Attachment;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.text.AttachedLink;
import org.lantai.text.EmbeddedPicture;

/**
 * Finds what belongs to a text and stands beside its capture, or in it, so that it travels along to the site: pictures and
 * attachments. What is not found there is noted as wanted.
 */
final class TravellingFiles {
    private final ImageFinder pictures;
    private final AttachmentFinder attachments;
    private final AttachmentRule rule;
    private final DocumentStore store;
    private final Wanted wanted;
    /** Pages share attachments, which may be large. */
    private final Map<Path, String> digests = new ConcurrentHashMap<>();

    TravellingFiles(
            ImageFinder pictures,
            AttachmentFinder attachments,
            AttachmentRule rule,
            DocumentStore store,
            Wanted wanted) {
        this.pictures = pictures;
        this.attachments = attachments;
        this.rule = rule;
        this.store = store;
        this.wanted = wanted;
    }

    /** Lets what belongs to a document travel along with it. */
    void travel(StoredDocument stored) {
        List<Asset> shown = pictures(stored.document(), stored.capturedText());
        List<Attachment> attached = attachments(stored.document());
        if (!shown.isEmpty() || !attached.isEmpty()) {
            store.write(stored.document().origin(), shown, attached);
        }
    }

    /** The addresses of all pictures of a text, each once. */
    static SortedSet<String> pictures(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block.images().stream())
                .map(Block.Image::src)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The pictures of a document that were captured with it, in order of their addresses, each once.
     *
     * @param source of its page
     */
    private List<Asset> pictures(Document document, String source) {
        SortedSet<String> sources = pictures(document);
        Map<String, EmbeddedPicture> embedded = EmbeddedPicture.in(
                source, sources.stream().filter(EmbeddedPicture::isAddress).collect(Collectors.toSet()));
        List<Asset> assets = new ArrayList<>();
        for (String src : sources) {
            Optional.ofNullable(embedded.get(src))
                    .filter(picture -> ImageFinder.isShown(picture.bytes()))
                    .map(picture -> new Asset(src, store.write(picture), picture.fileName()))
                    .or(() -> pictures.find(document.origin(), src).map(file -> picture(src, file)))
                    .ifPresentOrElse(assets::add, () -> wanted.add(document.origin(), src));
        }
        return assets;
    }

    /** The attachments of a document that stand beside its capture, in the order of its text, each address once. */
    private List<Attachment> attachments(Document document) {
        List<Attachment> found = new ArrayList<>();
        for (AttachedLink link : rule.of(document.blocks())) {
            attachments
                    .find(document.origin(), link)
                    .map(file -> attachment(link, file, digests.computeIfAbsent(file, TravellingFiles::digest)))
                    .ifPresentOrElse(found::add, () -> wanted.add(document.origin(), link.href()));
        }
        return found;
    }

    /** A picture, called by its bytes: file names of captures may be Chinese, and may not be the same twice. */
    static Asset picture(String src, Path file) {
        return new Asset(src, file, name(digest(file), extension(file)));
    }

    /** An attachment, called likewise. */
    static Attachment attachment(AttachedLink link, Path file, String digest) {
        try {
            String ending = AttachmentFinder.ending(file, link).orElseThrow();
            return new Attachment(link.href(), file, name(digest, "." + ending), digest, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String digest, String extension) {
        return digest.substring(0, 16) + extension;
    }

    private static String digest(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the file, else the one that fits its content: servers send pictures from addresses of programs. */
    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return SiteAddress.isPictureName(name) && last.matches("[a-z]{1,5}")
                ? "." + last
                : "." + ImageFinder.ending(file).orElse("png");
    }
}
