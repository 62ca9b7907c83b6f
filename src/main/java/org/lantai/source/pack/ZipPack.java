package org.lantai.source.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Override
    public void each(Visit visit) throws IOException {
        for (Map.Entry<String, ZipArchiveEntry> file : files.entrySet()) {
            if (!zip.canReadEntryData(file.getValue())) {
                throw new IOException(
                        "`" + file.getKey() + "` in it is encrypted, or packed in a way that is not known");
            }
            try (InputStream content = unfolding.unfolded(zip.getInputStream(file.getValue()))) {
                visit.file(file.getKey(), content);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
