package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.model.Script;

/** Single lines as a careful editor would convert them, in the table {@code cases.tsv}; each failure names its line there. */
class ScriptCasesTest {
    private static final String TABLE = "cases.tsv";

    private static final List<Case> CASES = read();

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void convertsAsAnEditorWould(String group, List<Case> cases) {
        assertAll(group, cases.stream().map(each -> each::check));
    }

    @Test
    void theTableIsInOrder() {
        assertThat(CASES).hasSizeGreaterThan(1000);
        assertThat(CASES).extracting(each -> each.target + each.in).doesNotHaveDuplicates();
        assertThat(CASES)
                .allSatisfy(each -> assertThat(List.of(each.in, each.out, each.group, each.reason))
                        .doesNotContain(""));
    }

    static Stream<Arguments> groups() {
        Map<String, List<Case>> groups =
                CASES.stream().collect(Collectors.groupingBy(Case::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> arguments(group.getKey(), group.getValue()));
    }

    private static List<Case> read() {
        InputStream table = Objects.requireNonNull(ScriptCasesTest.class.getResourceAsStream(TABLE));
        List<Case> cases = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    cases.add(Case.of(number, line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** A row of the table. */
    private record Case(int line, boolean holds, Script target, String in, String out, String group, String reason) {
        static Case of(int line, String[] row) {
            assertThat(row).as("columns of %s:%d", TABLE, line).hasSize(6);
            assertThat(row[0]).as("state in %s:%d", TABLE, line).isIn("holds", "open");
            Script target = Script.ofTag(row[1]).orElseThrow();
            return new Case(line, row[0].equals("holds"), target, row[2], row[3], row[4], row[5]);
        }

        void check() {
            TextConverter converter = new TextConverter(target);
            String once = converter.convert(in);
            String again = converter.convert(out);
            if (holds) {
                assertThat(once)
                        .as("%s:%d to %s: %s", TABLE, line, target.tag(), reason)
                        .isEqualTo(out);
                assertThat(again).as("%s:%d converted again", TABLE, line).isEqualTo(out);
            } else {
                assertThat(once.equals(out) && again.equals(out))
                        .as("%s:%d is marked open but passes: mark it as holding", TABLE, line)
                        .isFalse();
            }
        }
    }
}
