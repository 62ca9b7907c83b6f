package org.lantai.cli;

import org.lantai.check.site.Remark;
import org.lantai.check.site.SiteReport;
import org.lantai.model.Severity;

/** Prints what was found in a site: the worst first, then the sums. */
final class RemarkLines {
    private RemarkLines() {}

    static void print(SiteReport report, Terminal terminal) {
        report.remarks().forEach(remark -> terminal.showSome(remark.examples(), remark.count()));
        terminal.out()
                .printf(
                        "Looked at %d files, %d of them pages, of %d documents: %s.%n",
                        report.files(), report.pages(), report.documents(), sums(report));
        PagesLimits.print(report.documents(), report.bytes(), report.largest(), terminal.out());
    }

    /** One line for all that was found, as a build has it for its problems. */
    static String sums(SiteReport report) {
        return SeverityCounts.of(severity -> count(report, severity));
    }

    private static int count(SiteReport report, Severity severity) {
        return report.remarks().stream()
                .filter(remark -> remark.severity() == severity)
                .mapToInt(Remark::count)
                .sum();
    }
}
