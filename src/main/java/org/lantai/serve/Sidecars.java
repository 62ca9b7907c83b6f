package org.lantai.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.Refusal;
import org.lantai.disk.WholeFile;
import org.lantai.ledger.Ledger;
import org.lantai.source.SidecarNames;

/**
 * Where the archivist writes what she has to say of each document.
 *
 * @param archive the folder that holds {@code content/}
 * @param round the build of which this is known
 * @param captures the files that each document was made of, by its id
 */
record Sidecars(Path archive, int round, Map<String, List<String>> captures) {
    private static final String EXAMPLE = "tags: [水利]\nnote: …\ncorrections:\n  - {find: …, replace: …, why: …}";

    Sidecars {
        captures = Map.copyOf(captures);
    }

    /** As the ledger of an archive tells it after a build. */
    static Sidecars read(Path archive, int round) {
        return new Sidecars(archive, round, Ledger.read(archive).files());
    }

    /** The sidecars of the captures that a document was made of, as she knows them; they need not be there yet. */
    List<String> of(String id) {
        return captures.getOrDefault(id, List.of()).stream()
                .map(this::sidecar)
                .distinct()
                .toList();
    }

    private String sidecar(String capture) {
        List<String> names = SidecarNames.of(capture.replaceFirst("#\\d+$", ""));
        return names.stream()
                .filter(name -> Files.exists(archive.resolve(name)))
                .findFirst()
                .orElse(names.get(names.size() - 1));
    }

    /** A page that says where they are and what stands in them. */
    String page(String id) {
        List<String> all = of(id);
        String text = all.isEmpty()
                ? "No capture of this document is known; build the archive first.\n还不知道这篇出自哪个采集文件，请先构建。"
                : all.stream().map(this::told).collect(Collectors.joining("\n\n"));
        return OwnPage.of(id, text);
    }

    private String told(String sidecar) {
        Path file = archive.resolve(sidecar);
        return file + "\n\n" + (Files.exists(file) ? text(file) : "(not there yet 尚未建立)\n\n" + EXAMPLE);
    }

    private String text(Path file) {
        try {
            Optional<Refusal> refusal = ArchiveFolder.of(archive, "content").objection(file);
            return refusal.isPresent() ? "" : WholeFile.text(file, WholeFile.BY_HAND);
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
