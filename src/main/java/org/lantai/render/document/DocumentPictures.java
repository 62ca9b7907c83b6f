package org.lantai.render.document;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.ledger.SiteAddress;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.store.Asset;
import org.lantai.store.StoredDocument;

/** The pictures that travel along with a document. */
final class DocumentPictures {
    /** By the addresses that its capture has for them. */
    private final Map<String, Asset> bySource = new TreeMap<>();

    DocumentPictures(StoredDocument stored) {
        stored.assets().stream()
                .filter(asset -> SiteAddress.isPictureName(asset.name()))
                .forEach(asset -> bySource.putIfAbsent(asset.src(), asset));
    }

    /** Each once, though a page may show one picture by several addresses, or several equal files. */
    Collection<Asset> files() {
        Map<String, Asset> byName = new TreeMap<>();
        bySource.values().forEach(asset -> byName.putIfAbsent(asset.name(), asset));
        return byName.values();
    }

    /** The relative address of each picture from a page; they stand beside the page of the document. */
    Map<String, String> names(PageContext context, String from, String document) {
        String folder = SitePaths.folder(document);
        Map<String, String> names = new TreeMap<>();
        bySource.forEach((src, asset) -> names.put(src, context.href(from, folder + asset.name())));
        return names;
    }
}
