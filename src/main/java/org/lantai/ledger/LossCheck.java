package org.lantai.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Holds the ledger against the site that stands: every document and every name of that was in the ledger when it was
 * built, since rows are written before the site and never removed.
 *
 * @param promised the documents that the ledger knows
 * @param names the pages of names that it knows: {@code places/shan-xi-sheng}
 */
record LossCheck(Set<DocumentId> promised, Set<String> names) {
    private static final String DOCUMENTS = "d/";

    /**
     * @param published the paths of all files of the site that stands
     * @throws ProblemException when there are documents among them that the ledger does not know
     */
    void refuseLoss(Collection<String> published) {
        Set<DocumentId> lost = documents(published);
        int standing = lost.size();
        lost.removeAll(promised);
        if (!lost.isEmpty()) {
            throw new ProblemException(problem(lost, standing));
        }
        Set<String> lostNames = names(published);
        lostNames.removeAll(names);
        if (!lostNames.isEmpty()) {
            throw new ProblemException(lost(
                    lostNames.size(), "pages of names", lostNames.iterator().next() + "/"));
        }
    }

    private static Set<String> names(Collection<String> paths) {
        Set<String> names = new TreeSet<>();
        for (String path : paths) {
            Matcher name = PublishedPaths.OF_NAME.matcher(path);
            if (name.matches() && Slug.isSlug(name.group(2)) && !Slug.isReserved(name.group(2))) {
                names.add(name.group(1) + "/" + name.group(2));
            }
        }
        return names;
    }

    private static Set<DocumentId> documents(Collection<String> paths) {
        Set<DocumentId> ids = new TreeSet<>();
        for (String path : paths) {
            if (path.startsWith(DOCUMENTS)) {
                String name = path.substring(DOCUMENTS.length());
                DocumentId.parse(name.substring(0, Math.max(name.indexOf('/'), 0)))
                        .ifPresent(ids::add);
            }
        }
        return ids;
    }

    private Problem problem(Set<DocumentId> lost, int standing) {
        String example = DOCUMENTS + lost.iterator().next() + "/";
        return lost.size() == standing && !promised.isEmpty()
                ? otherSite(example)
                : lost(lost.size(), "documents", example);
    }

    private static Problem lost(int count, String what, String example) {
        return Problem.error(
                ProblemKind.LEDGER_LOST,
                Ledger.FILE,
                "The permalink ledger was lost or has lost lines: the site has " + count + " " + what
                        + " that it does not know, such as " + example + ".",
                "Restore the file from version control (`git log -- " + Ledger.FILE + "` lists its states) or from a"
                        + " backup. Where there is none, or where this is the site of another archive or a mere preview,"
                        + " move the site away and build: ids are derived from addresses, and most come out as they"
                        + " were; those that are missing from d/ afterwards are broken URLs.");
    }

    private static Problem otherSite(String example) {
        return Problem.error(
                ProblemKind.LEDGER_OTHER_SITE,
                Ledger.FILE,
                "The site that stands in the folder is that of another archive: the permalink ledger knows none of its"
                        + " documents, such as " + example + ".",
                "Name another folder with --output, or move that site away. If it is the site of this archive, restore"
                        + " the ledger from version control.");
    }
}
