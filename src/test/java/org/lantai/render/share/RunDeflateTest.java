package org.lantai.render.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RunDeflateTest {
    private static byte[] inflated(byte[] stream) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
            return in.readAllBytes();
        }
    }

    @Property
    void anyBytesComeBack(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        assertThat(inflated(RunDeflate.compress(bytes))).isEqualTo(bytes);
    }

    @Property
    void aRunOfAnyLengthComesBack(@ForAll byte value, @ForAll @IntRange(min = 1, max = 1200) int length)
            throws IOException {
        byte[] bytes = new byte[length + 1];
        Arrays.fill(bytes, 0, length, value);
        bytes[length] = (byte) ~value;
        assertThat(inflated(RunDeflate.compress(bytes))).isEqualTo(bytes);
    }

    @Test
    void everyLengthOfOneCopyComesBack() throws IOException {
        for (int length = 1; length <= 600; length++) {
            byte[] bytes = new byte[length + 1];
            Arrays.fill(bytes, 0, length, (byte) 200);
            assertThat(inflated(RunDeflate.compress(bytes))).as("%d", length).isEqualTo(bytes);
        }
    }

    @Test
    void aLongRunIsShort() {
        assertThat(RunDeflate.compress(new byte[258_000])).hasSizeLessThan(2000);
    }
}
