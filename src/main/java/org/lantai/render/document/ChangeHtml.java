package org.lantai.render.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lantai.model.Block;
import org.lantai.release.TextChange;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;
import org.lantai.render.view.VersionsPage.Change;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.Difference;

/** A place where two versions differ, as HTML. */
final class ChangeHtml {
    private ChangeHtml() {}

    static Change of(TextChange change) {
        String before = change.before().map(Block::text).orElse("");
        String after = change.after().map(Block::text).orElse("");
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return new Change(
                    change.before().map(block -> new Html("<del>" + Markup.escape(before) + "</del>")),
                    change.after().map(block -> new Html("<ins>" + Markup.escape(after) + "</ins>")));
        }
        PlainText one = PlainText.of(before);
        PlainText other = PlainText.of(after);
        List<Difference> differences = Alignment.of(one, other);
        return new Change(
                Optional.of(marked(before, one, differences, "del", d -> new int[] {d.start(), d.end()})),
                Optional.of(marked(after, other, differences, "ins", d -> new int[] {d.otherStart(), d.otherEnd()})));
    }

    private static Html marked(
            String text,
            PlainText plain,
            List<Difference> differences,
            String tag,
            Function<Difference, int[]> extent) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (Difference difference : differences) {
            int[] span = extent.apply(difference);
            if (span[0] < span[1]) {
                int start = plain.place(span[0]);
                int end = plain.place(span[1] - 1) + 1;
                html.append(Markup.escape(text.substring(from, start)));
                html.append('<').append(tag).append('>').append(Markup.escape(text.substring(start, end)));
                html.append("</").append(tag).append('>');
                from = end;
            }
        }
        return new Html(html.append(Markup.escape(text.substring(from))).toString());
    }
}
