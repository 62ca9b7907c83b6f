package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Block;

/** Pages without a sentence on them. */
class ShortTextTest {
    private static final String HEAD =
            "<html><head><title>岚江夜航_岚江文艺网</title></head><body>" + "<div><a href=1>首页</a> <a href=2>文艺</a></div>";
    private static final String FOOT = "<div><p>版权所有 岚江文艺网</p></div></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h1>岚江夜航</h1>月亮落在船头上<br>船头压着半江霜</div>",
                "<h1>岚江夜航</h1><p>月亮落在船头上<br>船头压着半江霜</p>",
                "<h1>岚江夜航</h1><ul><li>月亮落在船头上</li><li>船头压着半江霜</li></ul>",
                "<h1>岚江夜航</h1><div><div>月亮落在船头上</div><div>船头压着半江霜</div></div>",
                "<h1>岚江夜航</h1><table><tr><td>月亮落在船头上</td></tr><tr><td>船头压着半江霜</td></tr></table>",
                "<h1>岚江夜航</h1><div class=content>月亮落在船头上<br>船头压着半江霜</div><div>留言簿</div>",
                "<div>留言簿</div><h1>岚江夜航</h1><div>月亮落在船头上<br>船头压着半江霜</div>",
                "<h1>岚江夜航</h1><div>月亮落在船头上<br>船头压着半江霜</div><ul><li><a href=3>一碗荞麦面</a><li><a href=4>父亲的算盘</a></ul>"
            })
    void theLinesBelowTheHeadlineAreTheText(String body) {
        assertThat(text(body)).isEqualTo("月亮落在船头上\n船头压着半江霜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>岚江夜航</h1><div>今日停水</div>", "<h1>岚江夜航</h1><div class=content><p>今日停水</p></div>"})
    void fourCharactersAreAText(String body) {
        assertThat(text(body)).isEqualTo("今日停水");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<h1>岚江夜航</h1>", "<h1>岚江夜航</h1><div>扫一扫</div>", "<h1>岚江夜航</h1><div>首页 上一页 1 2 3 下一页 尾页</div>"})
    void furnitureIsNone(String body) {
        assertThat(text(body)).isEmpty();
    }

    private static String text(String body) {
        return Block.text(new DomExtractor().extract(HEAD + body + FOOT, "").blocks());
    }
}
