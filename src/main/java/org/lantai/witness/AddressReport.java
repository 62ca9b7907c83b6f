package org.lantai.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.Names;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;

/** What is told of the captures of one address. */
final class AddressReport {
    private final List<Entry> captures;
    private final AddressArticles told;
    private final AddressClaims claims;

    /** @param captures all of them, oldest first */
    AddressReport(List<Entry> captures, AddressArticles told, AddressClaims claims) {
        this.captures = captures;
        this.told = told;
        this.claims = claims;
    }

    /** That captures are one document, and which were captured after its text and are not shown. */
    static List<Problem> joined(PageArticle article) {
        List<Problem> problems = new ArrayList<>(List.of(note(article.text(), article.others())));
        article.refused().stream()
                .filter(capture -> capture.readable() && !article.hiding().isHidden())
                .map(capture -> refused(capture, article.text()))
                .forEach(problems::add);
        return problems;
    }

    private static Problem note(Entry text, List<Entry> others) {
        boolean sameUrl = text.origin().url().isPresent();
        String kept = Names.of(
                others.stream().map(Entry::origin).map(AddressReport::name).toList());
        return Problem.note(
                sameUrl ? ProblemKind.CAPTURE_SAME_URL : ProblemKind.CAPTURE_SAME_BYTES,
                text.origin().place(),
                "There are " + (others.size() + 1) + " captures of " + (sameUrl ? text.key() : "the same bytes") + ": "
                        + name(text.origin()) + " is the document; kept as witnesses are " + kept + ".",
                sameUrl ? "Where one is of another article, write `notSameAs: FILE` into its sidecar." : "");
    }

    private static Problem refused(Entry capture, Entry text) {
        String lack = capture.cut() ? "breaks off" : "is much shorter";
        return Problem.warning(
                ProblemKind.CAPTURE_SHORTER,
                capture.origin().place(),
                "This later capture of " + capture.key() + " " + lack + " (" + capture.characters()
                        + " characters of " + text.characters() + "): it is kept as a witness, and "
                        + name(text.origin()) + " is shown as before.",
                "If the shorter text is to be shown, write `sameAs: " + written(text)
                        + "!` into its sidecar; if it is another article, `notSameAs: " + written(text) + "`.");
    }

    /**
     * A warning for each article but the first that the archivist has not told apart.
     *
     * @param articles the one that came first at the beginning
     */
    List<Problem> furtherArticles(List<PageArticle> articles) {
        return articles.stream()
                .skip(1)
                .filter(article -> !article.hiding().isHidden() && !isSaid(article))
                .map(article -> further(article, articles.get(0)))
                .toList();
    }

    private boolean isSaid(PageArticle article) {
        return claims.parted().stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .anyMatch(number -> article.captures().contains(captures.get(number)));
    }

    private Problem further(PageArticle article, PageArticle first) {
        int one = captures.indexOf(article.text());
        int other = captures.indexOf(first.text());
        String why = told.compare(one, other)
                .objection()
                .map(objection -> " (" + objection + ")")
                .orElse("");
        String withheld = first.hiding().isHidden() ? ", which is withheld," : "";
        return Problem.warning(
                ProblemKind.CAPTURE_OTHER_ARTICLE,
                article.text().origin().place(),
                "It was captured from the address of " + name(first.text().origin()) + withheld
                        + " and is another article" + why + ": each is a document of its own.",
                "If they are one article, write `sameAs: " + written(first.text())
                        + "!` into its sidecar; if they are two, `notSameAs: " + written(first.text()) + "`.");
    }

    private static String written(Entry capture) {
        return Target.name(capture.origin().file());
    }

    /** Where it is kept, and when it was captured. */
    private static String name(Origin origin) {
        return origin.place() + origin.captured().map(c -> " of " + c).orElse("");
    }
}
