package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static final String TEXT = "云溪";
    private static final String DIGEST = "33f144dbdf84a91bd27e8b3a7b77db85ecb2dd226e1efd9d38b27820ee617a68";

    @Test
    void isThatOfTheTextInUtf8HoweverItIsAskedFor() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        MessageDigest fed = Sha256.begin();
        fed.update(bytes, 0, 2);
        fed.update(bytes, 2, bytes.length - 2);

        assertThat(Sha256.hex(TEXT)).isEqualTo(DIGEST);
        assertThat(Sha256.hex(bytes)).isEqualTo(DIGEST);
        assertThat(Sha256.hex(fed)).isEqualTo(DIGEST);
        assertThat(Long.toHexString(Sha256.bits(TEXT))).isEqualTo(DIGEST.substring(0, 16));
    }
}
