package org.lantai.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Files that inputs are grown from. */
final class Seeds {
    /** The repository's own: the same on every machine. */
    static final List<Path> OWN = List.of(Path.of("content"), Path.of("src/test/resources"));

    /** And other people's pages, where they lie beside the checkout. */
    static final List<Path> ALL = List.of(OWN.get(0), OWN.get(1), Path.of("../shared/corpus"));

    /** As much of a file as inputs are cut from. */
    private static final int MOST = 1 << 18;

    private Seeds() {}

    /**
     * The files below some folders whose names end in one of these ways, in the order of their paths; of a packed WARC
     * what is in it, too, since nearly any change makes one unreadable. Never none: an empty one is always among them.
     */
    static List<byte[]> of(List<Path> folders, List<String> endings) {
        List<byte[]> seeds = new ArrayList<>(List.of(new byte[0]));
        for (Path file : folders.stream().flatMap(Seeds::files).toList()) {
            if (endings.stream().anyMatch(file.toString()::endsWith)) {
                seeds.add(read(file));
            }
            if (endings.contains(".warc") && file.toString().endsWith(".warc.gz")) {
                seeds.add(unpacked(file));
            }
        }
        return seeds;
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
