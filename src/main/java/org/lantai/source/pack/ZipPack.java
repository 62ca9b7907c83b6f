package org.lantai.source.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lantai.source.stream.Unfolding;

/** ZIP, and what is ZIP by another name: WACZ, MAFF. */
public final class ZipPack implements Pack {
    private final ZipFile zip;
    private final Unfolding unfolding;
    private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

    /** @throws IOException when it is none, or damaged */
    public ZipPack(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).get();
        this.unfolding = Unfolding.of(Files.size(file));
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                MemberName.inside(name(entry)).ifPresent(name -> files.putIfAbsent(name, entry));
            }
        }
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getRawName() == null
                ? entry.getName()
                : MemberName.of(entry.getRawName());
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** One of its files; empty when it has none of that name. Names are written with or without a slash in front. */
    public Optional<InputStream> open(String name) throws IOException {
        Optional<ZipArchiveEntry> entry = MemberName.inside(name).map(files::get);
        return entry.isEmpty() ? Optional.empty() : Optional.of(open(name, entry.get()));
    }

    private InputStream open(String name, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new IOException("`" + name + "` in it is encrypted, or packed in a way that is not known");
        }
        return unfolding.unfolded(zip.getInputStream(entry));
    }

    @Override
    public void each(Visit visit) throws IOException {
        for (Map.Entry<String, ZipArchiveEntry> file : files.entrySet()) {
            try (InputStream content = open(file.getKey(), file.getValue())) {
                visit.file(file.getKey(), content);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
