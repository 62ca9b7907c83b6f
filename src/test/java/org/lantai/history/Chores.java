package org.lantai.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What archivists do to their captures, vocabularies and settings from one build to the next. */
abstract class Chores {
    private final Holdings holdings;
    private final Decisions decisions;
    private final List<Capture> withdrawn = new ArrayList<>();

    Chores(Holdings holdings, Decisions decisions) {
        this.holdings = holdings;
        this.decisions = decisions;
    }

    /** The life that this is part of, for its story to go on. */
    abstract Life life();

    /** The year of the next build. */
    abstract int year();

    // What is captured.

    Life keeps(Piece... pieces) {
        Arrays.stream(pieces).map(Capture::of).forEach(holdings::put);
        return life();
    }

    Life keeps(Capture capture) {
        holdings.put(capture);
        return life();
    }

    Life keepsWithoutAddress(Piece... pieces) {
        Arrays.stream(pieces).map(p -> Capture.of(p).saying("url", "")).forEach(holdings::put);
        return life();
    }

    /** An article that its site spread over three pages; the numbers are of those that are captured. */
    Life keepsParts(Piece piece, int... numbers) {
        Arrays.stream(numbers).mapToObj(i -> Capture.of(piece).part(i)).forEach(holdings::put);
        return life();
    }

    /** A crawler comes by again, at the address of an article. */
    Life crawls(Piece piece, Look look) {
        return keeps(Capture.of(piece).as(look).again(year()));
    }

    /** A crawler finds another article at the address of one. */
    Life crawls(Piece piece, Piece found) {
        return keeps(Capture.of(found)
                .in(piece.slug() + ".html")
                .saying("url", piece.url())
                .again(year()));
    }

    /** The same article on a mirror. */
    Life mirrors(Piece piece, Look look) {
        return keeps(Capture.of(piece)
                .as(look)
                .in("mirror/" + piece.slug() + ".html")
                .saying("url", "http://mirror.example/" + piece.slug() + ".html"));
    }

    // What the archivist does to captures.

    /** Changes all captures of an article. */
    Life changes(Piece piece, UnaryOperator<Capture> change) {
        holdings.change(capture -> capture.piece() == piece, change);
        return life();
    }

    Life says(Piece piece, String key, String value) {
        return changes(piece, capture -> capture.saying(key, value));
    }

    /** The files of an article read otherwise from now on. */
    Life as(Piece piece, Look look) {
        return changes(piece, capture -> capture.as(look));
    }

    Life hides(Piece piece) {
        return says(piece, "hide", "true");
    }

    Life takesDown(Piece piece) {
        return says(piece, "hide", "completely");
    }

    Life shows(Piece piece) {
        return says(piece, "hide", "");
    }

    Life withdraws(Piece... pieces) {
        withdrawn.addAll(holdings.remove(capture -> List.of(pieces).contains(capture.piece())));
        return life();
    }

    /** Removes one file. */
    Life deletes(String file) {
        withdrawn.addAll(holdings.remove(capture -> capture.file().equals(file)));
        return life();
    }

    /** All that was withdrawn comes back. */
    Life restores() {
        withdrawn.forEach(holdings::put);
        withdrawn.clear();
        return life();
    }

    Life swapsAddresses(Piece one, Piece other) {
        String first = holdings.of(one).get(0).url();
        String second = holdings.of(other).get(0).url();
        return says(one, "url", second).says(other, "url", first);
    }

    /** The archivist rules that two captures of an article are none. */
    Life parts(Piece piece, String file, String from) {
        decisions.parted(piece);
        holdings.change(capture -> capture.file().equals(file), capture -> capture.saying("notSameAs", from));
        return life();
    }

    /** The archivist rules that of two captures of an article one is a later version. */
    Life partsAsVersion(Piece piece, String file, String from) {
        decisions.parted(piece);
        String version = "{target: " + from + ", as: version}";
        holdings.change(capture -> capture.file().equals(file), capture -> capture.saying("sameAs", version));
        return life();
    }

    /** The archivist has confirmed that two articles are one. */
    Life confirms(Piece one, Piece other) {
        decisions.joined(one, other);
        return says(one, "sameAs", "'" + other.slug() + ".html!'");
    }

    // What the archivist does to the archive.

    Life sets(String key, String value) {
        holdings.set(key, value);
        return life();
    }

    Life tag(String name, String... synonyms) {
        holdings.tag(new Holdings.Tag(name, List.of(synonyms)));
        return life();
    }

    /** A tag of the vocabulary has another name, and keeps the old one as a synonym. */
    Life renamesTag(String name, String later) {
        decisions.renamed(name, later);
        holdings.untag(name);
        return tag(later, name);
    }

    /** Something is counted under another name from now on. */
    Life counts(String name, String later) {
        decisions.renamed(name, later);
        return life();
    }

    Life dropsTag(String name) {
        holdings.untag(name);
        return life();
    }

    Life writesPage(String slug, String title) {
        holdings.page(slug, title);
        return life();
    }

    Life removesPage(String slug) {
        holdings.removePage(slug);
        return life();
    }

    Life turnsLineEnds() {
        holdings.turnLines();
        return life();
    }
}
