package org.lantai.subjects.names;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a text says who reports it, from where and when: 新华社深圳5月12日电. That is no place the text is about. */
final class DatelinePlaces {
    private static final Pattern DATELINE = Pattern.compile(
            "[一-龥]{1,6}?(?:社|报|网|台)[一-龥 、/]{0,24}?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日[一-龥]{0,4}?[电讯]");

    private static final int LONGEST = 60;

    private DatelinePlaces() {}

    static BitSet in(NameText text) {
        BitSet places = new BitSet();
        for (int day = text.matched().indexOf('日');
                day >= 0;
                day = text.matched().indexOf('日', day + 1)) {
            if (isReported(text, day)) {
                int begin = begin(text, day);
                Matcher dateline = DATELINE.matcher(text.matched()).region(begin, Math.min(text.length(), day + 6));
                if (dateline.find()) {
                    places.set(dateline.start(), dateline.end());
                }
            }
        }
        return places;
    }

    private static boolean isReported(NameText text, int day) {
        for (int i = day + 1; i <= day + 5; i++) {
            if ("电讯".indexOf(text.at(i)) >= 0) {
                return true;
            }
            if (!text.isHan(i)) {
                return false;
            }
        }
        return false;
    }

    private static int begin(NameText text, int day) {
        int begin = day;
        while (begin > 0 && day - begin < LONGEST && "\n。(【,".indexOf(text.at(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }
}
