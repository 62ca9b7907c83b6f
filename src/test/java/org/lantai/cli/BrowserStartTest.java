package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserStartTest {
    @Test
    void everySystemHasItsWay() {
        assertThat(BrowserStart.command("Windows 11", "http://localhost:1/"))
                .startsWith("rundll32")
                .endsWith("http://localhost:1/");
        assertThat(BrowserStart.command("Mac OS X", "http://localhost:1/"))
                .containsExactly("open", "http://localhost:1/");
        assertThat(BrowserStart.command("Linux", "http://localhost:1/"))
                .containsExactly("xdg-open", "http://localhost:1/");
    }
}
