package org.lantai.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lantai.config.AttachmentRule;
import org.lantai.disk.WholeFile;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Sha256;
import org.lantai.source.AttachmentFinder;
import org.lantai.source.ImageFinder;
import org.lantai.source.PackedFiles;
import org.lantai.store.Asset;
import org.lantai.store.Attachment;
import org.lantai.store.StoredDocument;
import org.lantai.text.AttachedLink;

/**
 * What was fetched out of WARC files and packs for pages that call for it. Of several captures of one address that nearest in
 * time counts.
 */
final class Fetched {
    /** What a page that has no time of capture is compared with: the earliest is its own as likely as any. */
    private static final String BEGINNING = "0000-01-01T00:00:00";

    private final Map<Long, List<Held>> byAddress = new HashMap<>();
    private final AttachmentRule rule;

    Fetched(AttachmentRule rule) {
        this.rule = rule;
    }

    /** A file in the store, which is called by its digest. */
    private record Held(Optional<PartialDate> time, Path file) {
        long distance(Optional<PartialDate> from) {
            return Math.abs(seconds(time) - seconds(from));
        }

        private static long seconds(Optional<PartialDate> time) {
            String iso = time.map(PartialDate::toString).orElse(BEGINNING);
            return LocalDateTime.parse(iso + BEGINNING.substring(iso.length())).toEpochSecond(ZoneOffset.UTC);
        }

        String digest() {
            return String.valueOf(file.getFileName()).replaceFirst("\\..*", "");
        }
    }

    void add(String address, Optional<PartialDate> time, Path file) {
        byAddress
                .computeIfAbsent(Sha256.bits(address), key -> new ArrayList<>())
                .add(new Held(time, file));
    }

    /** A document with what was fetched for it beside what it has. */
    StoredDocument complete(StoredDocument stored) {
        return byAddress.isEmpty() ? stored : stored.with(pictures(stored), attachments(stored));
    }

    private List<Asset> pictures(StoredDocument stored) {
        Map<String, Asset> bySource = new TreeMap<>();
        stored.assets().forEach(asset -> bySource.put(asset.src(), asset));
        for (String src : TravellingFiles.pictures(stored.document())) {
            if (!bySource.containsKey(src)) {
                held(stored, src, held -> isPicture(held.file))
                        .ifPresent(held -> bySource.put(src, TravellingFiles.picture(src, held.file)));
            }
        }
        return List.copyOf(bySource.values());
    }

    private static boolean isPicture(Path file) {
        return ImageFinder.ending(file).isPresent() && size(file) <= WholeFile.ASSET;
    }

    private List<Attachment> attachments(StoredDocument stored) {
        Map<String, Attachment> byAddress = new LinkedHashMap<>();
        stored.attachments().forEach(attachment -> byAddress.put(attachment.href(), attachment));
        for (AttachedLink link : rule.of(stored.document().blocks())) {
            if (!byAddress.containsKey(link.href())) {
                held(stored, link.href(), held -> isAttachment(held.file, link))
                        .ifPresent(held ->
                                byAddress.put(link.href(), TravellingFiles.attachment(link, held.file, held.digest())));
            }
        }
        return List.copyOf(byAddress.values());
    }

    private boolean isAttachment(Path file, AttachedLink link) {
        return AttachmentFinder.ending(file, link).isPresent() && size(file) <= rule.limit();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Held> held(StoredDocument stored, String address, Predicate<Held> fits) {
        Origin origin = stored.document().origin();
        return PackedFiles.addresses(origin, address)
                .flatMap(key -> byAddress.getOrDefault(Sha256.bits(key), List.of()).stream())
                .filter(fits)
                .min(Comparator.comparingLong((Held held) -> held.distance(origin.captured()))
                        .thenComparing(Held::digest));
    }
}
