package org.lantai.source.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file that holds files, opened. */
public interface Pack extends AutoCloseable {
    /** Folders in folders, and names, that are longer than this are no honest ones. */
    int LONGEST_NAME = 4_096;

    /**
     * The files in it, in their order.
     *
     * @return their names, with {@code /} between folders; none leads out of the pack, none is there twice
     */
    List<String> names();

    /** Takes each of the files in its order, with what it holds. */
    void each(Visit visit) throws IOException;

    @Override
    void close() throws IOException;

    /** Looks at one file of a pack. */
    @FunctionalInterface
    interface Visit {
        /**
         * Looks at a file.
         *
         * @param name its name
         * @param content what it holds, counted against what the whole pack may unfold to; need not be read to its end
         */
        void file(String name, InputStream content) throws IOException;
    }
}
