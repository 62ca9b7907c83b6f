package org.lantai.witness.compare;

import java.util.List;
import java.util.Optional;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.ComparedText.Boundary;
import org.lantai.witness.compare.Finding.Kind;

/** Reads a place where two texts differ: what it tells of whether they are one article. */
final class DifferenceReader {
    private static final Contraries CONTRARIES = new Contraries();
    private static final HouseStyle STYLE = new HouseStyle();
    /** How far a piece that was put in may be moved, where what it ends with stands before it, too. */
    private static final int LONGEST_SHIFT = 60;
    /** A longer piece between two marks of an enumeration is a clause and no entry of it. */
    private static final int LONGEST_ENTRY = 12;

    /** A longer opening is a clause. */
    private static final int LONGEST_OPENING = 8;

    private final ComparedText one;
    private final ComparedText other;
    private final Optional<PlainText> headline;
    private final Damage damageHere;
    private final Damage damageThere;

    DifferenceReader(ComparedText one, ComparedText other, Optional<PlainText> headline, List<Difference> spans) {
        this.one = one;
        this.other = other;
        this.headline = headline;
        this.damageHere = Damage.of(one, other, spans);
        this.damageThere =
                Damage.of(other, one, spans.stream().map(Difference::reversed).toList());
    }

    private TextPiece here(Difference span) {
        return new TextPiece(one, span.start(), span.end());
    }

    private TextPiece there(Difference span) {
        return new TextPiece(other, span.otherStart(), span.otherEnd());
    }

    /** What a difference in between tells. */
    Finding read(Difference span) {
        TextPiece here = here(span);
        TextPiece there = there(span);
        Kind kind = kind(here, there);
        int mistaken = kind == Kind.SLIP || kind == Kind.ODD ? Slips.mistaken(here, there) : 0;
        return new Finding(kind, here.slice(), there.slice(), mistaken);
    }

    /** What marks tell where the characters are the same, if anything: 1.4万 is not 14万. */
    Optional<Finding> readShared(Difference span) {
        String here = here(span).written();
        String there = there(span).written();
        return here.equals(there) || Numbers.areEqual(here, there)
                ? Optional.empty()
                : Optional.of(
                        new Finding(Kind.NUMBER, NumberMarks.first(here, there), NumberMarks.first(there, here), 0));
    }

    private Kind kind(TextPiece here, TextPiece there) {
        if (Slips.areAlike(here.slice(), there.slice())) {
            return Kind.SLIP;
        } else if (isLost(here, there)
                || isLost(there, here)
                || damageHere.isIn(here.slice(), there.slice())
                || damageThere.isIn(there.slice(), here.slice())) {
            return Kind.DAMAGE;
        } else if (ReportOpenings.areOf(here, there) || areOfSite(here, there)) {
            return Kind.NOTHING;
        } else if (here.isEmpty() || there.isEmpty()) {
            return inserted(here, there);
        }
        return replaced(here, there);
    }

    /** Whether nothing stands in a place but a sign for each character that the other text has there. */
    private static boolean isLost(TextPiece here, TextPiece there) {
        return here.isEmpty()
                && !there.isEmpty()
                && !Placeholders.anyIn(there.gap())
                && Placeholders.in(here.gap()).anyMatch(run -> Placeholders.canStandFor(run.group(), there.slice()));
    }

    /** Whether both stand in lines that speak of the site: each site names itself. */
    private boolean areOfSite(TextPiece here, TextPiece there) {
        return isOfSite(here) && isOfSite(there) && Numbers.areEqual(here.written(), there.written());
    }

    private boolean isOfSite(TextPiece piece) {
        return piece.outerLine().filter(line -> SiteLines.isOne(line, headline)).isPresent();
    }

