package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lantai.lexicon.HanNumerals;

/** Resolves decades, centuries, five-year plans, reigns and named events. */
final class LongReader implements Reader {
    /** 20年代 without its century may be that a hundred years ago or the present one. */
    private static final int EARLIEST_BARE = 30;

    private final Lookup<List<String>> plans;
    private final Lookup<List<String>> eras;
    private final Lookup<List<String>> events;

    /** The tables by the names in them. */
    LongReader(Lookup<List<String>> plans, Lookup<List<String>> eras, Lookup<List<String>> events) {
        this.plans = plans;
        this.eras = eras;
        this.events = events;
    }

    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        return switch (hit.kind()) {
            case DECADE -> decades(hit, setting);
            case CENTURY -> century(hit, setting).map(number -> asFarAsItHasGone(century(number, hit), hit, setting));
            case PLAN -> plan(hit).flatMap(plan -> plan(plan, hit.part("when"), setting));
            case REIGN -> reign(eras.get(hit.part("reign")));
            default ->
                Optional.of(Period.ofDay(
                        LocalDate.parse(events.get(hit.part("event")).get(1))));
        };
    }

    private static Optional<Period> decades(Hit hit, Setting setting) {
        if (hit.has("fullDecade")) {
            return Optional.of(decade(hit.number("fullDecade"), hit.part("stretch")));
        }
        int tens = HanNumerals.parse(hit.part("decade") + hit.part("decade2"));
        Optional<Period> last = hundreds(hit, tens, setting).map(before -> decade(before + tens, hit.part("stretch")));
        return last.map(period -> hit.has("fromDecade") || hit.has("fromDecade2")
                ? Period.ofYears(
                        period.from().getYear() - tens + firstTens(hit),
                        period.to().getYear(),
                        Precision.DECADE)
                : period);
    }

    private static int firstTens(Hit hit) {
        return hit.has("fromDecade") ? 10 * hit.number("fromDecade") : hit.number("fromDecade2");
    }

    /**
     * The year 0 of the century of a decade: that named, else that of the last such decade that was over when the text
     * was published.
     */
    private static Optional<Integer> hundreds(Hit hit, int tens, Setting setting) {
        if (hit.has("century")) {
            return century(hit, setting).map(number -> 100 * (number - 1));
        }
        return setting.published().year().filter(year -> tens >= EARLIEST_BARE).map(year -> {
            int own = year - year % 100;
            return own + tens + 9 < year ? own : own - 100;
        });
    }

    private static Period decade(int first, String stretch) {
        int from = stretch.startsWith("中") ? 3 : stretch.startsWith("末") || stretch.startsWith("后") ? 7 : 0;
        int to = stretch.startsWith("中") ? 6 : stretch.startsWith("初") || stretch.startsWith("前") ? 3 : 9;
        return Period.ofYears(first + from, first + to, Precision.DECADE);
    }

    private static Optional<Integer> century(Hit hit, Setting setting) {
        String written = hit.part("century");
        if (written.startsWith("上") || written.equals("本")) {
            int back = written.equals("本") ? 0 : 1;
            return setting.published().year().map(year -> (year - 1) / 100 + 1 - back);
        }
        int number = HanNumerals.parse(written);
        return number < 1 || number > 22 ? Optional.empty() : Optional.of(number);
    }

    /** 本世纪 is what of it is over. */
    private static Period asFarAsItHasGone(Period century, Hit hit, Setting setting) {
        boolean own = hit.part("century").equals("本") && hit.part("stretch").isEmpty();
        return setting.published()
                .year()
                .filter(year -> own)
                .map(year -> Period.ofYears(century.from().getYear(), year, Precision.CENTURY))
                .orElse(century);
    }

    private static Period century(int number, Hit hit) {
        if (hit.has("bc")) {
            return Period.ofYears(1 - 100 * number, -100 * (number - 1), Precision.CENTURY);
        }
        int before = 100 * (number - 1);
        return switch (hit.part("stretch")) {
            case "初" -> Period.ofYears(before + 1, before + 10, Precision.CENTURY);
            case "末" -> Period.ofYears(before + 91, before + 100, Precision.CENTURY);
            case "中叶" -> Period.ofYears(before + 40, before + 60, Precision.CENTURY);
            case "上半叶" -> Period.ofYears(before + 1, before + 50, Precision.CENTURY);
            case "下半叶" -> Period.ofYears(before + 51, before + 100, Precision.CENTURY);
            default -> Period.ofYears(before + 1, before + 100, Precision.CENTURY);
        };
    }

    private Optional<List<String>> plan(Hit hit) {
        if (hit.has("plan")) {
            return Optional.of(plans.get(hit.part("plan")));
        }
        String number = Integer.toString(hit.number("planNumber"));
        return plans.rows().values().stream()
                .filter(row -> row.get(1).equals(number))
                .findFirst();
    }

    private static Optional<Period> plan(List<String> plan, String when, Setting setting) {
        int first = Integer.parseInt(plan.get(2));
        int last = Integer.parseInt(plan.get(3));
        if (when.equals("以来")) {
            return setting.published()
                    .day()
                    .map(day -> Period.ofYears(first, last, Precision.YEAR).until(day));
        }
        return Optional.of(
                when.startsWith("初")
                        ? Period.ofYears(first, first, Precision.YEAR)
                        : Period.ofYears(when.startsWith("末") ? last : first, last, Precision.YEAR));
    }

    private static Optional<Period> reign(List<String> era) {
        int last = Integer.parseInt(era.get(2));
        boolean over = last < 9999;
        return over
                ? Optional.of(Period.ofYears(Integer.parseInt(era.get(1)), last, Precision.YEAR))
                : Optional.empty();
    }
}
