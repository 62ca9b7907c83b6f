package org.lantai.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lantai.extract.furniture.Host;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.model.Script;
import org.lantai.model.Sha256;
import org.lantai.model.SourcePage;
import org.lantai.store.ProgramDigest;
import org.lantai.store.StageKey;

/** The keys under which is kept what captures were cleaned to: of all that their cleaning sees. */
final class CaptureKeys {
    /** What the archivist lays down for texts; what the settings say of them goes into the key as it was read. */
    private static final List<String> FILES = List.of("content/tags.yaml", "content/furniture.yaml");

    private final StageKey settings;
    private final HostFurniture hosts;
    private final Map<Host, StageKey> byHost = new ConcurrentHashMap<>();

    /**
     * @param alternates the scripts that every document can be read in as well
     * @param hosts what is known of the hosts that pages come from
     */
    CaptureKeys(Path archive, ArchiveSettings settings, List<Script> alternates, HostFurniture hosts) {
        List<String> files =
                FILES.stream().map(archive::resolve).map(CaptureKeys::digest).toList();
        this.settings = StageKey.of("cleaned", ProgramDigest.get(), settings.script(), alternates, files);
        this.hosts = hosts;
    }

    private static String digest(Path file) {
        try {
            return Files.exists(file) ? Sha256.hex(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StageKey of(SourcePage page) {
        Optional<Host> host = hosts.isEmpty() ? Optional.empty() : Host.of(page);
        return StageKey.of(host.map(this::ofHost).orElse(settings), facts(page));
    }

    private StageKey ofHost(Host host) {
        return byHost.computeIfAbsent(host, h -> StageKey.of(settings, h, hosts.places(h)));
    }

    /** All that is known of a page but its bytes, of which it has the digest. */
    static List<Object> facts(SourcePage page) {
        return List.of(
                page.origin(),
                page.format(),
                page.bytes().size(),
                page.declaredCharset(),
                page.export(),
                page.sidecar(),
                page.problems());
    }
}
