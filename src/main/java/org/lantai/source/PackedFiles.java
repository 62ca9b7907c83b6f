package org.lantai.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.source.format.HeldFiles;
import org.lantai.source.format.MhtmlFiles;
import org.lantai.source.format.MirrorPath;
import org.lantai.source.format.WarcFiles;
import org.lantai.source.helper.FileHead;
import org.lantai.source.pack.Pack;
import org.lantai.source.pack.TarPack;
import org.lantai.source.pack.ZipPack;
import org.lantai.text.UrlKey;

/**
 * Reads what stands beside pages in files that hold many: records of WARC and ARC files, parts of MHTML, files in ZIP and
 * tar. Each has an address, in one form: that of the web without what tells nothing, and in a pack the name as well that it
 * would have if the pack were a folder.
 */
public final class PackedFiles {
    private static final String NAMED = "file ";

    private PackedFiles() {}

    /** Takes what pages call for. */
    public interface Taker {
        /** Whether a page calls for what stands at an address, see {@link #addresses}; what none does is passed by. */
        boolean wants(String address);

        /**
         * Takes a file.
         *
         * @param addresses those by which it is called for
         * @param time when it was captured
         * @param content what it holds, which need not be read to its end
         */
        void take(List<String> addresses, Optional<PartialDate> time, InputStream content) throws IOException;
    }

    /** Whether a file may hold files beside pages. */
    public static boolean mayHold(String name) {
        CaptureType type = CaptureType.of(name);
        return type.isPack() || type == CaptureType.WARC || type == CaptureType.MHTML;
    }

    /** The addresses under which something may stand that a page calls for. */
    public static Stream<String> addresses(Origin origin, String address) {
        Stream<String> named = isInPack(origin.file())
                ? FilesBeside.names(origin, address).map(name -> NAMED + normal(name))
                : Stream.empty();
        return Stream.concat(named, UrlKey.of(address).stream()).distinct();
    }

    /** The name without folders that lead up and down again. */
    private static String normal(String name) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static boolean isInPack(String file) {
        return Stream.iterate(file.indexOf('/'), at -> at >= 0, at -> file.indexOf('/', at + 1))
                .anyMatch(at -> CaptureType.of(file.substring(0, at)).isPack());
    }

    /**
     * Hands on what a file holds.
     *
     * @param name the file as the user knows it
     * @throws IOException when it cannot be read further, which was told when its pages were read
     */
    public static void read(Path file, String name, Taker files) throws IOException {
        CaptureType type = CaptureType.of(name);
        if (type.isPack()) {
            try (Pack pack = type == CaptureType.ZIP ? new ZipPack(file) : new TarPack(file)) {
                pack.each((member, content) -> member(name + "/" + member, content, files));
            }
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                read(type, in, held(files));
            }
        }
    }

    private static void read(CaptureType type, InputStream in, HeldFiles files) throws IOException {
        if (type == CaptureType.WARC) {
            new WarcFiles(files).read(in);
        } else {
            new MhtmlFiles(files).read(in);
        }
    }

    /** What is damaged in one file of a pack keeps none from the others. */
    private static void member(String name, InputStream content, Taker files) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content);
        CaptureType type = CaptureType.of(name, FileHead.peek(in));
        if (type == CaptureType.WARC || type == CaptureType.MHTML) {
            try {
                read(type, in, held(files));
            } catch (IOException e) {
                return;
            }
        }
        List<String> wanted = Stream.concat(Stream.of(NAMED + name), MirrorPath.url(name).flatMap(UrlKey::of).stream())
                .filter(files::wants)
                .toList();
        if (!wanted.isEmpty()) {
            files.take(wanted, Optional.empty(), in);
        }
    }

    /** Hands on what stands at addresses of the web. */
    private static HeldFiles held(Taker files) {
        return new HeldFiles() {
            @Override
            public boolean wants(String address) {
                return UrlKey.of(address).filter(files::wants).isPresent();
            }

            @Override
            public void take(String address, Optional<PartialDate> time, InputStream content) throws IOException {
                files.take(UrlKey.of(address).stream().toList(), time, content);
            }
        };
    }
}
