package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class BoardExtractorTest {
    private static final String FIRST = """
            发信人: yunxi (云溪来客), 信区: Water
            标  题: 今年的雨下得太早了
            发信站: 白石夜话 (2003年07月02日10:20:30 星期三), 站内信件

            　　河边的老柳树都淹了半截。
            　　我家门口的水到膝盖，船都能划进来。

            --
            水至清则无鱼
            ※ 来源:·白石夜话 bbs.baishi.example·[FROM: 10.0.0.1]
            """;

    private static final String ANSWER = """
            发信人: shitan (石滩), 信区: Water
            标  题: Re: 今年的雨下得太早了
            发信站: 白石夜话 (2003年07月02日11:02:10 星期三), 站内信件

            【 在 yunxi (云溪来客) 的大作中提到: 】
            : 我家门口的水到膝盖，船都能划进来。

            我们这边还好，就是菜地没了。
            """;

    private static Extraction read(String text) {
        return new PlainExtractor().extract(text);
    }

    @Test
    void thePostOfABoardGivesItsHeadAsMetadata() {
        Extraction found = read(FIRST);

        assertThat(found.kind()).isEqualTo(PageKind.ARTICLE);
        assertThat(found.metadata().title()).contains("今年的雨下得太早了");
        assertThat(found.metadata().authors()).containsExactly("云溪来客");
        assertThat(found.metadata().source()).contains("白石夜话");
        assertThat(found.metadata().date()).isEqualTo(PartialDate.parse("2003-07-02T10:20:30"));
        assertThat(Block.text(found.blocks())).isEqualTo("河边的老柳树都淹了半截。\n我家门口的水到膝盖，船都能划进来。");
    }

    @Test
    void signatureAndTheLineOfTheBoardAreListed() {
        assertThat(read(FIRST).omissions())
                .filteredOn(o -> o.rule() == Rule.POST_PANEL)
                .extracting(Omission::text)
                .containsExactly("--", "水至清则无鱼", "※ 来源:·白石夜话 bbs.baishi.example·[FROM: 10.0.0.1]");
    }

    @Test
    void severalPostsAreAThreadAndWhatTheyQuoteIsAQuote() {
        Extraction found = read(FIRST + "\n" + ANSWER);

        assertThat(found.kind()).isEqualTo(PageKind.THREAD);
        assertThat(found.metadata().title()).contains("今年的雨下得太早了");
        assertThat(found.blocks()).hasSize(2);
        Block.Post answer = (Block.Post) found.blocks().get(1);
        assertThat(answer.author()).contains("石滩");
        assertThat(answer.content().get(0)).isInstanceOf(Block.Quote.class);
        assertThat(answer.content().get(1).text()).isEqualTo("我们这边还好，就是菜地没了。");
    }

    @Test
    void anAnswerAloneLosesTheMarkOfAnswers() {
        assertThat(read(ANSWER).metadata().title()).contains("今年的雨下得太早了");
    }

    @Test
    void anAccountWithoutANameStandsForIt() {
        assertThat(read(FIRST.replace(" (云溪来客)", "")).metadata().authors()).containsExactly("yunxi");
    }

    @Test
    void anAuthorWithoutATitleBelowIsNoBoard() {
        Extraction found = read("作者：纪南舟\n\n河边的老柳树都淹了半截，我家门口的水到膝盖，船都能划进来。\n");

        assertThat(Block.text(found.blocks())).contains("老柳树");
        assertThat(found.omissions()).noneMatch(o -> o.rule() == Rule.POST_PANEL);
    }
}
