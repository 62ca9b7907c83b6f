package org.lantai.data;

import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * What a site has for machines.
 *
 * @param files all of it, in the order in which it is listed
 * @param newest the last change of a text that is known
 */
public record DataListing(List<DataFile> files, Optional<PartialDate> newest) {
    public DataListing {
        files = List.copyOf(files);
    }
}
