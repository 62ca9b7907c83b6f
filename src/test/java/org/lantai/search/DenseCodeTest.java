package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DenseCodeTest {
    private static String code(long... numbers) {
        StringBuilder out = new StringBuilder();
        for (long number : numbers) {
            DenseCode.append(out, number);
        }
        return out.toString();
    }

    /** As {@code search/numbers.js} reads it. */
    private static List<Long> read(String code) {
        List<Long> numbers = new ArrayList<>();
        long high = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            int digit = (c == '!' ? '\\' : c) - '#';
            if (digit < DenseCode.ENDING) {
                numbers.add(high * DenseCode.ENDING + digit);
                high = 0;
            } else {
                high = high * (92 - DenseCode.ENDING) + digit - DenseCode.ENDING + 1;
            }
        }
        return numbers;
    }

    @Test
    void smallNumbersTakeOneCharacter() {
        assertThat(code(0, 1, 61)).hasSize(3);
        assertThat(code(62)).hasSize(2);
        assertThat(code(62 + 62 * 30 - 1)).hasSize(2);
        assertThat(code(62 + 62 * 30)).hasSize(3);
    }

    @Property
    void whatIsWrittenIsRead(
            @ForAll @LongRange(min = 0, max = 1L << 33) long first,
            @ForAll @LongRange(min = 0, max = 5000) long second) {
        assertThat(read(code(first, second))).containsExactly(first, second);
    }

    @Property
    void needsNoEscapeInAScript(@ForAll @LongRange(min = 0, max = 1L << 33) long number) {
        assertThat(code(number)).matches("[!-~]+").doesNotContain("\"", "\\");
    }

    @Property
    void aNumberOfFixedLengthIsReadDigitByDigit(@ForAll @LongRange(min = 0, max = 1L << 33) long number) {
        StringBuilder out = new StringBuilder();
        DenseCode.appendFixed(out, number, DenseCode.length(number));
        assertThat(digits(out)).isEqualTo(number);
        assertThat(out.length() == 1 || out.charAt(0) != '#').isTrue();
    }

    /** As {@code search/numbers.js} reads it. */
    private static long digits(CharSequence code) {
        long number = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            number = number * DenseCode.SYMBOLS + (c == '!' ? '\\' : c) - '#';
        }
        return number;
    }
}
