package org.lantai.repair.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lantai.model.CharsetDecision;
import org.lantai.model.PageFormat;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.CharsetReason;
import org.lantai.repair.look.Glance;

/**
 * Decides which charset a capture is in. In this order: a byte order mark, valid UTF-8 but for a few bytes, what the
 * HTTP header and the page itself declare, what the bytes look like. A declaration loses only against a reading that is
 * clearly better Chinese, so that neither a wrong label nor a single bad byte turns a page.
 */
public final class CharsetDecider {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    /** The most bad sequences, for each good one beyond ASCII, that a UTF-8 page has. */
    private static final double FEW_BAD = 0.1;
    /** How much of the bytes is weighed, from the first that tells charsets apart. */
    private static final int SAMPLE = 1 << 17;
    /** How much worse than the best one a declared reading may be; wrong readings of Chinese are worse by 0.3. */
    private static final double TOLERANCE = 0.1;
    /** Charsets that a page declares and that are weighed, each as dear as reading the sample. */
    private static final int MOST_DECLARED = 10;
    /** A reading worse than this is probably no Chinese, and the detector for other languages is asked. */
    private static final double NOT_CHINESE = 0.3;

    /** The decision and a look at the text that follows from it. */
    public record Reading(CharsetDecision decision, Glance glance, int badCount) {
        public String text() {
            return glance.source();
        }
    }

    /** A charset that may be the right one, and what speaks for it. */
    private record Candidate(Charset charset, CharsetReason evidence) {}

    public Reading read(SourcePage page) {
        byte[] bytes = page.bytes().toArray();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        boolean mayBeUtf8 =
                mark.map(m -> m.charset().equals(StandardCharsets.UTF_8)).orElse(true);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        return (mayBeUtf8 ? utf8(bytes, start, page.format()) : Optional.<Reading>empty())
                .orElseGet(() -> weighed(bytes, start, candidates(page, bytes, mark), page.format()));
    }

    private static Optional<Reading> utf8(byte[] bytes, int start, PageFormat format) {
        Optional<Glance> valid = Utf8.read(bytes, start, format);
        Decoded decoded = valid.map(glance -> new Decoded(glance.source(), 0, List.of()))
                .orElseGet(() -> Decoded.of(bytes, start, bytes.length, StandardCharsets.UTF_8, true));
        if (!isNearlyValid(decoded) || isMostlyTwoByte(decoded.text())) {
            return Optional.empty();
        }
        CharsetReason validity = validity(decoded, bytes);
        CharsetReason evidence = start > 0 ? new CharsetReason.Marked(validity) : validity;
        Glance glance = valid.orElseGet(() -> Glance.at(decoded.text(), format));
        return Optional.of(reading(decoded, new Candidate(StandardCharsets.UTF_8, evidence), glance));
    }

    private static CharsetReason validity(Decoded utf8, byte[] bytes) {
        boolean ascii = utf8.badCount() == 0 && utf8.text().length() == bytes.length;
        return ascii ? CharsetReason.Fact.ONLY_ASCII : new CharsetReason.ValidUtf8(utf8.badCount());
    }

    private static Reading weighed(byte[] bytes, int start, List<Candidate> candidates, PageFormat format) {
        Candidate best = weigh(bytes, start, candidates);
        Decoded decoded = Decoded.of(bytes, start, bytes.length, best.charset(), true);
        return reading(decoded, best, Glance.at(decoded.text(), format));
    }

    private static Reading reading(Decoded decoded, Candidate best, Glance glance) {
        CharsetDecision decision = new CharsetDecision(best.charset().name(), best.evidence(), decoded.badBytes());
        return new Reading(decision, glance, decoded.badCount());
    }

