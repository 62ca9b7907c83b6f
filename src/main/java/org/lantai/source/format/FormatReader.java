package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.SourcePage;

/** Reads the captures in a file of one format. */
public interface FormatReader {
    /**
     * Hands on each capture as soon as it is read.
     *
     * @param in the file
     * @param maker makes the pages of this file
     * @param pages takes the captures, in the order of the file
     * @param problems told what belongs to no page
     * @throws IOException when nothing more can be read and this was not yet told
     */
    void read(InputStream in, PageMaker maker, Consumer<SourcePage> pages, Consumer<Problem> problems)
            throws IOException;
}
