package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.lexicon.Table;

/** Finds names that are written by their sound: 弗拉基米尔·普京, 阿不都热合曼·买买提, 总统普京. */
final class ForeignNames {
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_PHRASE = 30;

    /** Names with those of the fathers have six parts: 穆罕默德·本·萨勒曼·本·阿卜杜勒阿齐兹·阿勒沙特. More are a list. */
    static final int MOST_PARTS = 10;

    private final String sounds =
            Table.words(ForeignNames.class, "sound-characters.tsv", 1).stream().collect(Collectors.joining());

    List<String> find(NameText text, WordPlaces words) {
        List<String> names = new ArrayList<>();
        for (int dot = text.matched().indexOf('·');
                dot >= 0;
                dot = text.matched().indexOf('·', dot + 1)) {
            int start = start(text, words, dot);
            if (start < dot && text.at(start - 1) != '·') {
                int end = behindParts(text, words, dot);
                if (end > dot + 1) {
                    names.add(text.matched().substring(start, end));
                }
            }
        }
        addOfficials(text, words, names);
        return names;
    }

    /** The index behind the parts of a name that follow its first dot; that of the dot where they are too many. */
    private int behindParts(NameText text, WordPlaces words, int dot) {
        int end = end(text, words, dot + 1);
        for (int parts = 2; text.at(end) == '·' && end > dot + 1; parts++) {
            if (parts == MOST_PARTS) {
                return dot;
            }
            end = end(text, words, end + 1);
        }
        return end;
    }

    /** Names in lists beside sure ones: 唐玉、巴特尔、其其格. */
    Set<String> beside(NameText text, List<Sighting> sure) {
        Set<String> names = new LinkedHashSet<>();
        // A list is read once each way, however many of its names are sure.
        BitSet readBehind = new BitSet();
        BitSet readBefore = new BitSet();
        for (Sighting sighting : sure) {
            addBehind(text, sighting.end(), names, readBehind);
            addBefore(text, sighting.start(), names, readBefore);
        }
        return names;
    }

    private void addBehind(NameText text, int behind, Set<String> names, BitSet read) {
        int from = behind;
        while (text.at(from) == '、' && !read.get(from)) {
            read.set(from);
            int start = from + 1;
            int end = listed(text, start, 1);
            if (end - start >= 2 && (!text.isHan(end) || text.at(end) == '等')) {
                names.add(text.matched().substring(start, end));
                from = end;
            }
        }
    }

    private void addBefore(NameText text, int before, Set<String> names, BitSet read) {
        int to = before;
        while (text.at(to - 1) == '、' && !read.get(to)) {
            read.set(to);
            int end = to - 1;
            int start = listed(text, end - 1, -1) + 1;
            if (end - start >= 2 && text.at(start - 1) == '、') {
                names.add(text.matched().substring(start, end));
                to = start;
            }
        }
    }

    private int listed(NameText text, int from, int step) {
        int at = from;
        while (Math.abs(at - from) < LONGEST_PART && isSound(text.at(at))) {
            at += step;
        }
        return at;
    }

    /** Those of one part behind an office, where the sentence has named a place abroad: 英国首相约翰逊. */
    private void addOfficials(NameText text, WordPlaces words, List<String> names) {
        int abroad = -LONGEST_PHRASE;
        for (int at = 0; at < text.length(); at++) {
            abroad = words.to(WordSense.ABROAD, at) > 0 ? at : abroad;
            abroad = "。\n!?;".indexOf(text.at(at)) >= 0 ? -LONGEST_PHRASE : abroad;
            boolean official = words.to(WordSense.OFFICE, at) >= 2 || words.to(WordSense.ROLE, at) >= 3;
            int end = official && at - abroad < LONGEST_PHRASE ? end(text, words, at) : at;
            if (end - at >= 3
                    && text.at(end) != '·'
                    && (!text.isHan(end) || words.from(WordSense.VERB, end) > 0 || "在和与的".indexOf(text.at(end)) >= 0)) {
                names.add(text.matched().substring(at, end));
            }
        }
    }

    private int start(NameText text, WordPlaces words, int dot) {
        int start = dot;
        while (dot - start < LONGEST_PART
                && isSound(text.at(start - 1))
                && text.at(start - 1) != '和'
                && (start == dot || !isSign(words, start))) {
            start--;
        }
        return start;
    }

    private int end(NameText text, WordPlaces words, int from) {
        int end = from;
        while (end - from < LONGEST_PART
                && isSound(text.at(end))
                && text.at(end) != '和'
                && (end == from || words.from(WordSense.VERB, end) < 2)) {
            end++;
        }
        return end;
    }

    private static boolean isSign(WordPlaces words, int end) {
        return words.to(WordSense.OFFICE, end) >= 2
                || words.to(WordSense.ROLE, end) >= 2
                || words.to(WordSense.LINK, end) >= 2
                || words.to(WordSense.PLACE, end) >= 2;
    }

    private boolean isSound(char c) {
        return sounds.indexOf(c) >= 0;
    }
}
