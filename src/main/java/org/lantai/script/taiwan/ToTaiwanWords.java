package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordList;
import org.lantai.lexicon.WordTable;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.OpenccDictionary;
import org.lantai.script.phrase.PhraseConverter;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.traditional.RegionalForms;
import org.lantai.text.Chars;

/**
 * Chooses the words of Taiwan for those of the mainland, as an editor there would: where the usage clearly differs, in
 * the sense that the place calls for, and neither across words nor within titles of works and names of firms and
 * institutions. The words are those of {@code taiwan-exchanges.tsv}, then those of OpenCC4j. Immutable, read when first
 * asked for.
 */
final class ToTaiwanWords {
    /** The longest title of a work that is looked for the end of. */
    private static final int LONGEST_TITLE = 60;
    /** What may stand behind a word in a name before its last word. */
    private static final int LONGEST_NAME = 14;

    private static final WordTable CUES = WordTable.of(ToTaiwanWords.class, "exchange-words.tsv");
    /** What no name has, so that one cannot reach over it. */
    private static final String NOT_IN_NAMES = CUES.characters("not in names");
    /** Behind a word these make another one of it that is the same word still: 网络化, 用户版. */
    private static final String SUFFIXES = CUES.characters("suffix");

    private final WordCutter cutter = WordCutter.get();
    private final WordList dictionary = WordList.standard();
    private final PhraseTable table;
    /** By the number of the word in the table; the first that fits is taken. */
    private final List<List<TaiwanExchange>> exchanges;

    private ToTaiwanWords(Map<String, List<TaiwanExchange>> entries) {
        Map<String, String> words = new HashMap<>();
        entries.keySet().forEach(word -> words.put(word, word));
        table = new PhraseTable(words);
        exchanges = List.copyOf(new TreeMap<>(entries).values());
    }

    static ToTaiwanWords get() {
        return Holder.WORDS;
    }

    /**
     * The words to exchange, in order.
     *
     * @param simplified a text in Simplified characters
     * @return choices whose indexes count in that text and whose words of Taiwan are in its Traditional characters
     */
    List<Choice> choose(String simplified) {
        List<Choice> choices = new ArrayList<>(0);
        ComputingText text = new ComputingText(simplified);
        int i = 0;
        while (i < simplified.length()) {
            int end = simplified.charAt(i) == '《' ? titleEnd(simplified, i) : wordEnd(simplified, i);
            Optional<Choice> choice =
                    end > i && simplified.charAt(i) != '《' ? choice(text, simplified, i, end) : Optional.empty();
            choice.ifPresent(choices::add);
            i = Math.max(choice.map(Choice::end).orElse(end), i + 1);
        }
        return choices;
    }

