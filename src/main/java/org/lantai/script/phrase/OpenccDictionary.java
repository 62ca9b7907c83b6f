package org.lantai.script.phrase;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.lexicon.Table;

/**
 * The dictionaries of OpenCC as OpenCC4j packs them, read from its files: its own classes take three times as long, and
 * read all of them before the first can be asked for.
 */
public enum OpenccDictionary {
    TRADITIONAL_CHARACTERS("TSCharacters"),
    TRADITIONAL_PHRASES("TSPhrases"),
    SIMPLIFIED_CHARACTERS("STCharacters"),
    SIMPLIFIED_PHRASES("STPhrases"),
    /** Words of the mainland in Traditional characters, and those of Taiwan for them. */
    TAIWAN_PHRASES("TWPhrases");

    private final String file;

    OpenccDictionary(String file) {
        this.file = "/data/dictionary/" + file + ".txt";
    }

    /** Each entry with its first value. */
    public Map<String, String> first() {
        Map<String, String> entries = new HashMap<>();
        all().forEach((key, values) -> entries.put(key, values.get(0)));
        return entries;
    }

    /** For each first value the key that comes first. */
    public Map<String, String> reversed() {
        Map<String, String> entries = new HashMap<>();
        for (String line : lines()) {
            int separator = separator(line);
            entries.putIfAbsent(values(line, separator).get(0), line.substring(0, separator));
        }
        return entries;
    }

    /** Each entry with its values, the usual one first. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> entries = new HashMap<>();
        for (String line : lines()) {
            int separator = separator(line);
            entries.put(line.substring(0, separator), values(line, separator));
        }
        return entries;
    }

    /** Keys end at a tab, in some files at a space. */
    private static int separator(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? line.indexOf(' ') : tab;
    }

    private static List<String> values(String line, int separator) {
        String values = line.substring(separator + 1);
        return values.indexOf(' ') < 0 ? List.of(values) : List.of(values.split(" "));
    }

    private List<String> lines() {
        return Table.lines(ZhConverterUtil.class, file).stream()
                .filter(line -> separator(line) > 0)
                .toList();
    }
}
