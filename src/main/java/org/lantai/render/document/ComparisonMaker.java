package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lantai.model.Block;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.OutputFile;
import org.lantai.model.PageFormat;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.render.html.BlockHtml;
import org.lantai.render.html.LinkTarget;
import org.lantai.render.html.Mark;
import org.lantai.render.html.MarkedText;
import org.lantai.render.html.MarkedText.Segment;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.ComparisonPage;
import org.lantai.render.view.ComparisonPage.Row;
import org.lantai.render.view.Html;
import org.lantai.render.view.Link;
import org.lantai.render.view.Markup;
import org.lantai.store.Alternate;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.text.Anchors;

/** Makes the page that sets the captured text of a document beside the cleaned one. Safe to use from several threads. */
final class ComparisonMaker {
    /** The text stands here twice; beyond so many characters of each the whole capture is the better place to look. */
    private static final int MAX_CHARACTERS = 300_000;

    private final PageContext context;
    private final EditWords words;

    ComparisonMaker(PageContext context) {
        this.context = context;
        this.words = new EditWords(context.messages());
    }

    /**
     * Makes the page.
     *
     * @param above the page of the document
     * @param links where an address in the text leads from a page
     * @param pictures the file beside the document for the address of each picture
     */
    OutputFile file(
            String above,
            Entry entry,
            StoredDocument stored,
            Function<String, Optional<LinkTarget>> links,
            Map<String, String> pictures) {
        Document document = stored.in(context.edition().script()).document();
        String path = SitePaths.comparison(above);
        String title = context.wording(entry).title();
        String href = context.href(path, above);
        Rows rows = new Rows(stored, href, links, pictures);
        ComparisonPage page = new ComparisonPage(
                context.hiddenFrame(
                        path,
                        "compare",
                        context.messages().of("compare.title", title),
                        context.messages().of("description.compare"),
                        above),
                new Link(href, title),
                context.href(path, SitePaths.capture(above)),
                entry.origin().file(),
                entry.origin().place().record(),
                document.article().provenance().format() != PageFormat.TEXT,
                language(document.script().found()),
                isConverted(document),
                rows.rows,
                rows.lost,
                rows.cut);
        return context.file(path, "compare.ftlh", page);
    }

    private static boolean isConverted(Document document) {
        ScriptFound found = document.script().found();
        return found != ScriptFound.NONE
                && !found.tag().equals(document.script().target().tag());
    }

    private String language(ScriptFound found) {
        return switch (found) {
            case SIMPLIFIED -> "zh-Hans";
            case MIXED, NONE -> context.config().script().tag();
            case TRADITIONAL, TAIWAN, HONG_KONG, JAPANESE, KOREAN -> found.tag();
        };
    }

    /** The rows of one document. */
    private final class Rows {
        private final List<Row> rows = new ArrayList<>();
        private final List<Row> lost = new ArrayList<>();
        private final Document document;
        private final Collation collation;
        private final String above;
        private final Function<String, Optional<LinkTarget>> links;
        private final Map<String, String> pictures;
        private int characters;
        private int cut;

        Rows(
                StoredDocument stored,
                String above,
                Function<String, Optional<LinkTarget>> links,
                Map<String, String> pictures) {
            Alternate read = stored.in(context.edition().script());
            this.document = read.document();
            this.collation = read.collation();
            this.above = above;
            this.links = links;
            this.pictures = pictures;
            omissions(Collation.UNKNOWN, lost);
            collation.title().ifPresent(this::title);
            List<String> anchors = Anchors.anchors(stored.document().blocks());
            List<Block> blocks = Outline.withoutGaps(document.blocks());
            for (int i = 0; i < Math.min(blocks.size(), collation.blocks().size()); i++) {
                omissions(i, rows);
                block(i, blocks.get(i), collation.blocks().get(i), anchors.get(i));
            }
            omissions(collation.blocks().size(), rows);
        }

        private void title(Passage passage) {
            String text = document.metadata().title().orElse("");
            String now = "<p class=\"headline\">" + current(text, passage).next(text, false) + "</p>";
            rows.add(row("title", passage, now, above, words.headline()));
        }

        private void block(int index, Block block, Passage passage, String anchor) {
            characters += passage.captured().length() + block.text().length();
            if (characters > 2 * MAX_CHARACTERS) {
                cut++;
                return;
            }
            MarkedText text = current(block.text(), passage);
            String href = above + "#" + anchor;
            new BlockHtml(links, pictures, context.messages(), text)
                    .of(block)
                    .ifPresent(html -> rows.add(row("block", passage, html.markup(), href, words.block(index + 1))));
        }

        private Row row(String kind, Passage passage, String now, String href, String label) {
            return new Row(kind, captured(passage), Optional.of(new Html(now)), href, label, passage.found());
        }

        private void omissions(int place, List<Row> to) {
            List<Omission> omissions = document.article().omissions();
            for (int i = 0; i < Math.min(omissions.size(), collation.omissions().size()); i++) {
                if (collation.omissions().get(i) == place) {
                    to.add(omission(omissions.get(i)));
                }
            }
        }

        private Row omission(Omission omission) {
            List<Html> lines = omission.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Html(Markup.escape(EditWords.shortened(line))))
                    .toList();
            return new Row("omission", lines, Optional.empty(), "", words.rule(omission.rule()), true);
        }

        private MarkedText current(String text, Passage passage) {
            List<Mark> marks = passage.variants().stream()
                    .map(v -> mark(v.start(), v.end(), v))
                    .toList();
            return new MarkedText(text, marks, segment -> element(segment, "ins"));
        }

        private List<Html> captured(Passage passage) {
            List<Mark> marks = passage.variants().stream()
                    .map(v -> mark(v.capturedStart(), v.capturedEnd(), v))
                    .toList();
            MarkedText text = new MarkedText(passage.captured(), marks, segment -> element(segment, "del"));
            return passage.captured()
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Html(text.next(line, false)))
                    .toList();
        }

        private Mark mark(int start, int end, Variant variant) {
            List<Edit> made = variant.edits().stream()
                    .map(document.article().edits()::get)
                    .toList();
            return new Mark(start, end, Certainty.of(made), "", Optional.empty(), Optional.empty(), "");
        }
    }

    private static String element(Segment segment, String name) {
        if (segment.html().isEmpty()) {
            return "";
        }
        return switch (segment.mark().certainty()) {
            case SURE -> "<" + name + ">" + segment.html() + "</" + name + ">";
            case LIKELY, WITNESS -> "<" + name + " class=\"conj\">" + segment.html() + "</" + name + ">";
            case UNSURE -> "<mark class=\"flagged\">" + segment.html() + "</mark>";
        };
    }
}
