package org.lantai.source.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.lantai.source.stream.ContentCoding;
import org.lantai.source.stream.Gunzip;
import org.lantai.source.stream.Unfolding;

/** A tar file, compressed with gzip or not. Read twice: its names stand between its files. */
public final class TarPack implements Pack {
    private final Path file;
    private final Set<String> names = new LinkedHashSet<>();

    /** @throws IOException when it is none, or damaged */
    public TarPack(Path file) throws IOException {
        this.file = file;
        walk((name, content) -> names.add(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public void each(Visit visit) throws IOException {
        Set<String> left = new LinkedHashSet<>(names);
        walk((name, content) -> {
            if (left.remove(name)) {
                visit.file(name, content);
            }
        });
    }

    private void walk(Visit visit) throws IOException {
        Unfolding unfolding = new Unfolding();
        try (BufferedInputStream in = new BufferedInputStream(unfolding.file(Files.newInputStream(file)));
                InputStream bytes = ContentCoding.isGzip(in) ? unfolding.unfolded(Gunzip.strict(in)) : in;
                TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(bytes), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Optional<String> name = MemberName.inside(entry.getName());
                if (entry.isFile() && name.isPresent()) {
                    visit.file(name.get(), CloseShieldInputStream.wrap(tar));
                }
            }
        }
    }

    @Override
    public void close() {
        // Opened anew for each walk.
    }
}
