package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** Without scripts, the page for addresses that lead nowhere says what an id looks like and how to find the home page. */
class NotFoundWithoutScriptsTest extends NotFoundArchive {
    @Override
    Browser.NewContextOptions options() {
        return super.options().setJavaScriptEnabled(false);
    }

    @Test
    void saysWhatAnIdLooksLikeAndOffersNothingThatNeedsThem() {
        open(site.resolve("404.html"));
        assertThat(page.locator("section").allInnerTexts())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("d/fw3jqb1gj/", "a、e、i、o、u、l、y"));
        assertThat(page.locator("form:visible, .words:visible, .told:visible, .meant:visible")
                        .count())
                .isZero();
        assertThat(page.locator(".bare:visible").count()).isEqualTo(2);
        assertThat(page.locator("a[href]").count()).isZero();
    }
}
