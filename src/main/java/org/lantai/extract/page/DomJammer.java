package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Takes out what boards set between the words of a post to spoil copies of it; readers never saw it. */
final class DomJammer {
    private static final String CLASS = "jammer";

    private DomJammer() {}

    /** Whether the source of a page has the word: few have, and their elements need not be gone over. */
    static boolean mayStandIn(String html) {
        return html.contains(CLASS);
    }

    static List<Omission> remove(Document page) {
        List<Omission> omissions = new ArrayList<>();
        for (Element jammer : page.getElementsByClass(CLASS)) {
            omissions.add(new Omission(Rule.POST_JAMMER, Spacing.collapse(jammer.text())));
            jammer.remove();
        }
        return omissions;
    }
}
