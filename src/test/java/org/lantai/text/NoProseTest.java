package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoProseTest {
    /** The text with each run that is masked as one mark. */
    private static String seen(String text) {
        return NoProse.masked(text).replaceAll(NoProse.MASK + "+", "#");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "見 https://example.com/後面/資料?q=軟體 說明 | 見 # 說明",
                "請訪問https://example.com/index.html查看詳情 | 請訪問#查看詳情",
                "（https://example.com/資料）後面 | （#）後面",
                "見www.example.tw/資料，後面 | 見#，後面",
                "在 example.com/用戶/資料 裡 | 在 # 裡",
                "請寄到 資料@example.com 與我聯絡 | 請寄到 # 與我聯絡",
                "信箱：service@後面.tw，電話 | 信箱：#，電話",
                "在 C:\\使用者\\資料\\說明.txt 裡 | 在 # 裡",
                "在 \\\\server\\資料 裡 | 在 # 裡",
                "在 /home/使用者/資料 裡 | 在 # 裡",
                "在 ~/資料 和 ../說明 裡 | 在 # 和 # 裡",
                "見 docs/說明.md 一節 | 見 # 一節",
                "執行 `讀取資料()` 後 | 執行 # 後",
                "執行 ``讀取`資料`` 後 | 執行 ``讀取`資料`` 後",
                "用 <code class=x>讀取資料</code> 函數 | 用 # 函數",
                "設為 ${資料} 時 | 設為 # 時",
                "速度為 $v_{總}=5$ 公里 | 速度為 # 公里",
                "則 $$v_{總}$$ 與 \\(x_{總}\\) 和 \\[y_{總}\\] | 則 # 與 # 和 #",
                "則 \\begin{align*}總&=1\\end{align*} 也 | 則 # 也",
                "用 =SUM(資料!A1:A9) 求和 | 用 # 求和",
                "看《進撃の巨人》去 | 看《#》去",
                "대한민국 與韓國 | # 與韓國"
            })
    void masksWhatIsNoProse(String text, String expected) {
        assertThat(seen(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "和/或、後面/裡面、1/2 與 TCP/IP協定",
                "iOS/安卓裝置、Node.js/瀏覽器、ASP.NET/網頁",
                "價格是$5，而x=3，另一個是$6後來",
                "微博@張三說，a=b，5<6>4",
                "北京/上海/臺北",
                "單獨一個 ` 和一個 $ 還有 \\ 與 <br>",
                "說道`既是這樣'，又說`饒你'去",
                "說的`難'字，便是作`難'的意思",
                "我の朋友們說這裡的東西很好"
            })
    void leavesProse(String text) {
        assertThat(NoProse.masked(text)).isSameAs(text).isEqualTo(seen(text));
    }

    @Test
    void chineseBehindAnAddressIsPartOfItUpToThirtyCharacters() {
        assertThat(seen("https://example.com/" + "後".repeat(30) + "。")).isEqualTo("#。");
        assertThat(seen("https://example.com/" + "後".repeat(31) + "。")).isEqualTo("#" + "後".repeat(31) + "。");
    }

    @Test
    void aWordIsJapaneseFromASeventhOfKanaOn() {
        assertThat(seen("「進撃巨人東の」")).isEqualTo("「#」");
        assertThat(seen("「進撃巨人東京の」")).isEqualTo("「進撃巨人東京の」");
    }

    @Property
    void keepsTheLengthAndWhatItLeaves(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'/', ':', '@', '\\', '`', '$', '=', '<', '>', '.', ' ', '後', 'の', '。'})
                    @CharRange(from = 'a', to = 'd')
                    String text) {
        String masked = NoProse.masked(text);
        assertThat(masked).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(masked.charAt(i)).isIn(text.charAt(i), NoProse.MASK);
        }
    }
}
