package org.lantai.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantai.disk.WholeFile;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.Sha256;
import org.lantai.source.ImageFinder;
import org.lantai.store.Asset;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.text.EmbeddedPicture;

/** Finds the images that stand beside a capture, or in it, and are used in its text, so that they travel along to the site. */
final class TravellingImages {
    private final ImageFinder finder;
    private final DocumentStore store;

    TravellingImages(ImageFinder finder, DocumentStore store) {
        this.finder = finder;
        this.store = store;
    }

    /** Lets the images of a document in the store travel along. */
    void travel(Origin capture) {
        StoredDocument stored = store.read(capture);
        List<Asset> assets = of(stored.document(), stored.capturedText());
        if (!assets.isEmpty()) {
            store.write(capture, assets);
        }
    }

    /**
     * The images of a document that were captured with it, in order of their addresses, each once.
     *
     * @param source of its page
     */
    private List<Asset> of(Document document, String source) {
        SortedSet<String> sources = document.blocks().stream()
                .flatMap(block -> block.images().stream())
                .map(Block.Image::src)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, EmbeddedPicture> embedded = EmbeddedPicture.in(
                source, sources.stream().filter(EmbeddedPicture::isAddress).collect(Collectors.toSet()));
        List<Asset> assets = new ArrayList<>();
        for (String src : sources) {
            Optional.ofNullable(embedded.get(src))
                    .filter(picture -> ImageFinder.isShown(picture.bytes()))
                    .map(picture -> new Asset(src, store.write(picture), picture.fileName()))
                    .or(() -> finder.find(document.origin(), src).map(file -> new Asset(src, file, name(file))))
                    .ifPresent(assets::add);
        }
        return assets;
    }

    /** A name made from the bytes: file names of captures may be Chinese, and may not be the same twice. */
    private static String name(Path file) {
        try {
            String digest = Sha256.hex(WholeFile.bytes(file, WholeFile.ASSET));
            return digest.substring(0, 16) + extension(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.matches("[a-z0-9]{1,5}") ? "." + last : "";
    }
}
