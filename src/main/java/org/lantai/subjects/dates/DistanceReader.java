package org.lantai.subjects.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves what is named by its distance: 昨日, 上个月, 下周一, 星期二, 近三年来, 三天前. */
final class DistanceReader implements Reader {
    private static final String WEEKDAYS = "一二三四五六日";

    private final Words words;

    DistanceReader(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Period> read(Hit hit, Setting setting) {
        Optional<LocalDate> today = setting.published().day();
        return switch (hit.kind()) {
            case DAY_WORD -> day(words.days().get(hit.part("dayWord")), setting);
            case MONTH_WORD -> month(hit, setting).map(month -> CalendarReader.inMonth(hit, month));
            case WEEK -> today.map(day -> week(hit, day));
            case WEEKDAY -> today.map(day -> weekday(hit, day, setting));
            case ROLLING -> today.map(day -> rolling(hit, day));
            default -> ago(hit, setting.published());
        };
    }

    private static Optional<Period> day(Words.Distance distance, Setting setting) {
        Optional<LocalDate> base =
                distance.fromText() ? setting.last().filter(Period::isOneDay).map(Period::from) : setting.today();
        return base.map(day -> Period.ofDay(day.plusDays(distance.count())));
    }

    private Optional<YearMonth> month(Hit hit, Setting setting) {
        if (!hit.has("monthWord")) {
            return setting.published().month();
        }
        Words.Distance distance = words.months().get(hit.part("monthWord"));
        Optional<YearMonth> base = distance.fromText()
                ? setting.last().filter(Period::isWithinOneMonth).map(p -> YearMonth.from(p.from()))
                : setting.published().month();
        return base.map(month -> month.plusMonths(distance.count()));
    }

    private static Period week(Hit hit, LocalDate today) {
        String word = hit.part("weekWord");
        int direction = word.startsWith("上") ? -1 : word.startsWith("下") ? 1 : 0;
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks((long) direction * word.length());
        if (hit.has("weekday")) {
            return Period.ofDay(monday.plusDays(dayOfWeek(hit.part("weekday")).getValue() - 1L));
        }
        return hit.has("weekend")
                ? new Period(monday.plusDays(5), monday.plusDays(6), Precision.WEEK)
                : new Period(monday, monday.plusDays(6), Precision.WEEK);
    }

    private static Period weekday(Hit hit, LocalDate today, Setting setting) {
        DayOfWeek day = dayOfWeek(hit.part("weekday") + hit.part("weekday2"));
        return Period.ofDay(
                setting.tells(Cue.FUTURE)
                        ? today.with(TemporalAdjusters.nextOrSame(day))
                        : today.with(TemporalAdjusters.previousOrSame(day)));
    }

    private static DayOfWeek dayOfWeek(String written) {
        return DayOfWeek.of(WEEKDAYS.indexOf(written.replace('天', '日')) + 1);
    }

    private static Period rolling(Hit hit, LocalDate today) {
        Unit unit = Unit.of(hit.part("unit"));
        int count = hit.number("count");
        return hit.has("future")
                ? new Period(today, today.plus(count, unit.length), unit.precision)
                : new Period(today.minus(count, unit.length).plusDays(1), today, unit.precision);
    }

    private static Optional<Period> ago(Hit hit, Published published) {
        int count = hit.number("count");
        return switch (Unit.of(hit.part("unit"))) {
            case YEAR -> published.year().map(year -> Period.ofYears(year - count, year - count, Precision.YEAR));
            case MONTH -> published.month().map(month -> Period.ofMonth(month.minusMonths(count)));
            case WEEK -> Optional.empty();
            case DAY -> published.day().map(day -> Period.ofDay(day.minusDays(count)));
        };
    }

    private enum Unit {
        YEAR(ChronoUnit.YEARS, Precision.YEAR),
        MONTH(ChronoUnit.MONTHS, Precision.MONTH),
        WEEK(ChronoUnit.WEEKS, Precision.WEEK),
        DAY(ChronoUnit.DAYS, Precision.DAY);

        private final ChronoUnit length;
        private final Precision precision;

        Unit(ChronoUnit length, Precision precision) {
            this.length = length;
            this.precision = precision;
        }

        static Unit of(String written) {
            return switch (written) {
                case "年" -> YEAR;
                case "个月" -> MONTH;
                case "周" -> WEEK;
                default -> DAY;
            };
        }
    }
}