    /**
     * Whether bad bytes are few among valid sequences of several bytes. These do not come about by chance, so this
     * holds whatever the text looks like; in other charsets read as UTF-8 nearly every sequence is bad.
     */
    private static boolean isNearlyValid(Decoded utf8) {
        if (utf8.badCount() == 0) {
            return true;
        }
        long good = utf8.text().chars().filter(c -> c >= 0x80).count() - utf8.badCount();
        return utf8.badCount() <= FEW_BAD * good;
    }

    /** Whether ASCII bytes alternate with zeros: UTF-16 of a page without any Chinese is valid UTF-8 as well. */
    private static boolean isMostlyTwoByte(String text) {
        return text.indexOf(0) >= 0 && text.chars().filter(c -> c == 0).count() > text.length() / 4;
    }

    private static List<Candidate> candidates(SourcePage page, byte[] bytes, Optional<ByteOrderMark> mark) {
        List<Candidate> candidates = new ArrayList<>();
        mark.ifPresent(m -> candidates.add(
                new Candidate(m.charset(), new CharsetReason.Declared(CharsetReason.Declarer.BYTE_ORDER_MARK, ""))));
        Declarations.of(page, bytes).stream()
                .map(declared -> new Candidate(declared.charset(), declared.evidence()))
                .limit(MOST_DECLARED)
                .forEach(candidates::add);
        candidates.add(new Candidate(StandardCharsets.UTF_8, new CharsetReason.ReadsBest("UTF-8")));
        candidates.add(new Candidate(GB18030, new CharsetReason.ReadsBest("GB18030")));
        candidates.add(new Candidate(BIG5, new CharsetReason.ReadsBest("Big5")));
        if (hasZero(bytes)) {
            candidates.add(new Candidate(StandardCharsets.UTF_16LE, CharsetReason.Fact.LOW_BYTE_FIRST));
            candidates.add(new Candidate(StandardCharsets.UTF_16BE, CharsetReason.Fact.HIGH_BYTE_FIRST));
        }
        return candidates;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Candidate weigh(byte[] bytes, int start, List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>(candidates);
        List<Double> costs = new ArrayList<>();
        candidates.forEach(candidate -> costs.add(cost(bytes, start, candidate.charset())));
        double best = costs.stream().min(Double::compare).orElse(0.0);
        if (best > NOT_CHINESE) {
            for (Candidate detected : detected(bytes)) {
                all.add(detected);
                costs.add(cost(bytes, start, detected.charset()));
                best = Math.min(best, costs.get(costs.size() - 1));
            }
        }
        return chosen(all, costs, best + TOLERANCE);
    }

    private static Candidate chosen(List<Candidate> candidates, List<Double> costs, double limit) {
        int chosen = 0;
        while (costs.get(chosen) > limit) {
            chosen++;
        }
        Candidate winner = candidates.get(chosen);
        Candidate first = candidates.get(0);
        boolean overruled = chosen > 0 && first.evidence() instanceof CharsetReason.Declared;
        return overruled
                ? new Candidate(winner.charset(), new CharsetReason.Against(winner.evidence(), first.evidence()))
                : winner;
    }

    private static double cost(byte[] bytes, int start, Charset charset) {
        boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        int from = wide ? start : Math.max(start, firstTelling(bytes));
        int end = Math.min(bytes.length, from + SAMPLE);
        return Plausibility.cost(
                Decoded.of(bytes, from, end, charset, end == bytes.length).text());
    }

    /** Index of the first byte that charsets differ in; plain ASCII in front of it tells nothing. */
    private static int firstTelling(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] > 0) {
            i++;
        }
        return i;
    }

    private static List<Candidate> detected(byte[] bytes) {
        int start = firstTelling(bytes);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOfRange(bytes, Math.max(0, start - 1_000), Math.min(bytes.length, start + SAMPLE)));
        CharsetMatch match = detector.detect();
        return match == null
                ? List.of()
                : CharsetLabels.charsets(match.getName()).stream()
                        .map(charset -> new Candidate(charset, new CharsetReason.Detected(match.getName())))
                        .toList();
    }
}
