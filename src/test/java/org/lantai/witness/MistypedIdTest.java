package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedIdTest {
    private static final List<String> KNOWN = List.of("g7nk0bs3q", "zfm5zxsq5");

    @ParameterizedTest
    @ValueSource(strings = {"g7nk0bs3r", "g7nkobs3q", "G7NK0BS3Q", "g7kn0bs3q", "g7nk0bs3", "g7nk0bs3qq", "g7nkobs3g"})
    void isKnownByTheIdThatIsNear(String written) {
        assertThat(MistypedId.looksLike(written, KNOWN)).isTrue();
        assertThat(MistypedId.meant(written, KNOWN)).contains("g7nk0bs3q");
    }

    @Test
    void isOneThoughNoneIsNear() {
        assertThat(MistypedId.looksLike("b1c2d3f4g", KNOWN)).isTrue();
        assertThat(MistypedId.meant("b1c2d3f4g", KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g7nk0bs3q", "mirror", "mirror/77015.html", "a1.html", "pagestation", "newspaper"})
    void isNoRightIdAndNoFile(String written) {
        assertThat(MistypedId.looksLike(written, KNOWN)).isFalse();
    }
}
