package org.lantai.damage;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import java.util.List;

/** Conversion of Simplified to Traditional by machine (D5). */
public final class Traditional {
    /** Characters that are Traditional ones too, which one-to-one tables therefore leave alone. */
    private static final String LEFT_ALONE = "后于里干并余松谷斗丑仆卷台吁向面制占系采借克千秋蔑弦周注灶岩布扎污恒游筑";

    private static final String LIBRARY = "爲裏麪羣衆着峯云";
    private static final String PAGES = "為裡麵群眾著峰雲";

    private Traditional() {}

    /** By phrase, as OpenCC does it. */
    public static Damage byPhrase() {
        return text -> shapes(ZhConverterUtil.toTraditional(text));
    }

    /** By phrase and in the shapes of Hong Kong. */
    public static Damage hongKong() {
        return text -> shapes(ZhHkConverterUtil.toTraditional(text));
    }

    /** Character by character with a one-to-one table: {@code 后 于 里 干} stay as they are. */
    public static Damage byCharacter() {
        return text -> text.codePoints()
                .mapToObj(Character::toString)
                .map(Traditional::character)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** Character by character with the wrong one of two taken: {@code 發展} becomes {@code 髮展}. */
    public static Damage wrongChoice(String right, String wrong) {
        return byPhrase().then(text -> text.replace(right, wrong));
    }

    private static String character(String character) {
        if (character.length() != 1 || LEFT_ALONE.contains(character)) {
            return character;
        }
        List<String> choices = ZhConverterUtil.toTraditional(character.charAt(0));
        return shapes(choices == null || choices.isEmpty() ? character : choices.get(0));
    }

    /** The library writes 爲 and 裏 and leaves 云, the pages seen write 為, 裡 and 雲. */
    static String shapes(String text) {
        String shaped = text;
        for (int i = 0; i < LIBRARY.length(); i++) {
            shaped = shaped.replace(LIBRARY.charAt(i), PAGES.charAt(i));
        }
        return shaped;
    }
}
