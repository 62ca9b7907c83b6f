package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.ProblemKind;
import org.lantai.model.edit.Rule;
import org.lantai.model.edit.Stage;

/** Readers see the names of rules and of problems, never the dotted words that the program counts by. */
class RuleMessagesTest {
    /** The texts of a language whose keys begin so, by the rest of their keys. */
    private static Set<String> told(String language, String prefix) {
        return Theme.builtIn().messages(language).keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rules() {
        return Arrays.stream(Rule.values()).map(Rule::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void everyRuleAndNothingElseHasAName(String language) {
        assertThat(told(language, "rule.")).containsExactlyElementsOf(rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void everyRuleThatChangesTextIsExplained(String language) {
        Stream<Rule> changing = Arrays.stream(Rule.values()).filter(rule -> rule.stage() != Stage.EXTRACT);
        assertThat(told(language, "meaning."))
                .containsAll(changing.map(Rule::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void nothingIsExplainedThatIsNoRule(String language) {
        assertThat(rules()).containsAll(told(language, "meaning."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void everyKindOfProblemAndNothingElseHasAText(String language) {
        List<String> kinds =
                Arrays.stream(ProblemKind.values()).map(ProblemKind::key).toList();
        assertThat(told(language, "problem.")).containsExactlyElementsOf(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void noTwoKindsOfProblemAreToldInTheSameWords(String language) {
        Messages messages = Theme.builtIn().messages(language);
        assertThat(ProblemKind.values())
                .extracting(kind -> messages.of("problem." + kind.key()))
                .doesNotHaveDuplicates();
    }
}
