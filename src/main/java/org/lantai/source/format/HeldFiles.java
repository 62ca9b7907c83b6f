package org.lantai.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lantai.model.PartialDate;

/** Takes files out of what holds many with their addresses: a WARC file, a page saved with all its parts. */
public interface HeldFiles {
    /** Whether anybody calls for what stands there; what nobody calls for is passed by. */
    boolean wants(String address);

    /**
     * Takes a file.
     *
     * @param address where it stands
     * @param time when it was captured
     * @param content what it holds, which need not be read to its end
     */
    void take(String address, Optional<PartialDate> time, InputStream content) throws IOException;
}
