package org.lantai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final Guard guard = new Guard(8017);

    private boolean admits(String... namesAndValues) {
        Headers headers = new Headers();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return guard.admits(headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8017", "127.0.0.1:8017", "[::1]:8017"})
    void thisComputerIsAdmittedByItsNames(String host) {
        assertThat(admits("Host", host)).isTrue();
        assertThat(admits("Host", host, "Origin", "http://localhost:8017", "Sec-Fetch-Site", "same-origin"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:8017",
                "localhost",
                "localhost:80",
                "127.0.0.1.evil.example:8017",
                "localhost:80170",
                ""
            })
    void aNameThatWasTurnedToThisComputerIsRefused(String host) {
        assertThat(admits("Host", host)).isFalse();
    }

    @Test
    void aRequestWithoutHostIsRefused() {
        assertThat(admits()).isFalse();
    }

    @Test
    void aPageOfSomebodyElseMayNotAsk() {
        assertThat(admits("Host", "localhost:8017", "Origin", "https://evil.example"))
                .isFalse();
        assertThat(admits("Host", "localhost:8017", "Origin", "null")).isFalse();
        assertThat(admits("Host", "localhost:8017", "Origin", "http://localhost:3000"))
                .isFalse();
    }

    /** Scripts are loaded across origins without an Origin, and the search index is scripts. */
    @Test
    void aPageOfSomebodyElseMayNotLoadScripts() {
        assertThat(admits("Host", "localhost:8017", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "script"))
                .isFalse();
        assertThat(admits("Host", "localhost:8017", "Sec-Fetch-Site", "same-site", "Sec-Fetch-Dest", "iframe"))
                .isFalse();
    }

    @Test
    void aLinkFromAnywhereMayBeFollowed() {
        assertThat(admits("Host", "localhost:8017", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Dest", "document"))
                .isTrue();
    }
}
