package org.lantai.check.site;

import java.util.List;
import org.lantai.model.Severity;

/**
 * What was found in a site.
 *
 * @param documents how many documents it shows
 * @param files how many files it has
 * @param pages how many of them are pages
 * @param bytes what its files weigh
 * @param largest what the largest of them weighs
 * @param remarks what there is to be said of it, the worst first
 */
public record SiteReport(int documents, int files, int pages, long bytes, long largest, List<Remark> remarks) {
    public SiteReport {
        remarks = List.copyOf(remarks);
    }

    /** Whether something is as bad as that, or worse. */
    public boolean has(Severity severity) {
        return remarks.stream().anyMatch(remark -> remark.severity().compareTo(severity) <= 0);
    }
}
