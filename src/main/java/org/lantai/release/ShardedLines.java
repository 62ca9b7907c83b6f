package org.lantai.release;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.lantai.disk.WaitingLines;
import org.lantai.model.CapturedBytes;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;

/**
 * Lines about documents, in a file of the site for each two first characters of their ids: at 100,000 documents some 120
 * of them share one. May be filled from several threads.
 */
public final class ShardedLines implements AutoCloseable {
    private final String folder;
    private final WaitingLines<DocumentId> lines = WaitingLines.begin();

    /** @param folder where the files stand in the site, ending in {@code /} */
    public ShardedLines(String folder) {
        this.folder = folder;
    }

    /** Puts the lines of a document, in the place of earlier ones. */
    public void put(DocumentId id, String text) {
        lines.put(id, text);
    }

    /** The files, one after another; none for a document without lines. */
    public void files(Consumer<OutputFile> out) {
        Shard shard = new Shard(out);
        lines.forEach(shard::add);
        shard.end();
    }

    /** The file that is filled. */
    private final class Shard {
        private final Consumer<OutputFile> out;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String name = "";

        Shard(Consumer<OutputFile> out) {
            this.out = out;
        }

        void add(DocumentId id, byte[] text) {
            String next = ReleaseFolder.shard(id);
            if (!next.equals(name)) {
                end();
                name = next;
            }
            bytes.writeBytes(text);
        }

        void end() {
            if (bytes.size() > 0) {
                out.accept(new OutputFile(folder + name, CapturedBytes.copyOf(bytes.toByteArray())));
                bytes.reset();
            }
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
