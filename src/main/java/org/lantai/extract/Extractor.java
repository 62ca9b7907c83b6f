package org.lantai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.furniture.Host;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.extract.furniture.PruneRecurring;
import org.lantai.extract.imprint.ClosingSignature;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.OpeningLine;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.extract.kind.KindFound;
import org.lantai.extract.kind.KindJudge;
import org.lantai.extract.markdown.MarkdownExtractor;
import org.lantai.extract.page.DomExtractor;
import org.lantai.extract.plain.PlainExtractor;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Provenance;
import org.lantai.model.RepairedPage;
import org.lantai.text.InnerLinks;

/** Takes the article out of a page: its text and what the page says of itself, page furniture left out. */
public final class Extractor {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    private final PlainExtractor plain = new PlainExtractor();
    private final DomExtractor dom = new DomExtractor();
    private final MarkdownExtractor markdown = new MarkdownExtractor();
    private final Sections sections = new Sections();
    private final Doubts doubts = new Doubts();
    private final PruneRecurring recurring = new PruneRecurring();
    private final ClosingSignature signature = new ClosingSignature(new PrintedNames());
    private final OpeningLine opening = new OpeningLine(new ImprintReader());
    private final ExportedFacts exported = new ExportedFacts();
    private final KindJudge kinds = new KindJudge();
    private final HostFurniture hosts;

    /** Knows nothing of any host. */
    public Extractor() {
        this(HostFurniture.NONE);
    }

    /** Leaves out what is known to be furniture of the hosts that pages come from. */
    public Extractor(HostFurniture hosts) {
        this.hosts = hosts;
    }

    /** The article of a page; without blocks when the page could not be read or holds no text. */
    public Article extract(RepairedPage page) {
        if (page.text().isBlank()) {
            Extraction nothing = new Extraction(Metadata.NONE, List.of(), List.of());
            return article(page, nothing, PageKind.ARTICLE, List.of(), page.problems());
        }
        List<Problem> problems = new ArrayList<>(page.problems());
        Extraction read = switch (page.capture().format()) {
            case TEXT -> pruned(page, plain.extract(page.text()));
            case HTML -> pruned(page, html(page));
            case MARKDOWN -> markdown(page, problems);
        };
        Extraction found = exported.over(read, page.capture().export());
        KindFound judged = kinds.judge(page, found);
        problems.addAll(judged.problems());
        return article(page, found, judged.kind(), InnerLinks.settle(unflattened(found.blocks())), problems);
    }

    private Extraction pruned(RepairedPage page, Extraction found) {
        return hosts.isEmpty()
                ? found
                : Host.of(page.capture())
                        .map(host -> recurring.prune(found, host, hosts))
                        .orElse(found);
    }

    /** A page that was saved as text under a name of HTML has no tags. */
    private Extraction html(RepairedPage page) {
        Origin origin = page.capture().origin();
        return TAG.matcher(page.text()).find()
                ? dom.extract(page.text(), origin.url().orElse(""), origin.captured())
                : plain.extract(page.text());
    }

    private Extraction markdown(RepairedPage page, List<Problem> problems) {
        Origin origin = page.capture().origin();
        MarkdownExtractor.Result result =
                markdown.extract(page.text(), origin.url().orElse(""), origin.file());
        problems.addAll(result.problems());
        return result.article();
    }

    private Article article(
            RepairedPage page, Extraction found, PageKind kind, List<Block> blocks, List<Problem> known) {
        boolean torn = page.capture().format() == PageFormat.HTML && Endings.isTorn(page.text());
        boolean cut = kind.isDocument() && Endings.breaksOff(blocks, torn);
        List<Problem> problems = new ArrayList<>(known);
        CapturePlace place = page.capture().origin().place();
        found.excess().forEach(excess -> problems.add(excess.problem(place)));
        if (page.capture().format() == PageFormat.HTML) {
            Framesets.problem(page.text(), place).ifPresent(problems::add);
        }
        if (blocks.size() > found.blocks().size()) {
            problems.add(Problem.note(
                    ProblemKind.EXTRACT_FLATTENED,
                    place,
                    "The text had lost its line breaks; sections and paragraphs were parted again.",
                    "Compare it with the capture where the division matters."));
        }
        if (cut) {
            problems.add(Problem.warning(
                    ProblemKind.EXTRACT_CUT,
                    place,
                    "The text breaks off in the middle of a sentence.",
                    "Look for a whole capture."));
        }
        if (kind.isDocument()) {
            doubts.about(found, blocks, known, place).ifPresent(problems::add);
        }
        // What the front matter of a Markdown file says was written for it.
        Metadata metadata = page.capture().format() == PageFormat.MARKDOWN
                ? found.metadata()
                : signature.fill(opening.read(found.metadata(), blocks), blocks);
        return new Article(Provenance.of(page), kind, metadata, blocks, cut, found.omissions(), page.edits(), problems);
    }

    private List<Block> unflattened(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (isPlain(block) && sections.isFlattened(block.text())) {
                all.addAll(sections.cut(block.text()));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    /** Only plain characters can be parted without looking into links and emphasis. */
    private static boolean isPlain(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.content().stream().allMatch(Inline.Text.class::isInstance);
    }
}