    private Kind replaced(TextPiece here, TextPiece there) {
        TextPiece whole = here.withWholeNumbers();
        TextPiece otherWhole = there.withWholeNumbers();
        if (!Numbers.areEqual(whole.written(), otherWhole.written())) {
            return numbers(here, there, whole, otherWhole);
        } else if (NumberMarks.any(here.slice()) && withoutNumbers(whole).equals(withoutNumbers(otherWhole))) {
            return Kind.NOTHING;
        } else if (STYLE.isOne(here, there)) {
            return Kind.NOTHING;
        } else if (CONTRARIES.deny(here, there) || CONTRARIES.exclude(here, there)) {
            return Kind.CONTRARY;
        }
        return Slips.isOdd(here, there) ? Kind.ODD : WordUse.of(here, there);
    }

    private static Kind numbers(TextPiece here, TextPiece there, TextPiece whole, TextPiece otherWhole) {
        if (haveBoth(whole, otherWhole)) {
            return Kind.NUMBER;
        }
        boolean counts = CountingWords.countsMany(whole) || CountingWords.countsMany(otherWhole);
        return counts ? Kind.NUMBER_MORE : STYLE.isOne(here, there) ? Kind.NOTHING : WordUse.of(here, there);
    }

    private static boolean haveBoth(TextPiece here, TextPiece there) {
        return NumberMarks.any(here.slice()) && NumberMarks.any(there.slice());
    }

    private static String withoutNumbers(TextPiece piece) {
        return PlainText.of(Numbers.without(piece.written())).toString();
    }

    private Kind inserted(TextPiece here, TextPiece there) {
        TextPiece piece = bestMoved(there.isEmpty() ? here : there);
        if (piece.boundary().compareTo(Boundary.SENTENCE) >= 0) {
            boolean site = piece.written().lines().allMatch(line -> SiteLines.isOne(line, headline));
            return site ? Kind.NOTHING : Kind.PASSAGE;
        } else if (STYLE.isParticle(piece.slice()) || STYLE.isOne(here, there)) {
            return Kind.NOTHING;
        }
        if (isOpening(piece)) {
            return CONTRARIES.denies(piece) ? Kind.CONTRARY : Kind.OPENING;
        }
        TextPiece whole = here.withWholeNumbers();
        TextPiece otherWhole = there.withWholeNumbers();
        if (!Numbers.areEqual(whole.written(), otherWhole.written())
                && (CountingWords.counts(whole) || CountingWords.counts(otherWhole))) {
            return haveBoth(whole, otherWhole) ? Kind.NUMBER : Kind.NUMBER_MORE;
        } else if (CONTRARIES.denies(piece) || isEntry(piece)) {
            return Kind.CONTRARY;
        }
        return piece.boundary() == Boundary.CLAUSE ? Kind.CLAUSE : Kind.PIECE;
    }

    /** The first words of a paragraph, which say when it was: papers leave out what their own date tells. */
    private static boolean isOpening(TextPiece piece) {
        return piece.length() <= LONGEST_OPENING
                && (piece.text().before(piece.start()) == Boundary.LINE || ReportOpenings.isIn(piece))
                && piece.text().before(piece.end()) != Boundary.NONE;
    }

    private static boolean isEntry(TextPiece piece) {
        return piece.length() <= LONGEST_ENTRY
                && (piece.text().isBefore(piece.start(), '、') || piece.text().isBefore(piece.end(), '、'));
    }

    /**
     * Where a piece was put in is not told by the characters alone: of 甲。甲乙。 the part put in may be 甲。 or 。甲. It is
     * read where most ends before and behind it.
     */
    private static TextPiece bestMoved(TextPiece piece) {
        TextPiece best = piece;
        for (int step : new int[] {-1, 1}) {
            TextPiece moved = piece;
            for (int i = 0; i < LONGEST_SHIFT && canMove(moved, step); i++) {
                moved = new TextPiece(piece.text(), moved.start() + step, moved.end() + step);
                best = moved.boundary().compareTo(best.boundary()) > 0 ? moved : best;
            }
        }
        return best;
    }

    private static boolean canMove(TextPiece piece, int step) {
        ComparedText text = piece.text();
        return step < 0
                ? piece.start() > 0 && text.at(piece.start() - 1) == text.at(piece.end() - 1)
                : piece.end() < text.length() && text.at(piece.start()) == text.at(piece.end());
    }
}
