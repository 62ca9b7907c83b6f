package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lantai.pipeline.Progress;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;
import org.lantai.source.FileRoles;
import org.lantai.source.FileRoles.Role;

/** Looks through the captures of an archive. What is wrong with them a build tells. */
final class KnownReader {
    private final CaptureFolder folder;
    private final CaptureReader reader;
    private final Progress progress;

    KnownReader(Path archive, CaptureReader reader, Progress progress) {
        this.folder = new CaptureFolder(archive);
        this.reader = reader;
        this.progress = progress;
    }

    KnownCaptures read() {
        KnownCaptures known = new KnownCaptures();
        List<Path> files = folder.files(problem -> {});
        FileRoles roles = new FileRoles(files.stream().map(folder::name).toList());
        progress.begin("Looking at what is there", files.size());
        for (Path file : files) {
            String name = folder.name(file);
            read(file, name, roles.of(name, file).role() == Role.CAPTURES, known);
            progress.advance();
        }
        progress.end();
        return known;
    }

    private void read(Path file, String name, boolean many, KnownCaptures known) {
        try {
            String digest = new FileDigests().of(file);
            if (many) {
                known.addFile(digest);
            }
            reader.read(file, name, page -> known.add(many ? page.origin().sha256() : digest, page.origin()), p -> {});
        } catch (IOException e) {
            // What cannot be read is not known, so that nothing is taken for the same.
        }
    }
}
