package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds names that are written by their sound: 弗拉基米尔·普京, 阿不都热合曼·买买提, 总统普京, 斯威雅克（Ida Swiak）. */
final class ForeignNames {
    private static final int LONGEST_PHRASE = 30;

    /** Names with those of the fathers have six parts: 穆罕默德·本·萨勒曼·本·阿卜杜勒阿齐兹·阿勒沙特. More are a list. */
    static final int MOST_PARTS = 10;

    private final SoundParts sounds = new SoundParts();

    List<String> find(NameText text, WordPlaces words) {
        List<String> names = new ArrayList<>();
        for (int dot = text.matched().indexOf('·');
                dot >= 0;
                dot = text.matched().indexOf('·', dot + 1)) {
            int start = sounds.before(text, words, dot);
            if (start < dot && text.at(start - 1) != '·') {
                int end = behindParts(text, words, dot);
                // 公里·日 is a unit.
                if (end > dot + 1 && end - start > 3) {
                    names.add(text.matched().substring(start, end));
                }
            }
        }
        addAlone(text, words, names);
        return names;
    }

    /** The index behind the parts of a name that follow its first dot; that of the dot where they are too many. */
    private int behindParts(NameText text, WordPlaces words, int dot) {
        int end = sounds.behind(text, words, dot + 1);
        for (int parts = 2; text.at(end) == '·' && end > dot + 1; parts++) {
            if (parts == MOST_PARTS) {
                return dot;
            }
            end = sounds.behind(text, words, end + 1);
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
            int end = sounds.run(text, start, 1);
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
            int start = sounds.run(text, end - 1, -1) + 1;
            if (end - start >= 2 && text.at(start - 1) == '、') {
                names.add(text.matched().substring(start, end));
                to = start;
            }
        }
    }

    /** Those of one part behind an office or a part in what happened: 英国首相约翰逊, 候选人阿比拉德尔. */
    private void addAlone(NameText text, WordPlaces words, List<String> names) {
        int abroad = -LONGEST_PHRASE;
        for (int at = 0; at < text.length(); at++) {
            abroad = words.to(WordSense.ABROAD, at) > 0 ? at : abroad;
            abroad = "。\n!?;".indexOf(text.at(at)) >= 0 ? -LONGEST_PHRASE : abroad;
            boolean titled = words.to(WordSense.OFFICE, at) >= 2 || words.to(WordSense.ROLE, at) >= 2;
            int end = titled ? sounds.behind(text, words, at) : at;
            if (end > at && text.at(end) != '·' && mayEnd(text, words, end)) {
                boolean near = at - abroad < LONGEST_PHRASE;
                if (sounds.isName(text, at, end, near || isLatinBehind(text, end))) {
                    names.add(text.matched().substring(at, end));
                }
            }
        }
    }

    private static boolean mayEnd(NameText text, WordPlaces words, int end) {
        return !text.isHan(end)
                || words.from(WordSense.VERB, end) > 0
                || NameSigns.isVerb(text, end)
                || "在和与的是及也将已".indexOf(text.at(end)) >= 0
                || text.words().length(end) >= 2;
    }

    /** The name as its holder writes it: 斯威雅克（Ida Swiak）. */
    private static boolean isLatinBehind(NameText text, int end) {
        return text.at(end) == '(' && text.at(end + 1) >= 'A' && text.at(end + 1) <= 'Z';
    }
}
