package org.lantai.extract.kind;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.config.FrontMatter;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.RepairedPage;

/**
 * Says of a page what it is, from what was taken for its text and from the page itself. What the archivist says goes
 * before; what is in doubt is an article, since a list among the documents costs less than a document lost.
 */
public final class KindJudge {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    /** A longer text is one, links or not, and the page need not be looked at again; in Chinese characters. */
    private static final int LONG = 400;

    /** Each headline of a list brings no more than this with it: the beginning of its text. */
    private static final int LONGEST_TEASER = 300;

    /** How much of a page is quoted. */
    private static final int QUOTED = 60;

    private static final String FORCED = "if it is an article, write `kind: article` into its sidecar.";

    /** What a page is that was extracted. */
    public KindFound judge(RepairedPage page, Extraction found) {
        Optional<PageKind> said = page.capture().sidecar().kind();
        if (said.isPresent() && !said.get().isDocument()) {
            return KindFound.of(said.get());
        }
        BlockPieces pieces = BlockPieces.of(found.blocks());
        return said.isPresent() || found.kind() != PageKind.ARTICLE || isText(pieces) || isWrittenByHand(page)
                ? KindFound.of(found.kind())
                : judge(page.capture().origin(), shown(page), pieces, found);
    }

    private static boolean isText(BlockPieces pieces) {
        int weight = pieces.weight();
        return weight > LONG && (pieces.titles() < LinkList.FEWEST || weight > LONGEST_TEASER * pieces.titles());
    }

    private static boolean isWrittenByHand(RepairedPage page) {
        return page.capture().format() == PageFormat.MARKDOWN
                && !FrontMatter.split(page.text()).yaml().isBlank();
    }

    private static ShownPage shown(RepairedPage page) {
        if (page.capture().format() == PageFormat.HTML
                && TAG.matcher(page.text()).find()) {
            return ShownPage.of(page.text(), page.capture().origin().url().orElse(""));
        }
        return ShownPage.plain(page.text());
    }

    private static KindFound judge(Origin origin, ShownPage page, BlockPieces pieces, Extraction found) {
        PageClauses clauses = PageClauses.of(page, pieces);
        if (clauses.rest() > PageClauses.MOST) {
            return KindFound.of(PageKind.ARTICLE);
        }
        String file = origin.file();
        Optional<String> statement = ErrorPage.statement(clauses, pieces, found.metadata());
        if (statement.isPresent()) {
            return KindFound.of(PageKind.ERROR, error(file, statement.get()));
        }
        if (LinkList.is(page, clauses, pieces, found.metadata())) {
            return KindFound.of(PageKind.LIST, list(file, page.titles()));
        }
        return Redirect.is(page, clauses, pieces)
                ? KindFound.of(PageKind.REDIRECT, redirect(file, page.detour()))
                : KindFound.of(PageKind.ARTICLE);
    }

    private static Problem error(String file, String statement) {
        String said = statement.length() > QUOTED
                ? statement.substring(0, statement.offsetByCodePoints(0, statement.codePointCount(0, QUOTED))) + "…"
                : statement;
        return Problem.warning(
                ProblemKind.PAGE_ERROR,
                file,
                said.isEmpty()
                        ? "The page is an error page and holds no text."
                        : "The page holds no text; it says “" + said + "”.",
                "Look for another capture of the text; " + FORCED);
    }

    private static Problem redirect(String file, Optional<Detour> detour) {
        String target = detour.map(Detour::target).orElse("");
        return Problem.warning(
                ProblemKind.PAGE_REDIRECT,
                file,
                target.isEmpty()
                        ? "The page holds no text and sends its reader elsewhere."
                        : "The page holds no text and sends its reader to " + target + ".",
                "Capture the page that it leads to; " + FORCED);
    }

    private static Problem list(String file, int titles) {
        return Problem.note(
                ProblemKind.PAGE_LIST,
                file,
                "The page leads to " + titles + " others and holds no text of its own.",
                "Capture the pages that it leads to; " + FORCED);
    }
}
