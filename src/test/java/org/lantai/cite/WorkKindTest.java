package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageKind;
import org.lantai.model.PaperPage;

class WorkKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"云溪晚报", "霁州日報", "南溪周末", "云溪日报海外版"})
    void namesOfNewspapersMakeAnArticleOfOne(String name) {
        assertThat(kind(name)).isEqualTo(WorkKind.NEWSPAPER_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪县人民政府公报", "雲溪師範學院學報", "云溪县志办", "防汛简报", "报恩寺", "云溪记忆"})
    void otherNamesDoNot(String name) {
        assertThat(kind(name)).isEqualTo(WorkKind.WEB_PAGE);
    }

    @Test
    void whatStoodOnANumberedPageIsOfANewspaperWhateverItsName() {
        PaperPage page = new PaperPage(Optional.of("A07"), Optional.empty());
        assertThat(WorkKind.of(PageKind.ARTICLE, Optional.empty(), page)).isEqualTo(WorkKind.NEWSPAPER_ARTICLE);
    }

    @Test
    void aThreadIsOfAForumEvenOfANewspapers() {
        assertThat(WorkKind.of(PageKind.THREAD, Optional.of("云溪晚报"), PaperPage.NONE))
                .isEqualTo(WorkKind.FORUM_POST);
    }

    private static WorkKind kind(String publication) {
        return WorkKind.of(PageKind.ARTICLE, Optional.of(publication), PaperPage.NONE);
    }
}
