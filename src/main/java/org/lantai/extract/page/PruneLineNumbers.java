package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lantai.extract.draft.Spacing;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/** Takes out the column of numbers beside the lines of a program. Changes the tree it is given. */
final class PruneLineNumbers {
    private static final Pattern NUMBERS = Pattern.compile("\\s*+1?+(?:\\s++\\d{1,5}+)*+\\s*+");

    private PruneLineNumbers() {}

    /** Prunes a tree; returns what was taken out, in the order of the page. */
    static List<Omission> prune(Element container) {
        List<Omission> omissions = new ArrayList<>();
        if (container.selectFirst("pre, code") == null) {
            return omissions;
        }
        for (Element code : container.select(
                "pre, td.gutter, .line-numbers-rows, .linenums, .lineno, .linenos, .hljs-ln-numbers")) {
            String text = code.wholeText();
            boolean beside = !code.normalName().equals("pre") || holdsCode(code) || holdsCode(code.parent());
            if (code.hasParent() && beside && !text.isBlank() && isCount(text)) {
                omissions.add(new Omission(Rule.LINE_NUMBERS, Spacing.collapse(text)));
                code.remove();
            }
        }
        return omissions;
    }

    /** Whether lines stand to the right of an element. */
    private static boolean holdsCode(@Nullable Element left) {
        Element right = left == null ? null : left.nextElementSibling();
        return right != null && right.selectFirst("pre, code") != null;
    }

    private static boolean isCount(String text) {
        return NUMBERS.matcher(text).matches() || text.strip().matches("\\d{1,5}");
    }
}
