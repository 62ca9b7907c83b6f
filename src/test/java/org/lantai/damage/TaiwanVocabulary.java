package org.lantai.damage;

import com.github.houbb.opencc4j.util.ZhTwConverterUtil;

/** Conversion to Traditional and to the vocabulary of Taiwan by machine (D5): {@code 项目} becomes {@code 專案}. */
public final class TaiwanVocabulary implements Damage {
    @Override
    public String damage(String text) {
        return Traditional.shapes(ZhTwConverterUtil.toTraditional(text));
    }
}
