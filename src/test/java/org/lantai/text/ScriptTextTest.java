package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void noSignEndsALineOfAScript() {
        assertThat(ScriptText.json(Map.of("a\u2028b", List.of("c\u2029d\ne"))))
                .isEqualTo("{\"a\\u2028b\":[\"c\\u2029d\\ne\"]}");
    }

    @Test
    void noTextEndsItsQuotes() {
        assertThat(ScriptText.json("\");alert(1);//\\")).isEqualTo("\"\\\");alert(1);//\\\\\"");
    }

    @Property
    void isReadAsItWasWritten(@ForAll String text) throws JsonProcessingException {
        String script = ScriptText.json(text);
        assertThat(script).doesNotContain("\u2028", "\u2029", "\n", "\r");
        assertThat(new JsonMapper().readValue(script, String.class)).isEqualTo(text);
    }
}
