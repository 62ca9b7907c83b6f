package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.lantai.model.PageFormat;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.PageTopic;
import org.lantai.repair.look.ReadableText;
import org.lantai.repair.look.Seek;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Undoes escaping that was done twice, so that a page shows the name of an entity instead of a quotation mark. One
 * escape is left for the parser. Pages that show escapes on purpose stay.
 */
public final class DoubleEscapes implements Mender {
    private static final Pattern DOUBLE =
            Pattern.compile("&(?:amp;){1,9}(#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    @Override
    public boolean mayMend(Glance glance) {
        return glance.format() != PageFormat.TEXT && Seek.findsReference(glance.source(), "&amp;", DOUBLE, m -> true);
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        String source = glance.source();
        List<ReadableText.Range> ranges = glance.readable();
        return PageTopic.isMarkup(source, ranges) ? text : text.with(changes(source, ranges));
    }

    private static List<Change> changes(String source, List<ReadableText.Range> ranges) {
        List<Change> changes = new ArrayList<>();
        Matcher escape = DOUBLE.matcher(source);
        for (ReadableText.Range range : ranges) {
            escape.region(range.start(), range.end());
            while (!range.code() && escape.find()) {
                if (isKnown(escape.group(1))) {
                    String once = "&" + escape.group(1) + ";";
                    changes.add(Change.sure(escape.start(), escape.end(), once, Rule.ESCAPE_DOUBLE));
                }
            }
        }
        return changes;
    }

    private static boolean isKnown(String name) {
        return name.startsWith("#") || Entities.isNamedEntity(name);
    }
}