    private static int titleEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_TITLE + 1);
        int end = start;
        while (end < limit && text.charAt(end) != '》') {
            end++;
        }
        return end == limit ? start : end;
    }

    /** Where the longest word of the table that stands there as a word ends; the start itself where there is none. */
    private int wordEnd(String text, int start) {
        int limit = text.length();
        while (limit > start) {
            int match = table.longest(text, start, limit);
            if (match == PhraseTable.NONE) {
                return start;
            }
            int end = start + table.phrase(match).length();
            if (isWord(text, start, end)) {
                return end;
            }
            limit = end - 1;
        }
        return start;
    }

    private Optional<Choice> choice(ComputingText text, String simplified, int start, int end) {
        for (TaiwanExchange exchange : exchanges.get(table.longest(simplified, start, end))) {
            if (exchange.fits(text, start, end)) {
                return exchange.taiwan()
                        .filter(taiwan -> !isInName(simplified, end))
                        .map(taiwan -> choice(simplified, start, end, taiwan, exchange.always()));
            }
        }
        return Optional.empty();
    }

    /** The exchange of one word; what stands there of its end already, as in 以太网路, is not written twice. */
    private static Choice choice(String simplified, int start, int end, String taiwan, boolean always) {
        String same = ToSimplified.toSimplified().convert(taiwan).text();
        char last = same.charAt(same.length() - 1);
        boolean doubled = simplified.charAt(end - 1) != last && WordPlace.isDoubled(simplified, end, last);
        String word = simplified.substring(start, doubled ? end + 1 : end);
        return new Choice(
                start,
                start + word.length(),
                word,
                taiwan,
                Rule.SCRIPT_VOCABULARY,
                always ? Certainty.SURE : Certainty.LIKELY,
                List.of(new EditReason.CalledInTaiwan(word)));
    }

    /** Whether words begin at both ends of a stretch, as the text is best cut, or would if a compound were cut again. */
    private boolean isWord(String text, int start, int end) {
        if (!cutter.crosses(text, start, end, table)) {
            return true;
        }
        WordEdges edges = cutter.cutAround(text, start, end, table);
        int before = edges.floor(start);
        int behind = edges.ceiling(end);
        return (before == start && behind == end)
                || (edges.ceiling(start + 1) >= end
                        && (before == start || isPart(text.substring(before, start)))
                        && (behind == end || isPart(text.substring(end, behind)) || isSuffix(text, end, behind)));
    }

    private boolean isPart(String rest) {
        return rest.length() > 1 && dictionary.word(rest) != WordList.NONE;
    }

    private static boolean isSuffix(String text, int start, int end) {
        return end == start + 1 && SUFFIXES.indexOf(text.charAt(start)) >= 0;
    }

    /** Whether a name of a firm or institution ends not far behind a word. */
    private static boolean isInName(String text, int end) {
        for (int i = end; i < text.length() && i <= end + LONGEST_NAME; i++) {
            int at = i;
            if (Names.ENDS.stream().anyMatch(last -> text.startsWith(last, at))) {
                return true;
            }
            if (!Chars.isHan(text.charAt(i)) || NOT_IN_NAMES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static final class Names {
        static final List<String> ENDS = Table.rows(ToTaiwanWords.class, "name-ends.tsv", 2).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static final class Holder {
        static final ToTaiwanWords WORDS = new ToTaiwanWords(read());

        private static Map<String, List<TaiwanExchange>> read() {
            Map<String, List<TaiwanExchange>> entries = new HashMap<>();
            for (List<String> row : Table.rows(ToTaiwanWords.class, "taiwan-exchanges.tsv", 4)) {
                entries.computeIfAbsent(row.get(0), word -> new ArrayList<>(1))
                        .add(TaiwanExchange.of(row.get(1), row.get(2)));
            }
            addOwnWords(entries);
            addOpencc(entries);
            addWordsOfTaiwan(entries);
            return entries;
        }

        /** The words of the mainland that look like Taiwan's, which keep others inside them from being exchanged. */
        private static void addOwnWords(Map<String, List<TaiwanExchange>> entries) {
            for (List<String> row : Table.rows(ToTaiwanWords.class, "taiwan-words.tsv", 4)) {
                String word = row.get(1);
                if (ToSimplified.toSimplified().convert(row.get(0)).text().equals(word)) {
                    entries.putIfAbsent(word, List.of(TaiwanExchange.none()));
                }
            }
        }

        /** The entries that the rows do not speak of; some of their words are written with Simplified characters. */
        private static void addOpencc(Map<String, List<TaiwanExchange>> entries) {
            PhraseConverter forms = RegionalForms.strictly(Script.TAIWAN);
            OpenccDictionary.TAIWAN_PHRASES.first().forEach((mainland, taiwan) -> {
                boolean differs =
                        !ToSimplified.toSimplified().convert(taiwan).text().equals(mainland);
                if (differs && mainland.length() > 1 && !entries.containsKey(mainland)) {
                    String formed = forms.convert(taiwan).text();
                    entries.put(mainland, List.of(TaiwanExchange.always(formed)));
                }
            });
        }

        /** What is exchanged stays: 演算法 has 算法 inside. */
        private static void addWordsOfTaiwan(Map<String, List<TaiwanExchange>> entries) {
            List<String> words = entries.values().stream()
                    .flatMap(List::stream)
                    .flatMap(exchange -> exchange.taiwan().stream())
                    .toList();
            for (String word : words) {
                String simplified = ToSimplified.toSimplified().convert(word).text();
                entries.putIfAbsent(simplified, List.of(TaiwanExchange.none()));
            }
        }
    }
}
