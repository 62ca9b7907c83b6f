package org.lantai.cite;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.WordTable;
import org.lantai.model.PageKind;
import org.lantai.model.PaperPage;

/** What a document is to those who cite it. */
public enum WorkKind {
    /** An article of a newspaper, [N/OL] in GB/T 7714. */
    NEWSPAPER_ARTICLE,
    /** Any other page, [EB/OL]. */
    WEB_PAGE,
    /** A thread of a forum. */
    FORUM_POST;

    private static final WordTable NAMES = WordTable.of(WorkKind.class, "papers.tsv");
    private static final Pattern PAPER = Pattern.compile(".*" + NAMES.anyOf("paper"));
    private static final Pattern OTHER = Pattern.compile(".*" + NAMES.anyOf("other"));

    /**
     * What a document is.
     *
     * @param page what its capture is
     * @param publication who published it
     * @param stood where in a printed paper it stood; known of newspapers alone
     */
    public static WorkKind of(PageKind page, Optional<String> publication, PaperPage stood) {
        if (page == PageKind.THREAD) {
            return FORUM_POST;
        }
        boolean paper = stood.number().isPresent()
                || publication.filter(WorkKind::isPaper).isPresent();
        return paper ? NEWSPAPER_ARTICLE : WEB_PAGE;
    }

    private static boolean isPaper(String name) {
        return PAPER.matcher(name).matches() && !OTHER.matcher(name).matches();
    }
}
