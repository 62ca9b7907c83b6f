package org.lantai.lexicon.maker;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.stream.Stream;
import org.lantai.model.Sha256;

/** What a table of the language model is made of and by, as a digest: to make it takes ten seconds, which most builds save. */
final class ModelKey {
    private ModelKey() {}

    /** The digest, with the folder of counts. */
    static String of(Path counts) throws IOException {
        MessageDigest digest = Sha256.begin();
        for (String list : CountReader.LISTS) {
            // The lists are large; their jars name their version.
            digest.update(resource(list).toString().getBytes(StandardCharsets.UTF_8));
        }
        add(folder("/org/lantai/lexicon/Levels.class"), digest);
        add(folder("/org/lantai/lexicon/maker/ModelKey.class"), digest);
        add(counts, digest);
        return Sha256.hex(digest);
    }

    /** Adds the files of a folder: of the classes, all that may have a part in it, so that no one must remember to name one. */
    private static void add(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ModelKey::isSource).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".class") || file.toString().endsWith(".gz");
    }

    private static Path folder(String name) {
        try {
            return Objects.requireNonNull(Path.of(resource(name).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(ModelKey.class.getResource(name), name);
    }
}
