package org.lantai.lexicon.maker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.lexicon.Levels;
import org.lantai.lexicon.WordKind;

/** What a table of the language model is made of and by, as a digest: to make it takes ten seconds, which most builds save. */
final class ModelKey {
    private static final List<Class<?>> MAKERS = List.of(
            Levels.class,
            WordKind.class,
            CountReader.class,
            Counted.class,
            Counted.Packed.class,
            DomainMaker.class,
            ModelMaker.class,
            ModelWriter.class,
            TrieMaker.class,
            WordNumbers.class);

    private ModelKey() {}

    /** The digest, with the folder of counts. */
    static String of(Path counts) throws IOException {
        MessageDigest digest = sha256();
        for (String list : CountReader.LISTS) {
            // Jars name their version.
            digest.update(resource(list).toString().getBytes(StandardCharsets.UTF_8));
        }
        for (Class<?> maker : MAKERS) {
            String file = maker.getName().replace('.', '/') + ".class";
            try (InputStream in = resource("/" + file).openStream()) {
                digest.update(in.readAllBytes());
            }
        }
        try (Stream<Path> files = Files.list(counts)) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static URL resource(String name) {
        URL found = ModelKey.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
