package org.lantai.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.cite.CitedWork;
import org.lantai.model.Block;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;
import org.lantai.release.AnchorPlan;
import org.lantai.release.PublishedText;
import org.lantai.release.TextChange;
import org.lantai.release.Version;
import org.lantai.release.VersionHistory;
import org.lantai.release.VersionHistory.Released;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.DocumentPage.TextBlock;
import org.lantai.render.view.Frame;
import org.lantai.render.view.Link;
import org.lantai.render.view.PageMetadata;
import org.lantai.render.view.PageMetadata.Relation;
import org.lantai.render.view.VersionPage;
import org.lantai.render.view.VersionsPage;
import org.lantai.render.view.VersionsPage.Row;

/** Makes the pages of the versions of a document in one script. Safe to use from several threads. */
final class VersionsMaker {
    private final PageContext context;
    private final CitedWorks works;

    VersionsMaker(PageContext context) {
        this.context = context;
        this.works = new CitedWorks(context);
    }

    /**
     * The list of the versions, and each at its own address as it was released, that which is shown now too.
     *
     * @param work what is cited of the document as it reads now
     * @param now its text as it reads now
     */
    List<OutputFile> files(DocumentId id, CitedWork work, PublishedText now, VersionHistory history) {
        if (history.released().isEmpty()) {
            return List.of();
        }
        List<OutputFile> files = new ArrayList<>(List.of(versions(id, work.title(), now, history)));
        for (Released released : history.released()) {
            boolean shown = history.shown().filter(released.version()::equals).isPresent();
            files.add(version(id, work, released, shown, new VersionLinks(id, history).of(released.version())));
        }
        return files;
    }

    private static String path(DocumentId id, Version version) {
        return SitePaths.version(id, version.number());
    }

    private OutputFile version(DocumentId id, CitedWork work, Released released, boolean shown, List<Related> links) {
        Version version = released.version();
        PublishedText.Head head = released.text().head();
        String path = path(id, version);
        CitedWork cited = works.of(path, work, head, version.number());
        String heading = cited.title();
        String permalink = context.absolute(path).orElse(SitePaths.folder(path));
        VersionPage view = new VersionPage(
                frame(path, heading, version, links),
                new Link(context.href(path, SitePaths.document(id)), work.title()),
                new Link(
                        context.href(path, SitePaths.versions(id)),
                        context.messages().of("versions.all")),
                heading,
                version.number(),
                version.release(),
                shown,
                context.dates().of(head.date()),
                head.source().map(context.edition()::say),
                head.authors(),
                blocks(version, released.text().blocks()),
                works.cited(cited),
                permalink);
        return context.file(path, "version.ftlh", view);
    }

    private Frame frame(String path, String heading, Version version, List<Related> links) {
        List<Relation> relations = new ArrayList<>(context.citeAs(path));
        DocumentHead.relations(context, path, links.stream()).forEach(relations::add);
        return context.hiddenFrame(
                        path,
                        "version",
                        context.messages().of("version.title", heading, version.number()),
                        context.messages().of("description.version", heading, version.number(), version.release()))
                .saying(PageMetadata.of(relations));
    }

    /** As they were: their links and pictures are of a time that is past. */
    private List<TextBlock> blocks(Version version, List<Block> blocks) {
        return new TextBlocks(href -> Optional.empty(), Map.of(), context.messages())
                .of(blocks, AnchorPlan.of(version), number -> List.of()).stream()
                        .map(block -> new TextBlock(
                                block.anchor(), block.kind(), context.edition().say(block.html()), block.former()))
                        .toList();
    }

    private OutputFile versions(DocumentId id, String title, PublishedText now, VersionHistory history) {
        String path = SitePaths.versions(id);
        List<Row> rows = new ArrayList<>();
        Optional<PublishedText> before = Optional.empty();
        for (Released released : history.released()) {
            rows.add(row(path, id, released, before, history));
            before = Optional.of(released.text());
        }
        if (!history.current()) {
            rows.add(unreleased(path, id, before, now));
        }
        Collections.reverse(rows);
        VersionsPage view = new VersionsPage(
                context.hiddenFrame(
                        path,
                        "versions",
                        context.messages().of("versions.title", title),
                        context.messages()
                                .of(
                                        "description.versions",
                                        title,
                                        history.released().size()),
                        SitePaths.document(id)),
                new Link(context.href(path, SitePaths.document(id)), title),
                rows);
        return context.file(path, "versions.ftlh", view);
    }

    private Row row(
            String path, DocumentId id, Released released, Optional<PublishedText> before, VersionHistory history) {
        Version version = released.version();
        return new Row(
                Optional.of(version.number()),
                context.href(path, path(id, version)),
                Optional.of(version.release()),
                context.messages().of("version.reason." + version.reason().word()),
                history.shown().filter(version::equals).isPresent(),
                Optional.of(version.digest()),
                changes(before, released.text()));
    }

    private Row unreleased(String path, DocumentId id, Optional<PublishedText> before, PublishedText now) {
        return new Row(
                Optional.empty(),
                context.href(path, SitePaths.document(id)),
                Optional.empty(),
                context.messages().of("version.unreleased"),
                true,
                Optional.empty(),
                changes(before, now));
    }

    private List<VersionsPage.Change> changes(Optional<PublishedText> before, PublishedText after) {
        return before.map(text -> TextChange.between(headed(text), headed(after)).stream()
                        .map(ChangeHtml::of)
                        .map(change -> new VersionsPage.Change(
                                change.before().map(context.edition()::say),
                                change.after().map(context.edition()::say)))
                        .toList())
                .orElse(List.of());
    }

    /** With what stands above it as its first lines. */
    private static List<Block> headed(PublishedText text) {
        PublishedText.Head head = text.head();
        List<Block> blocks = new ArrayList<>();
        head.title().ifPresent(title -> blocks.add(Block.Paragraph.of(title)));
        Stream.of(head.date().map(Object::toString), head.source(), Optional.of(String.join("、", head.authors())))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(Block.Paragraph.of(line)));
        blocks.addAll(text.blocks());
        return blocks;
    }
}
