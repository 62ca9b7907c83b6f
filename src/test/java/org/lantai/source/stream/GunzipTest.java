package org.lantai.source.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lantai.source.WarcFixture;

class GunzipTest {
    private static final byte[] SPRING = "春灌".getBytes(StandardCharsets.UTF_8);

    @Property(tries = 200)
    void givesBackWhatWasCompressed(@ForAll @Size(max = 3000) byte[] one, @ForAll byte[] other) throws IOException {
        byte[] packed = join(WarcFixture.gzip(one), WarcFixture.gzip(other));

        assertThat(Gunzip.strict(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(join(one, other));
    }

    @Test
    void readsAHundredThousandEmptyMembers() throws IOException {
        byte[] empty = WarcFixture.gzip(new byte[0]);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            all.writeBytes(empty);
        }
        all.writeBytes(WarcFixture.gzip(SPRING));

        assertThat(strict(all.toByteArray())).isEqualTo(SPRING);
    }

    @Test
    void passesOverNameCommentAndWhatElseAHeaderHolds() throws IOException {
        byte[] plain = WarcFixture.gzip(SPRING);
        byte[] head = Arrays.copyOf(plain, 10);
        head[3] = 2 | 4 | 8 | 16;
        byte[] more = "\u0003\u0000abcname.html\u0000comment\u0000\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(strict(join(join(head, more), Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(SPRING);
    }

    @Test
    void noticesAWrongChecksumAndKeepsTheBytes() throws IOException {
        byte[] packed = WarcFixture.gzip(SPRING);
        packed[packed.length - 6] ^= 1;
        Gunzip gunzip = Gunzip.strict(new ByteArrayInputStream(packed));

        assertThat(gunzip.readAllBytes()).isEqualTo(SPRING);
        assertThat(gunzip.damaged()).isTrue();
    }

    @Test
    void mindsWhatFollowsTheMembersOnlyWhereMembersAreExpected() throws IOException {
        byte[] padded = join(WarcFixture.gzip(SPRING), "padding".getBytes(StandardCharsets.US_ASCII));

        assertThat(Gunzip.lenient(new ByteArrayInputStream(padded)).readAllBytes())
                .isEqualTo(SPRING);
        assertThatThrownBy(() -> strict(padded)).isInstanceOf(ZipException.class);
    }

    @Test
    void saysThatTheDataBreakOff() throws IOException {
        byte[] packed = WarcFixture.gzip(SPRING);
        for (int length = 1; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> strict(cut)).isInstanceOf(EOFException.class);
        }
    }

    private static byte[] strict(byte[] packed) throws IOException {
        return Gunzip.strict(new ByteArrayInputStream(packed)).readAllBytes();
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
