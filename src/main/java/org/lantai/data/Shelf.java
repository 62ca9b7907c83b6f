package org.lantai.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;

/** Takes the files of the data, hands them on to the site and says what each is. */
final class Shelf {
    private final Consumer<OutputFile> out;

    /** @param out takes the files */
    Shelf(Consumer<OutputFile> out) {
        this.out = out;
    }

    DataFile put(String name, String path, Format format, String text) {
        return put(name, path, format, text.getBytes(StandardCharsets.UTF_8));
    }

    DataFile put(String name, String path, Format format, byte[] bytes) {
        CapturedBytes content = CapturedBytes.copyOf(bytes);
        out.accept(new OutputFile(path, content));
        return new DataFile(name, path, format, content.size(), List.of(), Optional.of(content.sha256()));
    }

    /**
     * Puts a folder of files of JSON Lines.
     *
     * @param files hands them to whom it is given
     */
    DataFile folder(String name, String path, Consumer<Consumer<OutputFile>> files) {
        List<String> parts = new ArrayList<>();
        long[] bytes = {0};
        files.accept(file -> {
            parts.add(file.path());
            bytes[0] += file.content().size();
            out.accept(file);
        });
        return new DataFile(name, path, Format.JSON_LINES, bytes[0], parts, Optional.empty());
    }
}
