package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantai.pipeline.Outcomes;
import org.lantai.pipeline.Outcomes.Outcome;

class OutcomeTableTest {
    @Test
    void theLargestHostsHaveARowAndTheOthersOneTogether() {
        SortedMap<String, Map<Outcome, Integer>> hosts = new TreeMap<>();
        for (int i = 1; i <= 13; i++) {
            hosts.put("host" + i + ".example", Map.of(Outcome.DOCUMENT, i, Outcome.LIST, 1));
        }
        List<String> lines = print(new Outcomes(new TreeMap<>(), hosts, new TreeMap<>()));
        assertThat(lines).hasSize(1 + 10 + 1);
        assertThat(lines.get(1)).startsWith("host13.example ").contains(" 14 ", " 13 ");
        assertThat(lines.get(11).replaceAll(" +", " ")).isEqualTo("and 3 more hosts 9 6 0 3 0 0");
    }

    @Test
    void columnsStandBelowOneAnotherWhateverTheScript() {
        SortedMap<String, Map<Outcome, Integer>> hosts = new TreeMap<>();
        hosts.put("云溪.example", Map.of(Outcome.DOCUMENT, 1));
        hosts.put("yunxi.example", Map.of(Outcome.DOCUMENT, 1));
        assertThat(print(new Outcomes(new TreeMap<>(), hosts, new TreeMap<>())))
                .extracting(Columns::width)
                .containsOnly(32 + 6 * 12);
    }

    private static List<String> print(Outcomes outcomes) {
        StringWriter out = new StringWriter();
        OutcomeTable.print(outcomes, new PrintWriter(out, true));
        return out.toString().lines().toList();
    }
}
