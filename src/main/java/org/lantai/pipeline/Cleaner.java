package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.lantai.curate.Curator;
import org.lantai.extract.Extractor;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.model.Article;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Provenance;
import org.lantai.model.RepairedPage;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.ScriptReason;
import org.lantai.repair.Repairer;
import org.lantai.script.ScriptSettings;
import org.lantai.script.Unifier;

/**
 * The stages that one page goes through by itself, in their order: repair, extract, script, curate. A pure function of
 * the page, the target script and what is known of its host; may be called from many threads.
 */
public final class Cleaner {
    private final Repairer repairer = new Repairer();
    private final Extractor extractor;
    private final Curator curator = new Curator();
    private final Unifier unifier;
    private final Script target;

    /** Knows nothing of the hosts that pages come from. */
    public Cleaner(Script target) {
        this(ScriptSettings.to(target), HostFurniture.NONE);
    }

    /**
     * Makes a cleaner.
     *
     * @param script how texts are unified
     * @param hosts what is known of the hosts that pages come from
     */
    public Cleaner(ScriptSettings script, HostFurniture hosts) {
        this.target = script.target();
        this.extractor = new Extractor(hosts);
        this.unifier = new Unifier(script);
    }

    /**
     * Makes a document of a capture. Never throws for what is in the page: where a stage fails, the document is empty
     * and carries the problem, so that one bad page costs nothing else.
     *
     * @throws OutOfMemoryError when memory is used up, perhaps by other pages
     */
    public CleanedPage clean(SourcePage page) {
        try {
            RepairedPage repaired = repairer.repair(page);
            Article extracted = extractor.extract(repaired);
            Document document = curator.curate(unifier.unify(extracted));
            return new CleanedPage(document, repaired, extracted, page.bytes().size() > 0);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(page, e);
        }
    }

    /** What is made of a capture of which no document can be made: an empty one that says why. */
    CleanedPage failed(SourcePage page, Throwable reason) {
        List<Problem> problems = new ArrayList<>(page.problems());
        problems.add(Fault.of(
                ProblemKind.PAGE_FAILED, page.origin().place(), "Cleaning failed", "The page is left out.", reason));
        CharsetDecision undecided = new CharsetDecision("", CharsetReason.Fact.UNDECIDED, List.of());
        RepairedPage unread = new RepairedPage(page, undecided, "", "", List.of(), problems);
        Article empty = new Article(
                Provenance.of(unread),
                PageKind.ARTICLE,
                Metadata.NONE,
                List.of(),
                false,
                List.of(),
                List.of(),
                problems);
        ScriptFact unknown = new ScriptFact(ScriptFound.NONE, List.of(ScriptReason.Fact.NO_TEXT), target);
        return new CleanedPage(curator.curate(new Document(empty, unknown)), unread, empty, false);
    }
}
