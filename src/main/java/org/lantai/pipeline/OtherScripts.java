package org.lantai.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lantai.collate.Collator;
import org.lantai.curate.Curator;
import org.lantai.model.Article;
import org.lantai.model.Document;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.ScriptSettings;
import org.lantai.script.TextConverter;
import org.lantai.script.Unifier;
import org.lantai.store.Alternate;

/**
 * Makes documents in the alternate scripts of an archive. Each is made from the article as it was extracted, not from the
 * document: so a page that was written in Traditional characters shows its own, and no text is converted twice. May be
 * used from many threads.
 */
final class OtherScripts {
    private final ScriptSettings primary;
    private final SortedMap<Script, Unifier> unifiers = new TreeMap<>();
    private final Curator curator = new Curator();
    private final TextConverter simplifier = new TextConverter(Script.HANS);

    OtherScripts(ScriptSettings primary, List<Script> alternates) {
        this.primary = primary;
        alternates.forEach(script -> unifiers.put(script, new Unifier(primary.inScript(script))));
    }

    /** Which they are, in their order. */
    List<Script> scripts() {
        return List.copyOf(unifiers.keySet());
    }

    /** The document of a page in each alternate script. Never throws for what is in the page. */
    SortedMap<Script, Alternate> of(CleanedPage page) {
        SortedMap<Script, Alternate> alternates = new TreeMap<>();
        unifiers.forEach((script, unifier) -> alternates.put(script, alternate(page, script, unifier)));
        return alternates;
    }

    private Alternate alternate(CleanedPage page, Script script, Unifier unifier) {
        try {
            Document document = curated(unifier.unify(page.extracted()), page.document(), script);
            return new Alternate(document, new Collator().collate(page.repaired(), page.extracted(), document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Alternate(failed(page.document(), script, e), page.collation());
        }
    }

    private Document curated(Document document, Document inPrimary, Script script) {
        ScriptFound found = document.script().found();
        if (found == ScriptFound.JAPANESE || found == ScriptFound.KOREAN) {
            return curator.curate(document);
        }
        return curator.curate(document, inPrimary, to(script), this::simplified);
    }

    /**
     * A document in an alternate script when its text has been mended: the corrections of its sidecar are tried again.
     *
     * @param before the document in the archive's script before it was mended
     */
    Document curatedAgain(Document document, Document before, Script script) {
        return curator.curateAgain(document, before, to(script), this::simplified);
    }

    private UnaryOperator<String> to(Script script) {
        TextConverter converter = new TextConverter(primary.inScript(script));
        return text -> converter.convert(text, primary.target().writtenAs());
    }

    private String simplified(String text) {
        return simplifier.convert(text, ScriptFound.TRADITIONAL);
    }

    private static Document failed(Document inPrimary, Script script, Throwable e) {
        Article article = inPrimary.article();
        List<Problem> problems = new ArrayList<>(article.problems());
        problems.add(Fault.of(
                ProblemKind.PAGE_FAILED_ALTERNATE,
                inPrimary.origin().place(),
                "Its text could not be made in " + script.tag(),
                "It stands there as in the archive's script.",
                e));
        return new Document(article.withProblems(problems), inPrimary.script());
    }
}
