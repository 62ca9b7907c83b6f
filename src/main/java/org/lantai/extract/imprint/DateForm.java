package org.lantai.extract.imprint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.PatternWords;
import org.lantai.lexicon.WordIndex;
import org.lantai.model.PartialDate;

/**
 * One way of writing a date. The pattern names its groups {@code year}, {@code month} and {@code day}, the latter two
 * optional; behind a day a time of day may follow.
 */
final class DateForm {
    /** Alone or before a time: {@code 星期三}, {@code (周日)}, {@code Sunday}. */
    private static final String WEEKDAY = "\\s*[,(\\[]?\\s*(?:(?:星期|礼拜|周)[一二三四五六日天]|"
            + "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b)\\s*[)\\]]?";

    /** {@code 09:33:26}, {@code 9时33分}, {@code 下午3点30分}; T, zone and fraction of ISO 8601; a weekday in front. */
    private static final String TIME = "(?:" + WEEKDAY + ")?(?:(?:\\s*T|[\\s,]*)\\s*"
            + "(?<half>凌晨|清晨|早晨|早上|上午|中午|午间|下午|午后|傍晚|晚上|晚间|晚|夜间|深夜|[AaPp][Mm])?\\s*"
            + "(?<hour>\\d{1,2})\\s*[:时点]\\s*(?<minute>\\d{1,2})(?!\\d)"
            + "(?:\\s*[:分]\\s*(?<second>\\d{1,2})(?!\\d)(?:\\s*秒|\\.\\d+)?|\\s*分)?"
            + "(?:\\s*(?<half2>[AaPp][Mm])\\b)?(?:\\s?(?:Z|GMT|UTC)?(?:\\s?[+-]\\d\\d:?\\d\\d)?\\b)?)?";

    private static final Pattern LATE = Pattern.compile("中午|午间|下午|午后|傍晚|晚上|晚间|晚|夜间|深夜|[Pp][Mm]");
    private static final Pattern MIDNIGHT = Pattern.compile("凌晨|深夜|夜间|晚上|[Aa][Mm]");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private final Pattern pattern;
    private final ToIntFunction<String> year;

    /** The groups that the pattern has of those that not every pattern has. */
    private final Set<String> groups;

    private DateForm(String pattern, ToIntFunction<String> year) {
        this.pattern = Pattern.compile(pattern);
        this.year = year;
        this.groups = Stream.of("month", "day", "half", "hour", "second", "half2")
                .filter(name -> pattern.contains("(?<" + name + ">"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A form that ends in a day, so that a time may follow. */
    static DateForm ofDay(String pattern, ToIntFunction<String> year) {
        return new DateForm(pattern + TIME, year);
    }

    /** A form behind which no time follows: it has no day, or the time is part of it. */
    static DateForm ofItself(String pattern, ToIntFunction<String> year) {
        return new DateForm(pattern, year);
    }

    /** Words of which every date of this form holds one, for {@link WordIndex}. */
    List<String> words() {
        return PatternWords.of(pattern.pattern());
    }

    /** The first date of this form that exists, in a text in its {@link MatchForm}. */
    Optional<DateReader.Found> firstIn(String text) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            Optional<PartialDate> date = date(m);
            if (date.isPresent()) {
                return date.map(d -> DateReader.Found.of(d, m));
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> date(Matcher m) {
        String iso = two(4, year.applyAsInt(m.group("year")));
        for (String part : new String[] {"month", "day"}) {
            String written = group(m, part);
            if (written.isEmpty()) {
                return PartialDate.parse(iso);
            }
            iso += "-" + two(2, number(written));
        }
        String day = iso;
        return PartialDate.parse(day + time(m)).or(() -> PartialDate.parse(day));
    }

    private String time(Matcher m) {
        if (group(m, "hour").isEmpty()) {
            return "";
        }
        int hour = hour(Integer.parseInt(m.group("hour")), group(m, "half") + group(m, "half2"));
        String seconds = group(m, "second");
        String minutes = "T" + two(2, hour) + ":" + two(2, Integer.parseInt(m.group("minute")));
        return seconds.isEmpty() ? minutes : minutes + ":" + two(2, Integer.parseInt(seconds));
    }

    /** The hour from 0 to 23 that is meant by an hour from 0 to 12 and the part of the day named before it. */
    private static int hour(int printed, String half) {
        boolean late = LATE.matcher(half).matches();
        boolean noon = half.equals("中午") || half.equals("午间");
        if (printed == 12 && MIDNIGHT.matcher(half).matches()) {
            return 0;
        }
        return late && printed < 12 && !(noon && printed > 9) ? printed + 12 : printed;
    }

    /** The group's text, empty when the pattern has no such group or it took no part. */
    private String group(Matcher m, String name) {
        if (!groups.contains(name)) {
            return "";
        }
        String text = m.group(name);
        return text == null ? "" : text;
    }

    private static int number(String written) {
        String month = written.toLowerCase(Locale.ROOT);
        return Character.isLetter(written.charAt(0)) && month.charAt(0) < 0x80
                ? MONTHS.getOrDefault(month.substring(0, 3), 0)
                : HanNumerals.parse(written);
    }

    private static String two(int width, int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
